/** The README says what is true today. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

	it('links only to files that exist', () => {
		const links = [...readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(
			(match) => match[1] ?? match[2] ?? ''
		);
		expect(links.filter((link) => !link.startsWith('http') && !existsSync(join(root, link)))).toEqual([]);
		expect(links.length).toBeGreaterThan(5);
	});
});
