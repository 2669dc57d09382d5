import { preloadCode } from '$app/navigation';

let isAskedFor = false;

/** Fetches what works out the result while the person is answering, once nothing else needs the line. */
export function prefetchResult(): void {
	if (isAskedFor) return;
	isAskedFor = true;
	const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
	whenIdle(() => {
		const all = [
			import('$lib/engine/variant'),
			import('$lib/knowledge'),
			import('$lib/knowledge/version'),
			preloadCode('/review'),
			preloadCode('/result')
		];
		// Without a connection the result page asks again.
		Promise.all(all).catch(() => (isAskedFor = false));
	});
}
