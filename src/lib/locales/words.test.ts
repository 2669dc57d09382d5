import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english, type Spoken } from './english';
import { languages } from './languages';
import { spoken } from './spoken';

type Said = (...given: readonly number[]) => string;

/** Every text by its path; a text with parameters is said with 2s. */
function textsOf(tree: unknown, path: string): [string, string][] {
	if (typeof tree === 'string') return [[path, tree]];
	if (typeof tree === 'function') return [[path, (tree as Said)(2, 2, 2)]];
	return Object.entries(tree as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
const sections = Object.keys(english) as (keyof Spoken)[];
const shapeOf = (tree: unknown) => textsOf(tree, '').map(([path]) => path);

describe.each(languages)('%s', (lang) => {
	it.each(sections)('has every text of %s, and each says something', (section) => {
		const words = spoken(section, lang);
		expect(shapeOf(words)).toEqual(shapeOf(english[section]));
		for (const [path, text] of textsOf(words, section)) {
			expect(text.trim(), path).not.toBe('');
			expect(text, path).not.toMatch(/undefined|\[object|NaN|\s{2}/);
		}
	});

	it('gives the same words each time, so that a page need not compare them', () => {
		expect(spoken('core', lang)).toBe(spoken('core', lang));
	});
});

describe('the words promise only what is there', () => {
	const said = textsOf(english, '').map(([, text]) => text);

	it('about how long answers are kept: a browser that is never opened again deletes nothing', () => {
		expect(
			said.filter((text) => /gone after one day|for up to one day|stay in this browser for/i.test(text))
		).toEqual([]);
		expect(english.pages.privacy.parts[0]?.text.join(' ')).toContain('If you never come back');
	});

	it('about working without a connection', () => {
		const isThere = existsSync('src/service-worker.ts');
		const promised = said.filter((text) => /works? (without a connection|offline)/i.test(text));
		expect(promised.length > 0).toBe(isThere);
	});

	it('about counting letters', () => {
		const limits = english.pages.privacy.parts
			.flatMap(({ text }) => text)
			.filter((text) => text.includes('30 days'));
		expect(limits).toEqual([expect.stringMatching(/one a day, and three in 30 days/)]);
	});

	it('on the error page: each text is shown, and none is for a status that nothing answers', () => {
		const page = readFileSync('src/routes/+error.svelte', 'utf8');
		for (const key of Object.keys(english.core.error)) expect(page).toContain(`t.error.${key}`);
		// Too many letters are answered 429 in the place of the form, so that nothing typed is lost.
		expect(page).not.toContain('429');
	});
});

describe('reading level (Flesch–Kincaid, syllables estimated)', () => {
	const count = (word: string) => {
		const groups = word
			.toLowerCase()
			.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
			.match(/[aeiouy]{1,2}/g);
		return Math.max(1, groups?.length ?? 1);
	};
	function grade(texts: readonly string[]): number {
		const sentences = texts
			.flatMap((text) => text.split(/[.!?:]+(?:\s|$)/))
			.filter((each) => /\w{2}/.test(each));
		const spoken = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? []);
		const syllables = spoken.reduce((sum, word) => sum + count(word), 0);
		return (0.39 * spoken.length) / sentences.length + (11.8 * syllables) / spoken.length - 15.59;
	}

	it('measures a simple and a hard sentence apart', () => {
		expect(grade(['The cat sat on the mat.'])).toBeLessThan(1);
		expect(
			grade(['Particularly sophisticated pharmaceutical formulations necessitate individualised evaluation.'])
		).toBeGreaterThan(15);
	});

	const { core, pages, label, keep, book, accessibility, stop } = english;
	// The rules have their names from whoever made them.
	const { criteria: _names, ...statement } = accessibility;
	it.each(
		Object.entries({
			...core,
			welcome: { ...core.welcome, ...pages.welcome },
			privacy: pages.privacy,
			label,
			keep,
			book,
			stop,
			statement
		})
	)('%s is at most grade 6', (_, words) => {
		expect(grade(textsOf(words, '').map(([, text]) => text))).toBeLessThanOrEqual(6);
	});
});
