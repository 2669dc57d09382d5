import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseLanguage, languageCodes, words as shared } from '.';
import { bookWords } from './book';
import { keepWords } from './keep';
import { labelWords } from './label';
import { isMessage, type Message } from './message';
import { pageWords } from './pages';
import type { Value } from './say';
import { argumentsIn, parse } from './template';

type Tree = { readonly [key: string]: unknown };

/** A template that nobody can read is named by where it stands. */
function saidWith2s(path: string, said: Message<readonly Value[]>): string {
	try {
		return said(...argumentsIn(parse(said.template)).map(() => 2));
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** Every text by its path; a text with parameters is said with 2s. */
function textsOf(tree: Tree, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
		const here = path ? `${path}.${key}` : key;
		if (isMessage(value)) return [[here, saidWith2s(here, value)]];
		if (typeof value === 'string') return [[here, value]];
		return textsOf(value as Tree, here);
	});
}

const words = (language: string) => {
	const { welcome, privacy } = pageWords(language);
	const all = shared(language);
	return {
		...all,
		privacy,
		welcome: { ...all.welcome, ...welcome },
		label: labelWords(language),
		keep: keepWords(language),
		book: bookWords(language)
	};
};
const base = words(baseLanguage);
const shapeOf = (tree: Tree) => textsOf(tree).map(([path]) => path.replaceAll(/\.\d+/g, ''));

describe.each(languageCodes)('%s', (language) => {
	it('has the words of every section, and none that no page asks for', () => {
		expect([...new Set(shapeOf(words(language)))]).toEqual([...new Set(shapeOf(base))]);
	});

	it.each(textsOf(words(language)))('%s says something', (_, text) => {
		expect(text.trim()).not.toBe('');
		expect(text).not.toMatch(/undefined|\[object|NaN|\s{2}/);
	});
});

it('falls back to the base language for one that nobody wrote', () => {
	expect(shared('xx')).toBe(shared(baseLanguage));
	expect(pageWords('xx')).toBe(pageWords(baseLanguage));
	expect(labelWords('xx')).toBe(labelWords(baseLanguage));
	expect(keepWords('xx')).toBe(keepWords(baseLanguage));
	expect(bookWords('xx')).toBe(bookWords(baseLanguage));
});

describe('the words promise only what is there', () => {
	const said = textsOf(base).map(([, text]) => text);

	it('about how long answers are kept: a browser that is never opened again deletes nothing', () => {
		expect(
			said.filter((text) => /gone after one day|for up to one day|stay in this browser for/i.test(text))
		).toEqual([]);
		expect(base.privacy.parts[0]?.text.join(' ')).toContain('If you never come back');
	});

	it('about working without a connection', () => {
		const isThere = existsSync('src/service-worker.ts');
		const promised = said.filter((text) => /works? (without a connection|offline)/i.test(text));
		expect(promised.length > 0).toBe(isThere);
	});

	it('about counting letters', () => {
		const limits = base.privacy.parts.flatMap(({ text }) => text).filter((text) => text.includes('30 days'));
		expect(limits).toEqual([expect.stringMatching(/one a day, and three in 30 days/)]);
	});

	it('on the error page: each text is shown, and none is for a status that nothing answers', () => {
		const page = readFileSync('src/routes/+error.svelte', 'utf8');
		for (const key of Object.keys(shared(baseLanguage).error)) expect(page).toContain(`t.error.${key}`);
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

	it.each(['welcome', 'quiz', 'review', 'notices', 'privacy', 'error', 'label', 'keep', 'book'] as const)(
		'%s is at most grade 6',
		(section) => {
			expect(grade(textsOf(base[section]).map(([, text]) => text))).toBeLessThanOrEqual(6);
		}
	);
});
