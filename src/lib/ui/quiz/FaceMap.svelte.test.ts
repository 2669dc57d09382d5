import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { questionnaire } from '../../knowledge/questionnaire';
import { words } from '../../locales';
import Question from './Question.svelte';
import { readyToShow } from './shapes';

const where = questionnaire.questions.find(({ shownAs }) => shownAs?.as === 'face-map');
if (!where) throw new Error('there is no question shown as a face');

beforeAll(() => readyToShow([where]));

const show = (chosen: string[] = []) =>
	render(Question, {
		question: where,
		as: 'part',
		chosen,
		fault: undefined,
		words: words('en').quiz,
		locale: 'en-GB'
	});
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const part = (container: Element, id: string) =>
	container.querySelector(`svg [data-part="${id}"]`) ?? expect.fail(`the face has no ${id}`);
const click = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const ticked = () =>
	screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true }).map(({ value }) => value);

describe('the list', () => {
	it('is the control: a checkbox for each part, in a group named after the question', () => {
		show();
		expect(screen.getByRole('group', { name: 'Where do you want help?' })).toBeTruthy();
		const names = screen
			.getAllByRole<HTMLInputElement>('checkbox')
			.map(({ labels }) => labels?.[0]?.textContent);
		expect(names).toEqual([
			'Forehead',
			'Around the eyes',
			'Nose',
			'Cheeks',
			'Chin and jaw',
			'Neck',
			'All over, or in no one place'
		]);
	});

	it('lets "all over" stand alone', () => {
		show(['nose']);
		box('Cheeks').click();
		expect(ticked()).toEqual(['nose', 'cheeks']);
		box('All over, or in no one place').click();
		expect(ticked()).toEqual(['all-over']);
		box('Neck').click();
		expect(ticked()).toEqual(['neck']);
	});
});

describe('the face', () => {
	it('is a picture only: hidden, out of the way of the keyboard, with a part for every place in the list', () => {
		const { container } = show();
		const face = container.querySelector('svg');
		expect(face?.getAttribute('aria-hidden')).toBe('true');
		expect(face?.querySelectorAll('[tabindex], [role], a')).toHaveLength(0);
		const parts = [...(face?.querySelectorAll('[data-part]') ?? [])].map((each) =>
			each.getAttribute('data-part')
		);
		const places = where.options.filter(({ meaning }) => !meaning).map(({ id }) => id);
		expect(parts.sort()).toEqual([...places].sort());
	});

	it('ticks and unticks the box of the part that is clicked', () => {
		const { container } = show();
		click(part(container, 'nose'));
		click(part(container, 'chin'));
		expect(ticked()).toEqual(['nose', 'chin']);
		click(part(container, 'nose'));
		expect(ticked()).toEqual(['chin']);
	});

	it('takes "all over" back when a part is clicked', () => {
		const { container } = show(['all-over']);
		click(part(container, 'forehead'));
		expect(ticked()).toEqual(['forehead']);
	});

	it('does nothing for a click beside the parts', () => {
		const { container } = show();
		click(container.querySelector('svg') ?? expect.fail('no face'));
		expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
	});
});
