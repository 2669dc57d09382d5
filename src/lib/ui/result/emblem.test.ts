import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emblemOf } from './emblem';

test('the same id draws the same emblem, another id another', () => {
	expect(emblemOf('rose-serum')).toEqual(emblemOf('rose-serum'));
	expect(emblemOf('rose-serum')).not.toEqual(emblemOf('milk-cream'));
});

test('cells lie inside the membrane and never touch, whatever the id', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			const { cells, warm } = emblemOf(seed);
			expect(cells.length).toBeGreaterThan(2);
			expect(cells[warm]).toBeDefined();
			for (const [i, a] of cells.entries()) {
				expect(Math.hypot(a.x, a.y) + a.r).toBeLessThan(78);
				for (const b of cells.slice(i + 1))
					expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
			}
		})
	);
});
