/** Fetches what the next pages need while the person reads or answers, once nothing else needs the line. */
import { preloadCode } from '$app/navigation';
import type { Language } from '$lib/locales/languages';
import { ready } from '$lib/locales/ready';
import { sectionsOf } from '$lib/locales/sections';
import { whenIdle } from '$lib/ui/when-idle';
import { resultWorks, whatIfWorks } from '../result/works';

const asked = new Set<string>();

function once(name: string, fetchAll: () => readonly Promise<unknown>[]): void {
	if (asked.has(name)) return;
	asked.add(name);
	// Without a connection the page itself asks again.
	whenIdle(() => void Promise.all(fetchAll()).catch(() => asked.delete(name)));
}

/** What asks the questions. */
export function prefetchQuiz(start: string): void {
	once('quiz', () => [preloadCode(start), import('$lib/quiz/here')]);
}

/** What works out the result. */
export function prefetchResult(lang: Language): void {
	once('result', () => [
		resultWorks(),
		whatIfWorks(),
		ready(lang, sectionsOf('/result')),
		preloadCode('/review'),
		preloadCode('/result')
	]);
}
