import { expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/fixtures/small-questionnaire';
import { words } from '../../locales';
import { faultText } from './fault-text';

const question = (wanted: string) =>
	smallQuestionnaire.questions.find(({ id }) => id === wanted) ?? fail(wanted);
const fail = (id: string): never => {
	throw new Error(id);
};
type Fault = Omit<Parameters<typeof faultText>[2], 'question'>;

it.each<[string, Fault, string]>([
	['feel', { code: 'missing', options: [], atMost: 1 }, 'Choose an answer for “Feel”'],
	['goal', { code: 'missing', options: [], atMost: 2 }, 'Choose at least one answer for “Goal”'],
	[
		'goal',
		{ code: 'too-many', options: ['calm', 'clear', 'soft'], atMost: 2 },
		'Choose no more than 2 for “Goal”'
	],
	[
		'goal',
		{ code: 'none-with-others', options: ['none', 'calm'], atMost: 2 },
		'Choose either “None of these” or “Calm skin”, not both'
	],
	[
		'goal',
		{ code: 'unknown-question', options: [], atMost: null },
		'We do not ask “goal” here. Check your answers and go on'
	],
	['goal', { code: 'unknown-option', options: [], atMost: 2 }, 'Choose one of the answers we list for “Goal”']
])('%s, %o', (id, fault, text) => {
	expect(faultText(words('en').faults, question(id), { ...fault, question: id })).toBe(text);
});
