/** The sealed cookie of somebody who has come so far, got as a browser without a script gets it. */
import type { Answers } from '../../tests/personas/persona.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Each page that this person is asked, with the cookie they arrive there with; the last one is not a question. */
export type Way = ReadonlyMap<string, string>;

export async function wayOf(url: string, answers: Answers): Promise<Way> {
	const way = new Map([['/quiz/concerns', '']]);
	let at = '/quiz/concerns';
	while (at.startsWith('/quiz/')) {
		const fields = Object.entries(answers).flatMap(([question, given]) =>
			[given].flat().map((option): [string, string] => [question, option])
		);
		const response = await fetch(url + at, {
			method: 'POST',
			headers: { 'content-type': FORM, origin: url, accept: 'text/html', cookie: way.get(at) ?? '' },
			body: new URLSearchParams(fields),
			redirect: 'manual'
		});
		const next = response.headers.get('location');
		const cookie = response.headers.getSetCookie().find((one) => one.includes('quiz-answers='));
		if (next === null || cookie === undefined || way.has(next))
			throw new Error(`${at} answered ${response.status} and led to ${next}`);
		way.set(next, cookie.split(';')[0] ?? '');
		at = next;
	}
	return way;
}

/** What somebody brings to the list of answers or to a result. */
export async function cookieOf(url: string, answers: Answers): Promise<string> {
	return [...(await wayOf(url, answers)).values()].at(-1) ?? '';
}
