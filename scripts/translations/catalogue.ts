/** Catalogues: one file per language, in the form that translators' tools read (gettext PO). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { po, type Entry } from 'gettext-parser';
import type { Language } from '../../src/lib/locales/languages.ts';
import type { Text } from './texts.ts';

/** Every language but the one that everything is written in. */
export type Translated = Exclude<Language, 'en'>;
export type Translation = {
	readonly en: string;
	readonly says: string;
	/** Where it alone counts; null: wherever the English text stands. */
	readonly only: string | null;
	/** The English text it translates, when that is not today's: then it waits to be looked at. */
	readonly previous: string | null;
	/** Where its text stood when the file was written. */
	readonly places: readonly string[];
};
export type Catalogue = { readonly reviewedBy: string; readonly translations: readonly Translation[] };

const folder = join(import.meta.dirname, '..', '..', 'src', 'lib', 'locales');
const STALE = 'fuzzy';
const NOBODY = 'none';
const MOST_PLACES = 4;

export const catalogueFile = (lang: Translated) => join(folder, `${lang}.po`);

export function readCatalogue(lang: Translated): Catalogue {
	const file = catalogueFile(lang);
	return existsSync(file) ? parseCatalogue(readFileSync(file)) : { reviewedBy: NOBODY, translations: [] };
}

export function parseCatalogue(content: Buffer): Catalogue {
	const { headers, translations } = po.parse(content, { defaultCharset: 'utf-8' });
	return {
		reviewedBy: headers['X-Clinician-Reviewed'] ?? NOBODY,
		translations: Object.values(translations)
			.flatMap((entries) => Object.values(entries))
			.filter(({ msgid }) => msgid !== '')
			.map(({ msgid, msgctxt, msgstr, comments }) => ({
				en: msgid,
				says: msgstr[0] ?? '',
				only: msgctxt ? msgctxt : null,
				places: (comments?.extracted ?? '').split('\n'),
				previous: comments?.flag?.includes(STALE) ? (comments.previous ?? '').replace(/^msgid /, '') : null
			}))
	};
}

/** The file for these translations. Each says where its text stands today, in the order in which people meet it. */
export function compiledCatalogue(lang: Translated, catalogue: Catalogue, texts: readonly Text[]): string {
	const places = new Map<string, string[]>();
	for (const { en, path } of texts) places.set(en, [...(places.get(en) ?? []), path]);
	const entries: Record<string, Record<string, Entry>> = {};
	for (const { en, says, only, previous } of catalogue.translations) {
		const where = only === null ? (places.get(en) ?? []) : [only];
		const more = where.length - MOST_PLACES;
		const named = [...where.slice(0, MOST_PLACES), ...(more > 0 ? [`and ${more} more`] : [])];
		(entries[only ?? ''] ??= {})[en] = {
			msgid: en,
			...(only !== null && { msgctxt: only }),
			msgstr: [says],
			comments: {
				extracted: named.join('\n'),
				...(previous !== null && { flag: STALE, previous: `msgid ${previous}` })
			}
		};
	}
	const headers = {
		'Content-Type': 'text/plain; charset=utf-8',
		'Content-Transfer-Encoding': '8bit',
		Language: lang,
		'X-Clinician-Reviewed': catalogue.reviewedBy
	};
	return po.compile({ charset: 'utf-8', headers, translations: entries }, { foldLength: 0 }).toString('utf8');
}

export function writeCatalogue(lang: Translated, catalogue: Catalogue, texts: readonly Text[]): void {
	writeFileSync(catalogueFile(lang), compiledCatalogue(lang, catalogue, texts));
}

/** What a catalogue says for a text at its place; undefined where it says nothing, or only for an older text. */
export function lookupIn({ translations }: Catalogue): (en: string, path: string) => string | undefined {
	const valid = translations.filter(({ says, previous }) => says !== '' && previous === null);
	const keyOf = (en: string, only: string | null) => `${only ?? ''}\u0004${en}`;
	const known = new Map(valid.map(({ en, says, only }) => [keyOf(en, only), says]));
	return (en, path) => known.get(keyOf(en, path)) ?? known.get(keyOf(en, null));
}
