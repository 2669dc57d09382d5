import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { plainAnswers, smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { addressOf } from './address';
import { quizMachine, type QuizEvent } from './machine';

const machine = quizMachine(smallQuestionnaire);
const begin = (answers = {}) => initialTransition(machine, { answers })[0];
const take = (snapshot: ReturnType<typeof begin>, ...events: QuizEvent[]) =>
	events.reduce((now, event) => transition(machine, now, event)[0], snapshot);

const give = (page: string, given: Record<string, string | string[]>, isEdit = false): QuizEvent => ({
	type: 'answer.given',
	page,
	given,
	isEdit
});
const open = (page: string | null): QuizEvent => ({ type: 'page.opened', page });
const submit: QuizEvent = { type: 'response.submitted' };

describe('where a visit begins', () => {
	it.each([
		['with no answers', {}, '/quiz/goal'],
		['in the middle', { goal: ['soft'], 'sign-fever': 'no' }, '/quiz/skin'],
		['with half a page answered', { ...plainAnswers, sting: undefined }, '/quiz/skin'],
		['with everything answered', plainAnswers, '/review'],
		['with an answer that ends it', { goal: ['soft'], 'sign-fever': 'yes' }, '/review'],
		['with answers that are off the path', { extra: 'few' }, '/quiz/goal']
	])('%s', (_, answers, address) => {
		const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
		expect(addressOf(begin(known))).toBe(address);
	});
});

describe('an answer', () => {
	it.each([
		['goes to the next page', give('goal', { goal: ['soft'] }), '/quiz/signs'],
		['may be none', give('goal', { goal: ['none'] }), '/quiz/signs']
	])('%s', (_, event, address) => {
		expect(addressOf(take(begin(), event))).toBe(address);
	});

	it('opens a branch, and another one closes it without losing what was said there', () => {
		const signs = { 'sign-fever': 'no' };
		const inBranch = take(begin(), give('goal', { goal: ['clear'] }), give('signs', signs));
		expect(addressOf(inBranch)).toBe('/quiz/extra');
		const left = take(
			inBranch,
			give('extra', { extra: 'few' }),
			open('goal'),
			give('goal', { goal: ['soft'] })
		);
		expect(left.context.answers).toMatchObject({ extra: 'few' });
		expect(addressOf(take(left, give('signs', signs)))).toBe('/quiz/skin');
		const back = take(left, open('goal'), give('goal', { goal: ['clear'] }, true));
		expect(addressOf(back, true)).toBe('/quiz/skin?from=review');
	});

	it('ends the quiz at once when a gate says so', () => {
		const ended = take(begin(), give('goal', { goal: ['soft'] }), give('signs', { 'sign-fever': 'yes' }));
		expect(ended.value).toBe('finished');
		expect(addressOf(ended)).toBe('/result');
	});

	it('leads to the list after the last page', () => {
		const last = begin({ ...plainAnswers, wish: [] });
		expect(take(last, open('wish'), give('wish', { wish: 'two' })).value).toBe('reviewing');
	});

	it('that is an edit returns to the list, after what it newly asks', () => {
		const listed = begin(plainAnswers);
		expect(take(listed, open('skin'), give('skin', { feel: 'oily', sting: 'often' }, true)).value).toBe(
			'reviewing'
		);
		const asked = take(listed, open('goal'), give('goal', { goal: ['calm', 'clear'] }, true));
		expect(addressOf(asked, true)).toBe('/quiz/signs?from=review');
		const more = take(asked, give('signs', { 'sign-fever': 'no', 'sign-eye': 'no' }, true));
		expect(addressOf(more, true)).toBe('/quiz/extra?from=review');
		expect(take(more, give('extra', { extra: 'many' }, true)).value).toBe('reviewing');
	});
});

describe('an event that may not happen leaves the very same snapshot', () => {
	const start = begin();
	const done = begin(plainAnswers);
	it.each<[string, ReturnType<typeof begin>, QuizEvent]>([
		['an option that does not exist', start, give('goal', { goal: ['gold'] })],
		['too many options', start, give('goal', { goal: ['calm', 'clear', 'soft'] })],
		['none together with something', start, give('goal', { goal: ['calm', 'none'] })],
		['a single answer as a list', begin({ goal: ['soft'] }), give('signs', { 'sign-fever': ['no'] })],
		['nothing at all', start, give('goal', {})],
		['a part of the page', begin({ goal: ['calm'] }), give('signs', { 'sign-fever': 'no' })],
		['more than the page asks', start, give('goal', { goal: ['soft'], feel: 'dry' })],
		['a question of another page', start, give('goal', { feel: 'dry' })],
		['an answer to a page that is not open', start, give('signs', { 'sign-fever': 'no' })],
		['an answer while the list is open', done, give('goal', { goal: ['calm'] })],
		['a page before its turn', start, open('wish')],
		['a page off the path', begin({ goal: ['soft'], 'sign-fever': 'no' }), open('extra')],
		['a page that does not exist', start, open('gold')],
		['the list before everything is answered', start, open(null)],
		['handing in before everything is answered', start, submit]
	])('%s', (_, before, event) => {
		expect(take(before, event)).toBe(before);
	});
});

describe('the list', () => {
	it('is handed in once everything is answered', () => {
		expect(addressOf(take(begin(plainAnswers), submit))).toBe('/result');
	});
	it('can be opened again from the result, and any page from there', () => {
		const finished = take(begin(plainAnswers), submit);
		expect(take(finished, open(null)).value).toBe('reviewing');
		expect(take(finished, open('skin')).context.page).toBe('skin');
	});
});

it('forgets everything wherever it stands', () => {
	for (const snapshot of [begin(), begin(plainAnswers), take(begin(plainAnswers), submit)]) {
		const clean = take(snapshot, { type: 'answers.deleted' });
		expect(clean.value).toBe('asking');
		expect(clean.context).toEqual({ answers: {}, page: 'goal' });
	}
});

it('names no question of any questionnaire', () => {
	const ids = smallQuestionnaire.questions.map(({ id }) => id);
	for (const id of ids) expect(JSON.stringify(machine.config)).not.toContain(`"${id}"`);
});

describe('answers that changed in another tab', () => {
	const change = (answers: Record<string, string | string[]>): QuizEvent => ({
		type: 'answers.changed',
		answers
	});

	it('leave the page where it is while it may be asked', () => {
		const asking = take(begin({ goal: ['soft'] }), change({ goal: ['calm'] }));
		expect(addressOf(asking)).toBe('/quiz/signs');
		expect(asking.context.answers).toEqual({ goal: ['calm'] });
	});

	it.each([
		['that ask something new', { ...plainAnswers, goal: ['clear'] }, '/quiz/extra'],
		['that end the quiz', { goal: ['soft'], 'sign-fever': 'yes' }, '/review'],
		['that are gone', {}, '/quiz/goal']
	])('%s lead on', (_, answers, address) => {
		const reviewing = take(begin({ ...plainAnswers, goal: ['soft'] }), open('wish'));
		expect(addressOf(take(reviewing, change(answers as Record<string, string | string[]>)))).toBe(address);
		const finished = take(begin({ ...plainAnswers, goal: ['soft'] }), submit);
		expect(addressOf(take(finished, change(answers as Record<string, string | string[]>)))).toBe(address);
	});
});
