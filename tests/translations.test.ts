/** Every language says everything: no text is missing, none is of an older English, and none breaks a sentence. */
import { expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { english } from '$lib/locales/english';
import { languages, reviewerOf } from '$lib/locales/languages';
import { readCatalogue, type Translated } from '../scripts/translations/catalogue.ts';
import { catalogueFaults } from '../scripts/translations/faults.ts';
import { textsOf, type Data } from '../scripts/translations/texts.ts';

const texts = textsOf(english, JSON.parse(JSON.stringify(knowledge)) as Data);
const translated = languages.filter((lang): lang is Translated => lang !== 'en');

it('reads the words of the product and the sentences of the knowledge', () => {
	const places = texts.map(({ path }) => path);
	expect(places).toEqual(
		expect.arrayContaining(['words.core.quiz.back', 'words.book.title', 'questions.concerns.text'])
	);
	expect(texts.filter(({ isTemplate }) => isTemplate).length).toBeGreaterThan(50);
});

it.each(translated)('%s is complete', (lang) => {
	expect(catalogueFaults(lang, readCatalogue(lang), texts)).toEqual([]);
});

it.each(translated)(
	'%s says on its pages whether a clinician has reviewed it, as its catalogue does',
	(lang) => {
		expect(readCatalogue(lang).reviewedBy).toBe(reviewerOf(lang) ?? 'none');
	}
);
