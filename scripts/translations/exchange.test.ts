import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAnswers, writeLists } from './exchange.ts';
import type { Text } from './texts.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (path: string, en: string): Text => ({ path, en, isTemplate: false });
const texts = [
	...Array.from({ length: 61 }, (_, at) => text(`words.core.t${at}`, `Text ${at}`)),
	text('gates.one.title', 'A gate'),
	text('gates.two.title', 'A gate'),
	text('reasons.one.says', 'Known')
];
const missing = new Set(texts.map(({ en }) => en).filter((en) => en !== 'Known'));
const read = (file: string) => JSON.parse(readFileSync(join(folder, 'source', file), 'utf8')) as unknown[];

it('writes what is missing as lists of at most 60, by where it stands, each text once', () => {
	expect(writeLists(folder, missing, texts)).toEqual([
		'words-core-01.json',
		'words-core-02.json',
		'gates-01.json'
	]);
	expect(read('words-core-01.json')).toHaveLength(60);
	expect(read('gates-01.json')).toEqual([{ n: 0, where: 'gates.one.title | gates.two.title', en: 'A gate' }]);
});

it('does not ask again for what a list in the folder asks for', () => {
	writeLists(folder, missing, texts.slice(0, 60));
	expect(writeLists(folder, missing, texts)).toEqual(['words-core-02.json', 'gates-01.json']);
	expect(read('words-core-02.json')).toEqual([{ n: 0, where: 'words.core.t60', en: 'Text 60' }]);
});

it('reads answers by English text, and leaves out the empty ones', () => {
	writeLists(folder, missing, texts);
	mkdirSync(join(folder, 'es'));
	writeFileSync(join(folder, 'es', 'gates-01.json'), '{"0": "Una barrera"}');
	writeFileSync(join(folder, 'es', 'words-core-02.json'), '{"0": " "}');
	expect([...readAnswers(folder, 'es')]).toEqual([['A gate', 'Una barrera']]);
	expect([...readAnswers(folder, 'ko')]).toEqual([]);
});

it('names a file that is no JSON', () => {
	writeLists(folder, missing, texts);
	mkdirSync(join(folder, 'ar'));
	writeFileSync(join(folder, 'ar', 'gates-01.json'), '{0: }');
	expect(() => readAnswers(folder, 'ar')).toThrow(/gates-01\.json cannot be read/);
});
