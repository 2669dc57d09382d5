import { describe, expect, it } from 'vitest';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import type { Knowledge } from '$lib/knowledge/schema';
import { people } from '../tests/personas/index.ts';
import { forBrowser } from './knowledge-for-browser.ts';

const shipped = forBrowser(JSON.parse(JSON.stringify(knowledge)) as Parameters<typeof forBrowser>[0]);

describe('the knowledge a browser gets', () => {
	it.each(people.map((person) => ({ ...person })))(
		'gives $name the same result as all of it',
		({ answers }) => {
			const inBrowser = recommend(shipped as unknown as Knowledge, 'k-test', answers);
			expect(JSON.stringify(inBrowser)).toBe(JSON.stringify(recommend(knowledge, 'k-test', answers)));
		}
	);

	it('leaves out what only the server and the tests read', () => {
		const text = JSON.stringify(shipped);
		for (const key of ['examples', 'reviewed', 'design', 'outcome', 'isInvented'])
			expect(text).not.toContain(`"${key}":`);
		expect(text.length).toBeLessThan(JSON.stringify(knowledge).length * 0.85);
	});
});
