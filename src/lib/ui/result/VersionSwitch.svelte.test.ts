import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Offer } from '../../engine/variant';
import { resultWords } from '../../locales/result';
import VersionSwitch from './VersionSwitch.svelte';

const words = resultWords('en').result;
const own = { withoutVesicles: false, price: false, steps: false };
const price: Offer = {
	kind: 'price',
	isOn: false,
	from: 'Ginseng Comfort Serum',
	to: 'Balm B',
	isPlainNow: false,
	packFrom: 'Airless pump, 30 mL',
	packTo: 'Airless pump, 30 mL',
	tiersLower: 1,
	stepsFrom: 3,
	stepsTo: 3
};
const steps: Offer = { ...price, kind: 'steps', to: null, tiersLower: 0, stepsTo: 2 };
const show = (over: Partial<Parameters<typeof render<typeof VersionSwitch>>[1]> = {}) =>
	render(VersionSwitch, {
		version: own,
		offers: [price, steps],
		canLeaveOut: true,
		words: words.variants,
		switchWords: words.version,
		...over
	});
const link = (name: string) => screen.getByRole<HTMLAnchorElement>('link', { name });
const addressOf = (name: string) => link(name).getAttribute('href');
const saidWith = (name: string) =>
	document.getElementById(link(name).getAttribute('aria-describedby') ?? '')?.textContent?.trim();

test('each switch is a link that names what it leads to, says what changes, and keeps the other switches', () => {
	show({ version: { ...own, withoutVesicles: true } });
	expect(addressOf(words.variants.price.on)).toBe('/result?without=exosomes&price=lower#routine');
	expect(addressOf(words.variants.steps.on)).toBe('/result?without=exosomes&steps=fewer#routine');
	expect(addressOf(words.version.back)).toBe('/result#routine');
	expect(saidWith(words.variants.price.on)).toBe('Balm B instead; about one price step lower.');
	expect(saidWith(words.variants.steps.on)).toBe('At most 2 steps each time, without Ginseng Comfort Serum.');
});

test('one that is on says so in words, and leads back', () => {
	show({ version: { ...own, price: true }, offers: [{ ...price, isOn: true }] });
	expect(addressOf(words.variants.price.off)).toBe('/result#routine');
	expect(saidWith(words.variants.price.off)).toMatch(/^Shown now:\sBalm B instead/);
	expect(screen.queryByRole('link', { name: words.variants.price.on })).toBeNull();
});

test.each([
	[{ ...price, tiersLower: 2 }, 'Balm B instead; about 2 price steps lower.'],
	[{ ...price, isPlainNow: true }, 'Balm B instead, a plain product; about one price step lower.'],
	[
		{ ...price, packTo: 'Five vials' },
		`Balm B instead; about one price step lower. ${words.variants.packs('Five vials', 'Airless pump, 30 mL')}`
	],
	[{ ...price, to: null, packTo: null, tiersLower: 0 }, words.variants.cheaperNone],
	[{ ...price, to: price.from, tiersLower: 0 }, words.variants.same],
	[{ ...steps, to: steps.from }, 'At most 2 steps each time.'],
	[{ ...steps, to: 'Balm B' }, 'At most 2 steps each time, with Balm B instead.']
] as const)('%# what it would change, in one line', (offer, line) => {
	show({ offers: [offer] });
	expect(saidWith(words.variants[offer.kind].on)).toBe(line);
});

test('with nothing to switch there is nothing', () => {
	const { container } = show({ offers: [], canLeaveOut: false });
	expect(container.textContent?.trim()).toBe('');
});

test('in place, the page is told which version to show', () => {
	const onswitch = vi.fn((event: MouseEvent) => event.preventDefault());
	show({ onswitch, version: { ...own, steps: true }, offers: [price, { ...steps, isOn: true }] });
	const nav = within(screen.getByRole('navigation', { name: words.variants.heading }));
	for (const one of nav.getAllByRole('link')) one.click();
	expect(onswitch.mock.calls.map((call: unknown[]) => call[1])).toEqual([
		{ withoutVesicles: true, price: false, steps: true },
		{ withoutVesicles: false, price: true, steps: true },
		own
	]);
});
