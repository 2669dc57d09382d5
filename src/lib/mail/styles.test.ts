import { describe, expect, it } from 'vitest';
import { inlined, sheet, styles } from './styles';

/**
 * Properties that Gmail, Outlook (also the one on Windows, which lays out with Word), Apple Mail and Yahoo know for what
 * they are used for here, by the data of caniemail.com of 2026-05-13 (npm caniemail 2.0.2); and what happens where one
 * is not known. Everything else is refused.
 */
const INLINE: Readonly<Record<string, RegExp>> = {
	background: /^#[0-9a-f]{6}$/,
	color: /^#[0-9a-f]{6}$/,
	// On Windows on table cells only; a notice then has its ground without the space.
	padding: /^(\d+(px)?)( \d+(px)?){0,3}$/,
	margin: /^0$/,
	border: /^1px solid #[0-9a-f]{6}$/,
	'border-left': /^5px solid #[0-9a-f]{6}$/,
	'border-right': /^5px solid #[0-9a-f]{6}$/,
	'border-collapse': /^collapse$/,
	font: /^16px\/1\.55 Arial,sans-serif$/,
	'font-size': /^(0|\d\dpx)$/,
	'line-height': /^0$/,
	'text-align': /^(left|right|center)$/,
	// On Windows on tables only, and there the attribute says it as well.
	width: /^100%$/,
	'max-width': /^600px$/,
	height: /^4px$/,
	// Gmail in a phone's browser shows it: one sentence more at the top. The next two are for programs that know no other.
	display: /^none$/,
	'max-height': /^0$/,
	overflow: /^hidden$/,
	'mso-hide': /^all$/
};
/** Lost with the sheet, and then headings and paragraphs look as the mail program has them. */
const IN_SHEET: Readonly<Record<string, RegExp>> = {
	...INLINE,
	background: /^#[0-9a-f]{6} !important$/,
	color: /^#[0-9a-f]{6}( !important)?$/,
	margin: /^(0|\d+px)( (0|\d+px)){0,3}$/,
	'margin-top': /^\d+px$/,
	'padding-top': /^\d+px$/,
	'border-top': /^1px solid #[0-9a-f]{6}$/,
	'border-bottom': /^1px solid #[0-9a-f]{6}$/,
	'border-color': /^#[0-9a-f]{6} !important$/,
	'font-family': /^[-\w, ]+( !important)?$/,
	'font-weight': /^500$/,
	'line-height': /^1\.\d+$/
};

function faultsOf(style: string, known: Readonly<Record<string, RegExp>>): string[] {
	return style
		.split(';')
		.filter(Boolean)
		.filter((one) => {
			const at = one.indexOf(':');
			return !known[one.slice(0, at)]?.test(one.slice(at + 1));
		});
}

describe.each(['ltr', 'rtl'] as const)('written into elements, %s', (direction) => {
	it.each(Object.keys(styles))('%s is understood by every mail program we aim at', (name) => {
		const style = /style="([^"]*)"/.exec(inlined(`<p class="${name}">`, direction))?.[1] ?? '';
		expect(faultsOf(style, INLINE)).toEqual([]);
	});
});

const blocks = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', style = '']) => ({
	selector,
	style
}));

it('the sheet is understood where sheets are kept, and small enough for Gmail (16 kB)', () => {
	expect(blocks.length).toBeGreaterThan(10);
	for (const { style } of blocks) expect(faultsOf(style, IN_SHEET)).toEqual([]);
	for (const { selector } of blocks) expect(selector).not.toMatch(/[>~+:[\]*]/);
	expect(sheet).not.toMatch(/\/\*|@import|url\(|var\(|[^ ]!important/);
	expect(sheet.length).toBeLessThan(16_000);
});

describe('every text can be read on its ground', () => {
	type Rgb = [number, number, number];
	const rgb = (hex: string): Rgb =>
		[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
	const luminance = (color: Rgb) => {
		const [r, g, b] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
	};
	const contrast = (one: Rgb, other: Rgb) => {
		const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};
	/** As a program repaints that turns lightness around and leaves hue and saturation: white to black and back. */
	const repainted = ([r, g, b]: Rgb): Rgb => {
		const shift = 1 - (Math.max(r, g, b) + Math.min(r, g, b));
		return [r + shift, g + shift, b + shift];
	};

	const inkIn = (style = '') => /(?:^|;)color:(#\w+)/.exec(style)?.[1];
	const groundIn = (style = '') => /(?:^|;)background:(#\w+)/.exec(style)?.[1];
	const white = groundIn(styles['sheet']) ?? '';
	const inks = [inkIn(styles['head']), inkIn(styles['link'])];
	const sheetInks = blocks
		.filter(({ style }) => !style.includes('!important'))
		.map(({ style }) => inkIn(style));
	const light = [...inks, ...sheetInks].filter((ink) => ink !== undefined);
	const grounds = [
		white,
		...['caution', 'urgent', 'foot', 'notice'].map((name) => groundIn(styles[name]) ?? '')
	];
	const dark = blocks.filter(({ style }) => style.includes('!important'));
	const darkInks = dark.map(({ style }) => inkIn(style)).filter((ink) => ink !== undefined);
	const darkGrounds = dark.map(({ style }) => groundIn(style)).filter((ground) => ground !== undefined);

	const least = (ones: readonly string[], others: readonly string[], seen = (color: Rgb) => color) =>
		Math.min(...ones.flatMap((ink) => others.map((ground) => contrast(seen(rgb(ink)), seen(rgb(ground))))));

	it('in light and in dark, with the sheet and without', () => {
		expect([light.length, grounds.length, darkInks.length, darkGrounds.length]).toEqual([4, 5, 3, 5]);
		expect(least(light, grounds)).toBeGreaterThan(4.5);
		expect(least(darkInks, darkGrounds)).toBeGreaterThan(4.5);
	});

	it('when a mail program repaints the letter and cannot be told not to', () => {
		expect(least(light, grounds, repainted)).toBeGreaterThan(4.5);
		expect(least(darkInks, darkGrounds, repainted)).toBeGreaterThan(4.5);
	});
});
