import { describe, expect, it } from 'vitest';
import { diameterOf, dotsOf, patch, vesselsOf, type Pattern } from './panel-drawing';

const patterns: readonly Pattern[] = ['spots', 'lumps', 'redness'];
const drawing = { count: 12, size: 0.5, depth: 0.5 };
const pointsIn = (pattern: Pattern, count: number) =>
	dotsOf(pattern, { ...drawing, count }).flatMap(({ path }) =>
		[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
	);

describe.each(patterns)('%s', (pattern) => {
	it.each([0, 1, 2, 7, 46])('draws as many marks as there are: %i', (count) => {
		expect(pointsIn(pattern, count)).toHaveLength(count);
	});

	it('keeps every mark on the patch, and no two in one place', () => {
		const points = pointsIn(pattern, 46);
		const off = points.filter(({ x, y }) => x < 0 || y < 0 || x > patch.width || y > patch.height);
		expect(off).toEqual([]);
		expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(46);
	});

	it('draws the same every time, and the marks of a lower grade are among those of a higher one', () => {
		expect(dotsOf(pattern, drawing)).toEqual(dotsOf(pattern, drawing));
		expect(pointsIn(pattern, 20)).toEqual(expect.arrayContaining(pointsIn(pattern, 5)));
	});

	it('grows with the size', () => {
		expect(diameterOf(pattern, { ...drawing, size: 1 })).toBeGreaterThan(
			diameterOf(pattern, { ...drawing, size: 0 })
		);
	});
});

it('draws vessels only in deep redness, and more in deeper', () => {
	const counted = [0, 0.5, 0.75, 1].map((depth) => vesselsOf({ ...drawing, depth }).split('M').length - 1);
	expect(counted).toEqual([0, 0, 2, 5]);
});
