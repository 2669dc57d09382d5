/**
 * What somebody has begun on a page and not sent. Handed to the same page in another language, or loaded again, it stays in
 * this tab and is taken once; where the browser keeps nothing it is lost, as it is without a script. For the way back to a
 * page it is only remembered, as long as no page is loaded whole.
 */
import type { Answers } from '$lib/engine/answers';
import { LIFETIME_MS } from './lifetime';

const KEY = 'skin-quiz-draft';

type Handed = { readonly page: string; readonly draft: unknown; readonly at: number };
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
		storage?.setItem(KEY, JSON.stringify({ page, draft, at: Date.now() } satisfies Handed));
	} catch {
		// Full or denied: then there is nothing to hand over.
	}
}

/** Null when nothing was handed to this page. Gone afterwards, for whichever page it was. */
export function takeDraft(storage: TabStorage | null, page: string): unknown {
	try {
		const handed = JSON.parse(storage?.getItem(KEY) ?? 'null') as Partial<Handed> | null;
		storage?.removeItem(KEY);
		const isFresh = Math.abs(Date.now() - (handed?.at ?? 0)) < LIFETIME_MS;
		return isFresh && handed?.page === page ? (handed.draft ?? null) : null;
	} catch {
		return null;
	}
}

/** So much of what stands on a page as was not told yet, or otherwise; nothing where all ticks were taken away. */
export function unsentIn(asked: readonly { id: string }[], given: Answers, told: Answers): Answers {
	const unsent = asked
		.map(({ id }) => [id, given[id] ?? []] as const)
		.filter(([question, answer]) => JSON.stringify(answer) !== JSON.stringify(told[question] ?? []));
	return Object.fromEntries(unsent);
}

const left = new Map<string, Answers>();

/** Called as a page is left in the browser. */
export function leaveUnsent(page: string, begun: Answers): void {
	left.set(page, begun);
}

export const unsentOn = (page: string): Answers => left.get(page) ?? {};

/** Of one page, once it was sent; of all, handed over or not, once the answers are deleted or others have taken their place. */
export function forgetUnsent(page?: string): void {
	if (page !== undefined) return void left.delete(page);
	left.clear();
	try {
		tabStorage()?.removeItem(KEY);
	} catch {
		// What cannot be written holds nothing.
	}
}
