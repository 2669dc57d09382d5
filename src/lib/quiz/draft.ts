/**
 * What somebody has begun on a page and not sent. Handed to the same page in another language, or loaded again, it stays in
 * this tab and is taken once; where the browser keeps nothing it is lost, as it is without a script. For the way back to a
 * page it is only remembered, as long as no page is loaded whole.
 */
import type { Answers } from '$lib/engine/answers';

const KEY = 'skin-quiz-draft';

type Handed = { readonly page: string; readonly draft: unknown };
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null where the browser has no such storage or refuses it. */
export function tabStorage(): TabStorage | null {
	try {
		return globalThis.sessionStorage ?? null;
	} catch {
		return null;
	}
}

export function handOver(storage: TabStorage | null, page: string, draft: unknown): void {
	try {
		storage?.setItem(KEY, JSON.stringify({ page, draft } satisfies Handed));
	} catch {
		// Full or denied: then there is nothing to hand over.
	}
}

/** Null when nothing was handed to this page. Gone afterwards, for whichever page it was. */
export function takeDraft(storage: TabStorage | null, page: string): unknown {
	try {
		const handed = JSON.parse(storage?.getItem(KEY) ?? 'null') as Partial<Handed> | null;
		storage?.removeItem(KEY);
		return handed?.page === page ? (handed.draft ?? null) : null;
	} catch {
		return null;
	}
}

/** So much of what stands on a page as was not told yet, or otherwise. */
export function unsentIn(given: Answers, told: Answers): Answers {
	const isUnsent = ([question, answer]: [string, Answers[string]]) =>
		JSON.stringify(answer) !== JSON.stringify(told[question]);
	return Object.fromEntries(Object.entries(given).filter(isUnsent));
}

const left = new Map<string, Answers>();

/** Called as a page is left in the browser. */
export function leaveUnsent(page: string, begun: Answers): void {
	left.set(page, begun);
}

export const unsentOn = (page: string): Answers => left.get(page) ?? {};

/** Of one page, once it was sent; of all, once the answers are deleted. */
export function forgetUnsent(page?: string): void {
	if (page === undefined) left.clear();
	else left.delete(page);
}
