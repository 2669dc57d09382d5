import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { readPage, strangersIn, type PageFault } from './form';

const formOf = (pairs: readonly (readonly [string, string])[]) => {
	const form = new FormData();
	for (const [name, value] of pairs) form.append(name, value);
	return form;
};
const asked = (...ids: string[]) => smallQuestionnaire.questions.filter(({ id }) => ids.includes(id));

it('reads one option, several options in the order they are listed, and nothing else in the form', () => {
	const form = formOf([
		['goal', 'clear'],
		['goal', 'calm'],
		['feel', 'dry'],
		['wish', 'two'],
		['goal', 'calm']
	]);
	expect(readPage(asked('goal', 'feel'), form)).toEqual({
		given: { goal: ['calm', 'clear'], feel: 'dry' },
		faults: []
	});
});

it.each<[string, string, string[], PageFault['code'], string[]]>([
	['nothing chosen', 'goal', [], 'missing', []],
	['nothing chosen of one', 'feel', [], 'missing', []],
	['more than the question takes', 'goal', ['calm', 'clear', 'soft'], 'too-many', ['calm', 'clear', 'soft']],
	['two where one is asked', 'feel', ['dry', 'oily'], 'too-many', ['dry', 'oily']],
	['none with another', 'goal', ['none', 'clear'], 'none-with-others', ['none', 'clear']],
	['not sure with another', 'goal', ['not-sure', 'calm'], 'none-with-others', ['not-sure', 'calm']],
	['none with not sure', 'goal', ['none', 'not-sure'], 'none-with-others', ['none', 'not-sure']],
	['a made-up option', 'feel', ['gold'], 'unknown-option', []],
	['a made-up option beside a real one', 'goal', ['calm', '<script>'], 'unknown-option', ['calm']]
])('finds %s', (_, question, chosen, code, options) => {
	const { given, faults } = readPage(asked(question), formOf(chosen.map((option) => [question, option])));
	expect(faults).toMatchObject([{ question, code, options }]);
	// What was chosen is kept, so that it is still chosen when the page is shown again.
	const kept = given[question] ?? [];
	// Of a group of radios only one can be.
	expect(kept).toEqual(question === 'goal' ? expect.arrayContaining(options) : (options[0] ?? []));
});

it('says how many may be chosen', () => {
	const { faults } = readPage(
		asked('goal'),
		formOf([
			['goal', 'calm'],
			['goal', 'clear'],
			['goal', 'soft']
		])
	);
	expect(faults[0]?.atMost).toBe(2);
});

it('reports each question of a page by itself', () => {
	const { given, faults } = readPage(asked('sign-fever', 'sign-eye'), formOf([['sign-eye', 'no']]));
	expect(given).toEqual({ 'sign-eye': 'no' });
	expect(faults.map(({ question }) => question)).toEqual(['sign-fever']);
});

it('does not take a file for an answer', () => {
	const form = new FormData();
	form.append('feel', new File(['dry'], 'dry'));
	expect(readPage(asked('feel'), form).faults).toMatchObject([{ code: 'unknown-option' }]);
});

it('names what is no question, but not a question of another page', () => {
	const long = 'x'.repeat(60);
	const form = formOf([
		['goal', 'calm'],
		['wish', 'two'],
		['hair', 'red'],
		['hair', 'grey'],
		[long, 'y']
	]);
	const strangers = strangersIn(smallQuestionnaire.questions, form);
	expect(strangers.map(({ question, code }) => [question, code])).toEqual([
		['hair', 'unknown-question'],
		['x'.repeat(40), 'unknown-question']
	]);
});
