import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/fixtures/small-questionnaire';
import { words } from '../../locales';
import Question from './Question.svelte';

const t = words('en').quiz;
const named = (id: string) => {
	const question = smallQuestionnaire.questions.find((each) => each.id === id);
	if (!question) throw new Error(id);
	return question;
};
const show = (
	id: string,
	props: Partial<{ as: 'sole' | 'part' | 'row'; chosen: string[]; fault: string }> = {}
) =>
	render(Question, {
		question: named(id),
		as: props.as ?? 'sole',
		chosen: props.chosen ?? [],
		fault: props.fault,
		words: t,
		locale: 'en-GB'
	});
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('what is spoken', () => {
	it('names the group after the question, and its only heading is the question', () => {
		show('goal');
		const group = screen.getByRole('group', { name: 'What would you like?' });
		expect(group.getAttribute('aria-describedby')).toBe('goal-hint');
		expect(document.getElementById('goal-hint')?.textContent).toBe('Choose up to 2');
		expect(within(group).getByRole('heading', { level: 1 }).textContent).toBe('What would you like?');
	});

	it('offers checkboxes for several answers and radios for one', () => {
		const { unmount } = show('goal');
		expect(screen.getAllByRole('checkbox').map(({ id }) => id)).toEqual([
			'goal-calm',
			'goal-clear',
			'goal-soft',
			'goal-none',
			'goal-not-sure'
		]);
		unmount();
		show('extra');
		expect(screen.getAllByRole('radio')).toHaveLength(2);
	});

	it('keeps the hint of an option out of its name', () => {
		show('goal');
		expect(box('Calm skin').getAttribute('aria-describedby')).toBe('goal-calm-hint');
		expect(document.getElementById('goal-calm-hint')?.textContent).toBe('Less red');
		expect(box('Clear skin').hasAttribute('aria-describedby')).toBe(false);
	});

	it('describes the group by its hint and its fault', () => {
		show('goal', { fault: 'Choose one' });
		expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('goal-hint goal-fault');
		expect(document.getElementById('goal-fault')?.textContent).toMatch(/Error:\s+Choose one/);
	});

	it('makes a part of a page a second-level heading, and a line none', () => {
		const { unmount } = show('feel', { as: 'part' });
		expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('How does it feel?');
		unmount();
		show('sign-fever', { as: 'row' });
		expect(screen.queryByRole('heading')).toBeNull();
		expect(screen.getByRole('group', { name: 'A fever with a rash' })).toBeTruthy();
	});
});

describe('what is chosen', () => {
	it('is nothing to begin with', () => {
		show('goal');
		expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
	});

	it('is what the person chose before', () => {
		const { unmount } = show('goal', { chosen: ['calm', 'soft'] });
		expect(screen.getAllByRole('checkbox', { checked: true }).map(({ id }) => id)).toEqual([
			'goal-calm',
			'goal-soft'
		]);
		unmount();
		show('feel', { chosen: ['oily'] });
		expect(radio('Oily').checked).toBe(true);
	});

	it.each([
		['None of these', ['Calm skin', 'I do not know']],
		['I do not know', ['Calm skin', 'None of these']]
	])('%s takes the other ticks away, and another tick takes it away', (alone, others) => {
		show('goal');
		for (const other of others) box(other).click();
		box(alone).click();
		expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box(alone)]);
		box('Clear skin').click();
		expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box('Clear skin')]);
	});

	it('may be more than allowed: that is said on Continue, not prevented', () => {
		show('goal');
		for (const name of ['Calm skin', 'Clear skin', 'Soft skin']) box(name).click();
		expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
	});
});

describe('how many are chosen', () => {
	const status = () => screen.getByRole('status').textContent;

	it('is said politely once it changes, and when it is more than may be', async () => {
		show('goal', { chosen: ['calm'] });
		expect(status()).toBe('');
		box('Clear skin').click();
		await tick();
		expect(status()).toBe(t.chosenOf(2, 2));
		box('Soft skin').click();
		await tick();
		expect(status()).toBe(t.chosenTooMany(3, 2));
		box('None of these').click();
		await tick();
		expect(status()).toBe('');
	});

	it('is not said where any number may be', () => {
		show('feel');
		expect(screen.queryByRole('status')).toBeNull();
	});
});

describe('number keys', () => {
	const press = (target: Element, init: KeyboardEventInit) =>
		target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

	it('pick an option and put the focus on it', () => {
		show('feel');
		radio('Dry').focus();
		press(radio('Dry'), { key: '2' });
		expect(radio('Oily').checked).toBe(true);
		expect(document.activeElement).toBe(radio('Oily'));
	});

	it.each<[string, KeyboardEventInit]>([
		['an option that is not there', { key: '9' }],
		['another key', { key: 'a' }],
		['a shortcut of the browser', { key: '2', ctrlKey: true }],
		['a shortcut of the system', { key: '2', altKey: true }]
	])('do nothing for %s', (_, init) => {
		show('feel');
		expect(press(radio('Dry'), init)).toBe(true);
		expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
	});
});
