/**
 * What somebody has begun on a page and not sent, handed to the same page in another language: it stays in this tab and
 * is taken once. Where the browser keeps nothing it is lost, as it is without a script.
 */
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
