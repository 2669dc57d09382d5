/** The one visit of this browser tab. Never called on the server, where a module would be shared by everybody. */
import { questionnaire } from '$lib/knowledge/questionnaire';
import type { Answers } from '$lib/engine/answers';
import { deviceStorage } from './answers-on-device';
import { browserHost, clearSealedAnswers, type BrowserHost } from './browser-host';

let host: BrowserHost | undefined;

/** Starts the visit with what this device kept and what the sealed cookie brought; afterwards returns the same one. */
export function takeOver(sealed: Answers): BrowserHost {
	if (typeof document === 'undefined')
		throw new Error('takeOver: a visit can only be taken over in a browser');
	host ??= browserHost(questionnaire, sealed, {
		storage: deviceStorage(),
		now: Date.now,
		mark: (cookie) => {
			document.cookie = location.protocol === 'https:' ? `${cookie}; secure` : cookie;
		},
		clearSealed: clearSealedAnswers
	});
	return host;
}

/** The visit, once it has been taken over: undefined on the server and while the first page wakes up. */
export const runningHost = (): BrowserHost | undefined => host;
