import { addressIn } from '$lib/locales/address';
import { baseLanguage, type Language } from '$lib/locales/languages';
import { getContext, setContext } from 'svelte';

const READING = Symbol('the language of the page');

/** Called by what stands around every page, and read anew each time: the language may come later than the frame. */
export function setAddressing(language: () => Language): void {
	setContext(READING, language);
}

/** Gives a path of ours the language of this page. A component that stands on no page, as in a test, is in English. */
export function getAddressing(): (path: string) => string {
	const language = getContext<(() => Language) | undefined>(READING) ?? (() => baseLanguage);
	return (path) => addressIn(language(), path);
}
