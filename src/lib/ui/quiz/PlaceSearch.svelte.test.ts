import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { questionnaire } from '../../knowledge/questionnaire';
import { words } from '../../locales';
import Question from './Question.svelte';
import { readyToShow } from './shapes';

const t = words('en').quiz.places;
const region = questionnaire.questions.find(({ shownAs }) => shownAs?.as === 'place-search');
if (!region) throw new Error('there is no question shown as a search');

beforeAll(() => readyToShow([region]));

const show = (chosen: string[] = []) =>
	render(Question, {
		question: region,
		as: 'part',
		chosen,
		fault: undefined,
		words: words('en').quiz,
		locale: 'en-GB'
	});
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: t.search });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });
const isShown = (name: string) => !radio(name).closest('[hidden]');
const shown = () => region.options.map(({ label }) => label).filter(isShown);
const status = () => screen.getByRole('status').textContent;

async function type(text: string): Promise<void> {
	field().value = text;
	field().dispatchEvent(new Event('input', { bubbles: true }));
	await tick();
}
const press = (key: string, target: Element = field()) =>
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('lists every place as a radio, none of them chosen, and says nothing yet', () => {
	show();
	expect(screen.getAllByRole('radio')).toHaveLength(region.options.length);
	expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
	expect(status()).toBe('');
});

it('sends what is chosen and not what is typed', () => {
	const { container } = show();
	expect(field().name).toBe('');
	expect(
		new Set([...container.querySelectorAll('input[name]')].map((input) => input.getAttribute('type')))
	).toEqual(new Set(['radio']));
});

describe('what is typed', () => {
	it('leaves the places that fit and the one for all others, and says how many fit', async () => {
		show();
		await type('a');
		expect(status()).toBe(t.found(shown().length - 1));
		await type('ind');
		expect(shown()).toEqual(['Another ASEAN country', 'India', 'Somewhere else']);
		expect(status()).toBe(t.found(2));
	});

	it('says through which country a place fits', async () => {
		show();
		await type('norway');
		expect(shown()).toEqual(['European Union', 'Somewhere else']);
		expect(status()).toBe(t.through('Norway', 'European Union'));
		await type('japan');
		expect(status()).toBe(t.found(1));
	});

	it('says so when nothing fits, and which to choose', async () => {
		show();
		await type('mexico');
		expect(shown()).toEqual(['Somewhere else']);
		expect(status()).toBe(t.none('mexico', 'Somewhere else'));
		await type('');
		expect(shown()).toHaveLength(region.options.length);
		expect(status()).toBe('');
	});

	it('chooses nothing by itself, and takes nothing away', async () => {
		show(['brazil']);
		await type('norway');
		expect(screen.getAllByRole('radio', { checked: true, hidden: true })).toEqual([radio('Brazil')]);
	});
});

describe('keys', () => {
	it('Enter takes the one place that fits, and never sends the form', async () => {
		show();
		await type('germany');
		expect(press('Enter')).toBe(false);
		expect(radio('European Union').checked).toBe(true);
		expect(document.activeElement).toBe(radio('European Union'));
	});

	it.each([
		['Enter', 'ind'],
		['ArrowDown', 'ind'],
		['ArrowDown', 'norway']
	])('%s with “%s” leads to the first that fits and chooses nothing', async (key, text) => {
		show();
		await type(text);
		expect(press(key)).toBe(false);
		const first = text === 'ind' ? 'Another ASEAN country' : 'European Union';
		expect(document.activeElement).toBe(radio(first));
		expect(screen.queryAllByRole('radio', { checked: true, hidden: true })).toHaveLength(0);
	});

	it('a digit in the field is a digit; among the places it picks one of those that are there', async () => {
		show();
		await type('ind');
		expect(press('2')).toBe(true);
		expect(screen.queryAllByRole('radio', { checked: true, hidden: true })).toHaveLength(0);
		press('2', radio('India'));
		expect(radio('India').checked).toBe(true);
	});
});

it('brings what was chosen before into view', () => {
	vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockReturnValue(600);
	const { container } = show(['australia']);
	expect(container.querySelector('.list')?.scrollTop).toBeGreaterThan(0);
	vi.restoreAllMocks();
});
