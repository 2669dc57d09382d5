import { expect, it } from 'vitest';
import { pathOf } from '$lib/engine/path';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { calm } from '../../../tests/personas/persona';
import { smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { readAnswers } from './answers-versions';

const chain = {
	1: ({ texture, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, feel: texture }),
	2: (answers: Readonly<Record<string, unknown>>) =>
		answers.feel === 'greasy' ? { ...answers, feel: 'oily' } : answers
};
const read = (version: number, answers: unknown) =>
	readAnswers(smallQuestionnaire, { version, answers }, chain);

it.each([
	[1, { texture: 'greasy', wish: 'two' }, { feel: 'oily', wish: 'two' }],
	[2, { feel: 'greasy', wish: 'two' }, { feel: 'oily', wish: 'two' }],
	[3, { feel: 'greasy', wish: 'two' }, { wish: 'two' }]
])('walks the chain from version %i', (version, stored, answers) => {
	expect(read(version, stored)).toEqual(answers);
});

it('carries every answer of version 1 over, and leaves what is new open', () => {
	const added = ['facial-steroid', 'sun-medicine', 'diagnosed', 'climate', 'products-now', 'fridge'];
	const first = Object.fromEntries(
		Object.entries({ ...calm, concerns: ['lines'], region: 'us' }).filter(
			([question]) => !added.includes(question)
		)
	);
	const read = readAnswers(questionnaire, { version: 1, answers: first });
	expect(read).toEqual(first);
	// Whether the fridge matters is open until the others are answered.
	expect(new Set(pathOf(questionnaire, read ?? {}).missing.map(({ question }) => question))).toEqual(
		new Set(added.filter((id) => id !== 'fridge'))
	);
});

it('needs no step where nothing changed its meaning', () => {
	expect(readAnswers(smallQuestionnaire, { version: 1, answers: { wish: 'two' } })).toEqual({ wish: 'two' });
});

it.each([[null], ['soft'], [['soft']], [undefined]])('cannot read %j', (answers) => {
	expect(read(3, answers)).toBeNull();
});

it.each([[0], [1.5], [Number.NaN], [-1]])('knows no version %d', (version) => {
	expect(read(version, {})).toBeNull();
});
