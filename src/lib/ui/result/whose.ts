/** Whose answers a result shows, for the parts deep in it that lead back to a question. */
import { getContext, setContext } from 'svelte';

const KEY = Symbol('whose');

/** To be called while a component is made; read anew each time it is asked. */
export const setLookedAt = (isLookedAt: () => boolean): unknown => setContext(KEY, isLookedAt);

/** True while answers from a link are looked at: "change" would then change the person's own. */
export const getLookedAt = (): (() => boolean) =>
	getContext<(() => boolean) | undefined>(KEY) ?? (() => false);
