/** People who ask for their letter, and press again when they see no answer. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { consentVersion } from '../../src/lib/ui/result/email.ts';
import { calm } from '../personas/persona.ts';
import type { Member } from './fleet.ts';

const answers = JSON.stringify({ ...calm, concerns: ['lines'] });

// The database did not take it, which a page that cannot be shown without a cookie says by leading to the quiz; or the
// server was held up until it lost its patience with the request.
const NOT_KEPT = [303, 408, 503];

// About as long as a real one, so that a line can be cut in the middle of it.
const html = `<p>${'Your routine, and why. '.repeat(1200)}</p>`;

export interface Wish {
	recipient: string;
	requestKey: string;
}

export const wish = (number: number): Wish => ({
	recipient: `reader-${number}@example.org`,
	requestKey: randomUUID()
});

function request({ isWeb, port }: Member, { recipient, requestKey }: Wish): Promise<Response> {
	const origin = `http://127.0.0.1:${port}`;
	const signal = AbortSignal.timeout(20_000);
	if (isWeb) {
		const body = new URLSearchParams({ address: recipient, consent: consentVersion, requestKey, answers });
		const address = `${origin}/result?/email`;
		return fetch(address, {
			method: 'POST',
			body,
			headers: { origin, accept: 'text/html' },
			redirect: 'manual',
			signal
		});
	}
	const letter = {
		...{ recipient, requestKey, html, text: html, subject: 'Your skin quiz result', language: 'en' },
		...{ knowledgeVersion: 'abc123', consentVersion, consentedAt: Date.now() }
	};
	return fetch(origin, { method: 'POST', body: JSON.stringify(letter), signal });
}

/** A page answers with where to go on; that the letter is on its way stands there alone. */
const isKept = ({ isWeb }: Member, answer: Response | undefined): boolean =>
	!isWeb || answer?.headers.get('location') === '/result#keep';

/** Whether an answer was seen that the letter is on its way. `isPatient`: presses again until there is an answer. */
export async function ask(members: readonly Member[], pick: () => number, wanted: Wish, isPatient: boolean) {
	for (;;) {
		const there = members.filter(({ port }) => port !== undefined);
		const member = there[Math.floor(pick() * there.length)];
		if (member) {
			const answer = await request(member, wanted).catch(() => undefined);
			const status = answer?.status;
			if (status === 303 && isKept(member, answer)) return true;
			// Given up or parked meanwhile, which the page says.
			if (status === 409) return false;
			if (status !== undefined && !NOT_KEPT.includes(status))
				throw new Error(`Asked for a letter, answered ${status}.`);
			if (!isPatient) return false;
		}
		await pause(50);
	}
}
