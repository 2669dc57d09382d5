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
