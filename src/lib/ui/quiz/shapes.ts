/**
 * Questions that are shown in a way of their own. They are few, and none is asked first, so what draws them is fetched
 * apart: before a page that needs it is shown, or once the first page is awake.
 */
import type { Question } from '$lib/knowledge/schema';
import type { drawn, Shape } from './drawn';

let arrived: typeof drawn | undefined;

/** Rejects when something is needed that cannot be fetched, and may be called again. */
export async function readyToShow(questions: readonly Question[]): Promise<void> {
	if (questions.some(({ shownAs }) => shownAs)) arrived ??= (await import('./drawn')).drawn;
}

/** Null for a question that is shown as most are. Throws when nobody waited for `readyToShow`. */
export function shapeOf({ id, shownAs }: Question): Shape | null {
	if (!shownAs) return null;
	if (!arrived) throw new Error(`nobody waited for readyToShow before showing "${id}"`);
	return arrived[shownAs.as];
}
