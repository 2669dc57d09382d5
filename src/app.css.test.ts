import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
	[...sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }]
	)
);

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
	const of = (name: string) => luminance(tokens.get(name)?.[theme] ?? expect.fail(`no token --${name}`));
	const [low = 0, high = 0] = [of(front), of(back)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'wash'];
const textPairs = [
	...['ink', 'ink-2', 'primary'].flatMap((front) => grounds.map((back) => [front, back])),
	...['paper', 'surface'].flatMap((back) => [
		['ink-3', back],
		['accent', back]
	]),
	['ink', 'soft'],
	['ink-2', 'soft'],
	['on-primary', 'primary'],
	['on-primary', 'primary-hover'],
	['primary-hover', 'paper'],
	...['danger', 'caution', 'ok', 'info'].flatMap((front) => [
		[front, `${front}-bg`],
		[front, 'paper']
	])
];
const shapePairs = [
	...['line-strong', 'accent-fill', 'primary'].flatMap((front) =>
		['paper', 'surface'].map((back) => [front, back])
	),
	['focus', 'halo'],
	['focus', 'paper']
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
	it.each(textPairs)('text %s on %s has at least 7:1', (front = '', back = '') => {
		expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(7);
	});
	it.each(shapePairs)('%s beside %s has at least 3:1', (front = '', back = '') => {
		expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
	});
});

it('measures contrast as WCAG does', () => {
	expect(contrast('ink', 'paper', 'light')).toBeCloseTo(14.2, 1);
});

const sources = globSync('src/**/*.{css,svelte}');

it.each(globSync('src/**/*.css'))('%s has at most 300 lines, as all other files', (file) => {
	expect(readFileSync(file, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(300);
});

it.each(sources)('%s has no side that would be the wrong one from right to left', (file) => {
	const text = readFileSync(file, 'utf8');
	const styles = file.endsWith('.svelte') ? (/<style>(.*)<\/style>/s.exec(text)?.[1] ?? '') : text;
	const properties = styles.replaceAll(/\/\*.*?\*\//gs, '').match(/^\s*[\w-]+(?=:)/gm) ?? [];
	const physical = /(^|-)(left|right|top|bottom|width|height)(-|$)/;
	const sideless = /^(line-height|stroke-width|outline-width|border(-(inline|block)(-(start|end))?)?-width)$/;
	expect(
		properties.map((each) => each.trim()).filter((each) => physical.test(each) && !sideless.test(each))
	).toEqual([]);
});
