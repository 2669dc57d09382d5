/** What goes where in each language: everything to the server, to a browser by sections and without what it never reads. */
import { createHash } from 'node:crypto';
import { english } from '../../src/lib/locales/english.ts';
import { parse } from '../../src/lib/locales/template.ts';
import type { Language } from '../../src/lib/locales/languages.ts';
import type { Section } from '../../src/lib/locales/sections.ts';
import { forBrowser, onlyCited, type Json } from '../knowledge-for-browser.ts';
import { lookupIn, readCatalogue } from '../translations/catalogue.ts';
import { mapKnowledge, mapWords } from '../translations/texts.ts';
import { withWholeNumbers } from './whole-numbers.ts';

type Fields = { [key: string]: Json };
export type Sources = { readonly knowledge: Fields; readonly questionnaire: Fields; readonly label: Fields };

const wordsForBrowser = ['core', 'pages', 'result', 'keep', 'label'] as const;

function lookup(lang: Language): (en: string, path: string) => string {
	if (lang === 'en') return (en) => en;
	const find = lookupIn(readCatalogue(lang));
	// A text without a translation is a failing test; until it is mended the page says it in English.
	return (en, path) => withWholeNumbers(lang, find(en, path) ?? en);
}

/** Every section of the words as data. Throws, naming its place, when a template is not one. */
export function wordsIn(lang: Language): Fields {
	const find = lookup(lang);
	return mapWords(english, 'words', (leaf, path) => {
		if (typeof leaf === 'string') return find(leaf, path);
		try {
			return { $: parse(find(leaf.template, path)) };
		} catch (error) {
			throw new Error(`${path} in ${lang}: ${error instanceof Error ? error.message : String(error)}`, {
				cause: error
			});
		}
	}) as Fields;
}

export function knowledgeIn(lang: Language, knowledge: Fields): Fields {
	return mapKnowledge(knowledge, lookup(lang)) as Fields;
}

/** What a browser fetches of a language, by section, as JSON. */
export function shippedIn(
	lang: Language,
	{ knowledge, questionnaire, label }: Sources
): Readonly<Record<Section, string>> {
	const words = wordsIn(lang);
	const all = forBrowser(knowledgeIn(lang, knowledge));
	const { evidence, ...records } = all;
	const pick = (isWanted: (key: string) => boolean) =>
		Object.fromEntries(Object.entries(records).filter(([key]) => isWanted(key)));
	const asked = pick((key) => key in questionnaire);
	const known = pick((key) => !(key in questionnaire) && !(key in label));
	const sources = evidence as Json[];
	const ofResult = onlyCited(sources, { ...asked, ...known });
	const parts: Record<Section, unknown> = {
		...(Object.fromEntries(wordsForBrowser.map((section) => [section, words[section]])) as Record<
			(typeof wordsForBrowser)[number],
			Json
		>),
		questionnaire: asked,
		knowledge: { ...known, evidence: ofResult },
		// Only the label check reads the names on labels, and what stands behind them.
		'label-knowledge': {
			...pick((key) => key in label),
			labelEvidence: sources.filter((record) => !ofResult.includes(record))
		}
	};
	return Object.fromEntries(
		Object.entries(parts).map(([section, data]) => [section, JSON.stringify(data)])
	) as Record<Section, string>;
}

/** A name that changes with any of the texts, so that browsers may keep them for ever. */
export function nameOfTexts(lang: Language, shipped: Readonly<Record<string, string>>): string {
	const hash = createHash('sha256').update(JSON.stringify(shipped)).digest('hex');
	return `${lang}-${hash.slice(0, 8)}`;
}
