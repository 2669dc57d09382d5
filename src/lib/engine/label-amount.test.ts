import { expect, it } from 'vitest';
import { percentOf } from './label-amount';

it.each([
	['1%', 1],
	['0,5 %', 0.5],
	['74.47%', 74.47],
	['20,000 ppm', 2],
	['2 000 ppm', 0.2],
	['10.000ppm', 1],
	['7500 PPM', 0.75],
	['5-10 %', 10],
	['30 ml', null],
	['10 billion', null],
	[null, null]
])('%s is %s %% of the whole', (amount, percent) => {
	expect(percentOf(amount)).toBe(percent);
});
