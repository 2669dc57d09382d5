import { expect, test } from 'vitest';
import { howOften, restsOn, summaryOf, weeksSaid } from './choosing';
import { resultWords } from './result';

const said = resultWords('en').result;

test('how often a step is taken', () => {
	const { often } = said.routine;
	expect([1, 3, 7, 14].map((times) => howOften(often, 'morning', times))).toEqual([
		'One morning a week',
		'3 mornings a week',
		'Every morning',
		'Every morning and every evening'
	]);
	expect([1, 2, 7].map((times) => howOften(often, 'evening', times))).toEqual([
		'One evening a week',
		'2 evenings a week',
		'Every evening'
	]);
});

test('what a grade rests on', () => {
	const on = (basis: 'studies' | 'reviews' | 'nothing', humanStudies = 0, people = 0) =>
		restsOn(said.sure, { basis, humanStudies, people });
	expect([on('reviews'), on('nothing')]).toEqual(['Rests on reviews and guidelines.', 'No study in people.']);
	expect([on('studies', 1), on('studies', 2, 1), on('studies', 1, 40)]).toEqual([
		'1 study in people.',
		'2 studies in people, 1 person.',
		'1 study in people, 40 people.'
	]);
});

test('a routine in one sentence, with and without something it is built around', () => {
	const needs = [
		{ need: 'lines', name: 'fine lines' },
		{ need: 'tone', name: 'even tone' }
	];
	const summary = (serves: readonly string[], isPlainCareOnly = false) =>
		summaryOf(said, 'en-GB', { needs, isPlainCareOnly }, { stepsAtOnce: { morning: 3, evening: 4 }, serves });
	expect(summary(['lines'])).toContain('built around fine lines.');
	expect(summary(['tone', 'lines'])).toContain('built around fine lines and even tone.');
	expect(summary([])).toContain('kept simple.');
	expect(summary(['lines'], true)).toContain('kept simple.');
});

test('one week, or several', () => {
	expect(weeksSaid(said.calendar, 2, 2)).toBe('Week 2');
	expect(weeksSaid(said.calendar, 2, 4)).toBe('Weeks 2 to 4');
});
