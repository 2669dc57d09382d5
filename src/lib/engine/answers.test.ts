import { describe, expect, it } from 'vitest';
import { questionnaire } from '../knowledge/questionnaire';
import { checkAnswers } from './answers';

const codes = (input: unknown) => {
	const checked = checkAnswers(questionnaire, input);
	return 'faults' in checked ? checked.faults.map((fault) => `${fault.field}: ${fault.code}`) : [];
};

describe('answers from outside', () => {
	it.each([
		['not an object', null, ['answers: not-an-object']],
		['a list', [], ['answers: not-an-object']],
		['an unknown question', { shoe: 'red' }, ['shoe: unknown-question']],
		['a question called like an object method', { constructor: 'x' }, ['constructor: unknown-question']],
		['an unknown option', { age: 'ninety' }, ['age: unknown-option']],
		['a list where one option is wanted', { age: ['from-18'] }, ['age: wrong-type']],
		['one option where a list is wanted', { concerns: 'acne' }, ['concerns: wrong-type']],
		['an empty list', { concerns: [] }, ['concerns: empty']],
		['an option twice', { concerns: ['acne', 'acne'] }, ['concerns: repeated']],
		['more options than allowed', { concerns: ['acne', 'lines', 'tone', 'shine'] }, ['concerns: too-many']],
		['"none" together with others', { allergies: ['none', 'milk'] }, ['allergies: none-with-others']],
		['"not sure" together with others', { allergies: ['milk', 'not-sure'] }, ['allergies: none-with-others']]
	])('%s is refused and named', (_, input, expected) => {
		expect(codes(input)).toEqual(expected);
	});

	it('names every fault at once, each with the fix', () => {
		const checked = checkAnswers(questionnaire, { shoe: 1, age: 'x', concerns: ['acne'] });
		expect('faults' in checked && checked.faults.map((fault) => fault.message)).toEqual([
			'shoe is not a question of this questionnaire; leave it out.',
			'age has no option "x"; use one of: under-13, from-13, from-18, from-22, from-35, from-50.'
		]);
	});

	it('passes what is right, unchanged', () => {
		const answers = { concerns: ['acne', 'lines'], age: 'from-22' };
		expect(checkAnswers(questionnaire, answers)).toEqual({ answers });
	});
});
