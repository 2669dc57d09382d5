import { preloadCode } from '$app/navigation';
import type { Language } from '$lib/locales/languages';
import { ready } from '$lib/locales/ready';
import { sectionsOf } from '$lib/locales/sections';

let isAskedFor = false;

/** Fetches what works out the result while the person is answering, once nothing else needs the line. */
export function prefetchResult(lang: Language): void {
	if (isAskedFor) return;
	isAskedFor = true;
	const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
	whenIdle(() => {
		const all = [
			import('$lib/engine/variant'),
			import('$lib/knowledge/version'),
			ready(lang, sectionsOf('/result')),
			preloadCode('/review'),
			preloadCode('/result')
		];
		// Without a connection the result page asks again.
		Promise.all(all).catch(() => (isAskedFor = false));
	});
}
