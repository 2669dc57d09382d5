/** The words of every language, section by section. */
import { everything } from 'virtual:words';
import { decoded } from './encoded';
import type { Spoken } from './english';
import type { Language } from './languages';
import { arrivedIn } from './ready';
import type { Section } from './sections';

const made = new Map<string, unknown>();

/** The words of a section; in a browser, once it is ready. The same object every time. */
export function spoken<Name extends keyof Spoken>(section: Name, lang: Language): Spoken[Name] {
	const key = `${lang}/${section}`;
	const known = made.get(key) ?? decoded(encodedIn(section, lang), lang);
	made.set(key, known);
	return known as Spoken[Name];
}

function encodedIn(section: keyof Spoken, lang: Language): unknown {
	return everything ? everything[lang]()[section] : arrivedIn(lang, section as Section);
}
