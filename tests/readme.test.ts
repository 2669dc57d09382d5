/** The README says what is true today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { readmeWithSettings } from '../scripts/readme.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
	it('lists every setting with its default and meaning (npm run readme writes the table)', () => {
		const { written, wanted } = readmeWithSettings();
		expect(written).toBe(wanted);
	});

	it('has at most 150 lines', () => {
		expect(readme.split('\n').length).toBeLessThanOrEqual(150);
	});

	it('names only gates that are there, from the first to the last', () => {
		const codes = [...knowledge.gates, ...knowledge.principles].map(({ code }) => code).sort();
		const named = readme.match(/\bS\d\d[a-z]?\b/g) ?? [];
		expect(named).toEqual([codes.at(0), codes.at(-1)]);
	});

	it('names the files a language consists of, all of them', () => {
		const row = readme.split('\n').find((line) => line.startsWith('| Add a language')) ?? '';
		const named = [...row.matchAll(/`([\w-]+\.ts)`/g)].map((match) => match[1] ?? '');
		const folder = join(root, 'src', 'lib', 'locales');
		const own = readdirSync(folder).filter((file) => /^en(-\w+)?\.ts$/.test(file));
		expect(named.filter((file) => file.startsWith('en')).sort()).toEqual(own.sort());
		expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
	});

	it('does not miss what is there', () => {
		const missing = /## What is not there yet\n\n(.*)/.exec(readme)?.[1] ?? '';
		expect(/rule book/i.test(missing)).toBe(!existsSync(join(root, 'src/routes/rules')));
		expect(/offline/i.test(missing)).toBe(!existsSync(join(root, 'src/service-worker.ts')));
	});

	it('links only to files that exist', () => {
		const links = [...readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(
			(match) => match[1] ?? match[2] ?? ''
		);
		expect(links.filter((link) => !link.startsWith('http') && !existsSync(join(root, link)))).toEqual([]);
		expect(links.length).toBeGreaterThan(5);
	});
});
