import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/fixtures/small-questionnaire';
import { questionnaire } from '../../knowledge/questionnaire';
import { words } from '../../locales';
import { askingOn } from '../../quiz/asking';
import QuestionPage from './QuestionPage.svelte';
import { readyToShow } from './shapes';

const t = words('en').quiz;
const show = (
	page: string,
	props: { chosen?: Record<string, string | string[]>; faults?: Record<string, string> } = {}
) => {
	const asking = askingOn(smallQuestionnaire, { goal: ['calm'] }, page);
	if (!asking) throw new Error(page);
	return render(QuestionPage, {
		page: asking.page,
		questions: asking.questions,
		chosen: props.chosen ?? {},
		faults: props.faults ?? {},
		words: t,
		locale: 'en-GB'
	});
};

it.each([
	['goal', 'What would you like?', 1],
	['signs', 'Any of these now?', 2],
	['skin', 'How is your skin?', 2]
])('page %s has one first-level heading and a group for each question', (page, heading, groups) => {
	show(page);
	expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent?.trim())).toEqual([
		heading
	]);
	expect(screen.getAllByRole('group').filter(({ tagName }) => tagName === 'FIELDSET')).toHaveLength(groups);
});

it('says why it asks, for the page and for each of its questions', () => {
	show('signs');
	const details = screen.getByText('Why we ask').closest('details');
	expect(details?.open).toBe(false);
	expect(details?.textContent).toContain('Some signs need help first.');
	expect(details?.textContent).toContain('Eyes need care.');
});

it('hands each question what was chosen and what is wrong', () => {
	show('signs', { chosen: { 'sign-fever': 'no' }, faults: { 'sign-eye': 'Choose an answer' } });
	const fever = screen.getByRole('group', { name: 'A fever with a rash' });
	expect(within(fever).getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
	expect(within(fever).queryByText('Choose an answer')).toBeNull();
	expect(screen.getByRole('group', { name: /^A painful eye/ }).textContent).toContain('Choose an answer');
});

it('gives every control of every real page an id of its own', async () => {
	await readyToShow(questionnaire.questions);
	for (const { id, page } of questionnaire.questions) {
		const asking = askingOn(questionnaire, {}, page ?? id);
		if (!asking) throw new Error(id);
		const { container, unmount } = render(QuestionPage, {
			...asking,
			chosen: {},
			faults: {},
			words: t,
			locale: 'en-GB'
		});
		const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const input of container.querySelectorAll('input')) {
			expect(input.labels?.[0]?.textContent?.trim()).toBeTruthy();
			expect(input.required).toBe(false);
		}
		unmount();
	}
});
