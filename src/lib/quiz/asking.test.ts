import { expect, it } from 'vitest';
import { plainAnswers, smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { askingOn, startPage, toldSoFar } from './asking';

it('begins with the first question', () => {
	expect(startPage(smallQuestionnaire)).toBe('goal');
	expect(() => startPage({ ...smallQuestionnaire, questions: [] })).toThrow('no questions');
});

it('gives a question of its own page the words of the question', () => {
	const asking = askingOn(smallQuestionnaire, {}, 'goal');
	expect(asking).toMatchObject({
		page: { id: 'goal', title: 'What would you like?', layout: 'stack' },
		section: 'concerns',
		position: 1,
		previous: null
	});
	expect(asking?.questions.map(({ id }) => id)).toEqual(['goal']);
});

it('asks only what is on the path', () => {
	const lines = (goal: string) =>
		askingOn(smallQuestionnaire, { goal: [goal] }, 'signs')?.questions.map(({ id }) => id);
	expect(lines('soft')).toEqual(['sign-fever']);
	expect(lines('calm')).toEqual(['sign-fever', 'sign-eye']);
	expect(askingOn(smallQuestionnaire, plainAnswers, 'skin')?.previous).toBe('signs');
});

it('shows a page off the path whole, because its answers may be known elsewhere', () => {
	const asking = askingOn(smallQuestionnaire, {}, 'extra');
	expect(asking?.questions.map(({ id }) => id)).toEqual(['extra']);
	expect(asking).toMatchObject({ page: { title: 'How many spots?' }, previous: null });
	expect(askingOn(smallQuestionnaire, {}, 'gold')).toBeNull();
});

it('lists everything told, a page of lines sorted by answer', () => {
	const told = toldSoFar(smallQuestionnaire, {
		...plainAnswers,
		goal: ['calm', 'soft'],
		'sign-fever': 'no',
		'sign-eye': 'not-sure'
	});
	expect(told.map(({ id, page, label }) => [id, page, label])).toEqual([
		['goal', 'goal', 'Goal'],
		['signs', 'signs', 'Any of these now?'],
		['feel', 'skin', 'Feel'],
		['sting', 'skin', 'Stinging'],
		['wish', 'wish', 'Steps']
	]);
	expect(told[0]?.answers.map(({ text }) => text)).toEqual(['Calm skin', 'Soft skin']);
	expect(told[1]?.answers).toEqual([
		{ text: 'No', about: ['Fever and rash'] },
		{ text: 'Not sure', about: ['Painful eye'] }
	]);
});

it('says nothing for what is not answered yet', () => {
	expect(toldSoFar(smallQuestionnaire, {}).every(({ answers }) => answers.length === 0)).toBe(true);
});
