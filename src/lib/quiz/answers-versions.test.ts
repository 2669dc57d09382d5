import { expect, it } from 'vitest';
import { pathOf } from '$lib/engine/path';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { oldAnswers } from '../../../tests/fixtures/old-answers';
import { calm, redness } from '../../../tests/personas/persona';
import { smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { carryOver } from './answers-versions';

const chain = {
	1: ({ texture, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, feel: texture }),
	2: (answers: Readonly<Record<string, unknown>>) =>
		answers.feel === 'greasy' ? { ...answers, feel: 'oily' } : answers
};
const read = (version: number, answers: unknown) =>
	carryOver(smallQuestionnaire, { version, answers }, chain)?.answers ?? null;

it.each([
	[1, { texture: 'greasy', wish: 'two' }, { feel: 'oily', wish: 'two' }],
	[2, { feel: 'greasy', wish: 'two' }, { feel: 'oily', wish: 'two' }],
	[3, { feel: 'greasy', wish: 'two' }, { wish: 'two' }]
])('walks the chain from version %i', (version, stored, answers) => {
	expect(read(version, stored)).toEqual(answers);
});

it('carries every answer of version 1 over, and leaves what is new open', () => {
	const added = ['facial-steroid', 'sun-medicine', 'diagnosed', 'climate', 'products-now', 'fridge', 'where'];
	const first = Object.fromEntries(
		Object.entries({ ...calm, concerns: ['lines'], region: 'us' }).filter(
			([question]) => !added.includes(question)
		)
	);
	const carried = carryOver(questionnaire, { version: 1, answers: first });
	expect(carried).toEqual({ answers: first, dropped: [] });
	// Whether the fridge and the place on the face matter is open until the others are answered.
	expect(new Set(pathOf(questionnaire, first).missing.map(({ question }) => question))).toEqual(
		new Set(added.filter((id) => id !== 'fridge' && id !== 'where'))
	);
});

it('carries every answer of version 2 over, and asks how red and where', () => {
	const answers = { ...calm, ...redness, concerns: ['redness'] };
	const second = Object.fromEntries(
		Object.entries(answers).filter(([question]) => question !== 'where' && question !== 'redness-look')
	);
	expect(carryOver(questionnaire, { version: 2, answers: second })).toEqual({ answers: second, dropped: [] });
	expect(pathOf(questionnaire, second).missing.map(({ question }) => question)).toEqual([
		'redness-look',
		'where'
	]);
});

it('needs no step where nothing changed its meaning', () => {
	expect(carryOver(smallQuestionnaire, { version: 1, answers: { wish: 'two' } })).toEqual({
		answers: { wish: 'two' },
		dropped: []
	});
});

it.each(oldAnswers)(
	'keeps what still fits of $name, and names what does not',
	({ version, answers, gone }) => {
		const carried = carryOver(questionnaire, { version, answers });
		const fitting = Object.fromEntries(
			Object.entries(answers).filter(([question]) => !gone.includes(question))
		);
		expect(carried?.answers).toEqual(fitting);
		expect(new Set(carried?.dropped)).toEqual(new Set(gone));
	}
);

it('loses nothing over a question whose id is longer than any message would show', () => {
	const answers = { concerns: ['lines'], [`a-question-that-is-gone-${'x'.repeat(60)}`]: 'yes' };
	expect(carryOver(questionnaire, { version: 1, answers })?.answers).toEqual({ concerns: ['lines'] });
});

it.each([[null], ['soft'], [['soft']], [undefined]])('cannot read %j', (answers) => {
	expect(read(3, answers)).toBeNull();
});

it.each([[0], [1.5], [Number.NaN], [-1]])('knows no version %d', (version) => {
	expect(read(version, {})).toBeNull();
});
