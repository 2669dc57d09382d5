import { beforeAll, describe, expect, it } from 'vitest';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { english } from '$lib/locales/english';
import { knowledgeIn } from '$lib/locales/knowledge';
import { languages, type Language } from '$lib/locales/languages';
import { sections } from '$lib/locales/sections';
import type { Knowledge } from '$lib/knowledge/schema';
import { people } from '../../tests/personas/index.ts';
import { readKnowledgeParts } from '../knowledge/read.ts';
import { lookupIn, readCatalogue, type Translated } from '../translations/catalogue.ts';
import { textsOf, type Data } from '../translations/texts.ts';
import { nameOfTexts, shippedIn } from './shipped.ts';

type Shipped = ReturnType<typeof shippedIn>;
const shipped = new Map<Language, Shipped>();
beforeAll(async () => {
	const sources = await readKnowledgeParts();
	for (const lang of languages) shipped.set(lang, shippedIn(lang, sources));
});
const of = (lang: Language): Shipped => {
	const found = shipped.get(lang);
	if (!found) throw new Error(`nothing is shipped in ${lang}`);
	return found;
};

/** Long enough that another language cannot hold it by chance. */
const texts = textsOf(english, JSON.parse(JSON.stringify(knowledge)) as Data).filter(
	({ en, isTemplate }) => !isTemplate && en.length > 40 && en.includes(' ')
);
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

describe.each(languages)('what a browser fetches in %s', (lang) => {
	it('can be told apart by its sentences', () => expect(texts.length).toBeGreaterThan(1000));

	it('is every section, as JSON', () => {
		expect(Object.keys(of(lang)).sort()).toEqual([...sections].sort());
		for (const json of Object.values(of(lang))) expect(() => JSON.parse(json) as unknown).not.toThrow();
	});

	it('holds nothing of the rule book and of the page on the article, which are only read', () => {
		const all = Object.values(of(lang)).join('');
		for (const key of ['partLeads', 'listHeading', 'examples', 'reviewed'])
			expect(all).not.toContain(`"${key}"`);
	});

	it('decides the same as all of the knowledge does, in the same words', () => {
		const parts = ['questionnaire', 'knowledge', 'label-knowledge'] as const;
		const inBrowser = Object.assign(
			{},
			...parts.map((part) => JSON.parse(of(lang)[part]) as object)
		) as Knowledge;
		for (const { answers, name } of people) {
			const there = recommend(inBrowser, 'k-test', answers);
			const here = recommend(knowledgeIn(lang), 'k-test', answers);
			expect(JSON.stringify(there), name).toBe(JSON.stringify(here));
		}
	});
});

describe.each(languages.filter((lang) => lang !== 'en'))('in %s', (lang) => {
	it('no sentence is English', () => {
		const all = Object.values(of(lang)).join('');
		const translated = lookupIn(readCatalogue(lang as Translated));
		// Titles of sources may stay what they are, or stand in brackets behind their translation.
		const left = texts.filter(
			({ en, path }) => all.includes(inJson(en)) && !translated(en, path)?.includes(en)
		);
		expect(left.map(({ en }) => en)).toEqual([]);
	});

	it('the decision is the one that English leads to', () => {
		for (const { answers, name } of people) {
			const { outcome } = recommend(knowledgeIn(lang), 'k-test', answers);
			expect(outcome, name).toEqual(recommend(knowledge, 'k-test', answers).outcome);
		}
	});
});

it('a changed text gives the folder of its language another name, and no other', () => {
	const before = languages.map((lang) => nameOfTexts(lang, of(lang)));
	expect(new Set(before).size).toBe(languages.length);
	for (const [index, lang] of languages.entries())
		expect(before[index]).toMatch(new RegExp(`^${lang}-[0-9a-f]{8}$`));
	const changed = { ...of('es'), core: of('es').core.replace('"', ' "') };
	expect(nameOfTexts('es', changed)).not.toBe(nameOfTexts('es', of('es')));
	expect(nameOfTexts('es', { ...of('es') })).toBe(nameOfTexts('es', of('es')));
});
