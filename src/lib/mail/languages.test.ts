import { describe, expect, test } from 'vitest';
import { people } from '../../../tests/personas';
import { three } from '../../../tests/personas/three';
import type { Answers } from '../engine/answers';
import { recommend } from '../engine/recommend';
import { words } from '../locales';
import { knowledgeIn } from '../locales/knowledge';
import { directionOf, languages, type Language } from '../locales/languages';
import { resultWords } from '../locales/result';
import { writeLetter } from './index';

const others = languages.filter((lang) => lang !== 'en');

function letterIn(lang: Language, answers: Answers) {
	const { explanation } = recommend(knowledgeIn(lang), 'k-test', answers);
	if (explanation.kind === 'incomplete') throw new Error('a persona answers everything');
	return writeLetter({
		explanation,
		language: lang,
		words: resultWords(lang),
		site: words(lang).site.name,
		publicOrigin: 'https://quiz.example.org',
		stopPath: `/stop/${'x'.repeat(107)}`,
		issuedOn: '2026-11-23'
	});
}

test.each(people.map(({ name, answers }) => [name, answers] as const))(
	'the letter of %s is small in Arabic, whose letters take the most bytes',
	(_, answers) => {
		const { html, text } = letterIn('ar', answers);
		// In base64, as it travels: four letters for three bytes, in lines of 76.
		const encoded = Math.ceil(Buffer.byteLength(html) / 3) * 4;
		expect(encoded + (encoded / 76) * 2).toBeLessThan(40_000);
		expect(html + text).not.toMatch(/undefined|\[object|NaN/);
		// SMTP takes lines of up to 998 bytes.
		const lines = [...html.split('\n'), ...text.split('\n')];
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
	}
);

describe.each(others)('a letter in %s', (lang) => {
	const english = three.map(({ answers }) => letterIn('en', answers));
	const letters = three.map(({ answers }) => letterIn(lang, answers));

	test('says its language and direction where mail programs keep them', () => {
		const said = `lang="${lang}" dir="${directionOf(lang)}"`;
		for (const { html } of letters) {
			expect(html).toContain(`<html ${said}>`);
			expect(html).toMatch(new RegExp(`<table[^>]*class="page"[^>]* ${said}>`));
		}
	});

	test('says the same as the English one, in other words', () => {
		letters.forEach(({ html, subject, text }, index) => {
			const before = english[index];
			expect(text.replaceAll(/\s+/g, ' ')).toContain(resultWords(lang).mail.translated);
			const count = (page: string | undefined, tag: string) =>
				page?.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
			for (const tag of ['h2', 'h3', 'li', 'tr'])
				expect(count(html, tag), tag).toBe(count(before?.html, tag));
			// One more says that this is a translation.
			expect(count(html, 'p')).toBe((count(before?.html, 'p') ?? 0) + 1);
			expect(subject).not.toBe(before?.subject);
			const sentences =
				(before?.text ?? '').replaceAll(/\s+/g, ' ').match(/[A-Z][a-z’]+ [a-z][^.?!:]{25,}[.?!]/g) ?? [];
			expect(sentences.length).toBeGreaterThan(5);
			const now = text.replaceAll(/\s+/g, ' ');
			expect(sentences.filter((sentence) => now.includes(sentence))).toEqual([]);
		});
	});

	test('leads to pages in its language', () => {
		for (const { html } of letters) {
			const links = html.match(/https:[^"<\s]+/g) ?? [];
			expect(links.length).toBeGreaterThan(1);
			for (const link of links)
				expect(link).toMatch(new RegExp(`^https://quiz\\.example\\.org/${lang}(/|$)`));
		}
	});
});

test('a letter read from right to left has its margins on the other side', () => {
	for (const { answers } of three) {
		const styles = (html: string) => html.replace(/<style>.*<\/style>/s, '');
		expect(styles(letterIn('ar', answers).html)).not.toMatch(/border-left|padding-left|text-align:left/);
		expect(styles(letterIn('es', answers).html)).not.toMatch(/border-right|padding-right|text-align:right/);
	}
});
