/** docs/security.md answers every box of the list, and each answer is held by something that is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentAt, faultOf, rowsWith, testsIn } from './documents/table.ts';

const written = documentAt('docs/security.md');
const WHY = 'held by, or why not';
const rows = rowsWith(written, 'box', 'asks for', 'answer', WHY);

/** Of OWASP ASVS 5.0.0, what concerns a quiz without accounts; the chapters at the end concern nothing in it. */
const BOXES = `
	1.2.1 1.2.2 1.2.3 1.2.4 1.2.9 1.3.2 1.3.3 1.3.7 1.3.11 1.5.2
	2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.3.3 2.4.1
	3.2.1 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.5.1 3.5.3 3.7.2
	4.1.1 4.1.3 4.2.1 7.2.3 8.2.2 9.1.1 9.1.2 9.1.3 9.2.1 9.2.2 9.2.3 11.5.1 12.2.1 12.3.1 12.3.2
	13.2.3 13.3.1 13.4.1 13.4.2 13.4.3 13.4.4 13.4.5
	14.1.1 14.2.1 14.2.3 14.2.7 14.3.1 14.3.2 14.3.3
	15.1.2 15.2.3 15.3.3 15.3.4 15.3.5 15.3.6 15.3.7
	16.2.5 16.4.1 16.5.1 16.5.2 16.5.3 16.5.4
	V5 V6 V10 V17`
	.trim()
	.split(/\s+/);

describe('the list of what security asks for', () => {
	it('has every box once, in order', () => {
		expect(rows.map(({ box }) => box)).toEqual(BOXES);
	});

	it.each(rows.map((row) => [row.box ?? '', row.answer ?? '', row[WHY] ?? ''] as const))(
		'%s is %s, and that can be looked up',
		(_, answer, why) => {
			const named = testsIn(why);
			expect(named.map(faultOf).filter(Boolean)).toEqual([]);
			const settings = [...why.matchAll(/Setting: `([^`]+)`/g)].map(([, file = '']) => file);
			expect(settings.filter((file) => !existsSync(join(import.meta.dirname, '..', file)))).toEqual([]);
			if (answer === 'held') expect(named.length + settings.length).toBeGreaterThan(0);
			else {
				expect(['deviation', 'n/a']).toContain(answer);
				expect(why.replaceAll(/`[^`]+`/g, '').length).toBeGreaterThan(40);
			}
		}
	);

	it('claims no audit', () => {
		expect(written).toMatch(/no audit and no certificate/);
	});
});
