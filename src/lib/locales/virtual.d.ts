/** Made by scripts/languages-plugin.ts. In a browser's build there is nothing in them: it fetches what it needs. */
declare module 'virtual:words' {
	import type { Language } from '$lib/locales/languages';

	/** Every section of a language, as `decoded` takes it. */
	export const everything: Readonly<Record<Language, () => Readonly<Record<string, unknown>>>> | undefined;
}
declare module 'virtual:knowledge' {
	import type { Knowledge } from '$lib/knowledge/schema';
	import type { Language } from '$lib/locales/languages';

	export const everything: Readonly<Record<Language, () => Knowledge>> | undefined;
}
/** Language → address of the folder that holds what a browser fetches of it. */
declare const __LANGUAGE_FOLDERS__: Readonly<Record<import('./languages').Language, string>>;
