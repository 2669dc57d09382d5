/** The one visit of this browser tab. Never called on the server, where a module would be shared by everybody. */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { deviceStorage } from './answers-on-device';
import { browserHost, clearSealedAnswers, type BrowserHost } from './browser-host';
import { keepRunning, runningHost } from './running-host';

export { runningHost };

/** Starts the visit with what this device kept and what the sealed cookie brought; afterwards returns the same one. */
export function takeOver(questionnaire: Questionnaire, sealed: Answers): BrowserHost {
	if (typeof document === 'undefined')
		throw new Error('takeOver: a visit can only be taken over in a browser');
	const running = runningHost();
	if (running) return running;
	const host = browserHost(questionnaire, sealed, {
		storage: deviceStorage(),
		now: Date.now,
		mark: (cookie) => {
			document.cookie = location.protocol === 'https:' ? `${cookie}; secure` : cookie;
		},
		clearSealed: clearSealedAnswers,
		listen: (look) => {
			addEventListener('storage', look);
			// A page that comes back from the browser's memory was told nothing while it slept.
			addEventListener('pageshow', ({ persisted }) => persisted && look());
		}
	});
	document.documentElement.dataset.visit = 'here';
	return keepRunning(host);
}
