/** People who hold a product in their hand. Each is the calm person of the personas, but for one thing. */
import type { Answers } from '$lib/engine/answers';
import { calm } from '../personas/persona';
import type { Reader } from './label';

const answers = (over: Answers): Answers => ({ ...calm, concerns: ['lines'], ...over });
const nothing = { laws: {}, clashes: {}, notPlaced: null } as const;

/** In the European Union, nothing wrong, help wanted with fine lines: the lead active is retinol in the evening. */
export const inTheEu = (over: Partial<Reader> = {}): Reader => ({
	...nothing,
	who: 'a healthy adult in the EU',
	answers: answers({}),
	...over
});

/** The same with one answer changed. */
export const withAnswers = (who: string, changed: Answers, over: Partial<Reader>): Reader => ({
	...nothing,
	who,
	answers: answers(changed),
	...over
});

export const allergicTo = (id: string, over: Partial<Reader>): Reader =>
	withAnswers(`someone allergic to ${id}`, { allergies: [id] }, { notPlaced: 'clash', ...over });

export const livingIn = (region: string, over: Partial<Reader>): Reader =>
	withAnswers(`a healthy adult in ${region}`, { region }, over);

export const sensitive: Answers = { 'react-sting': 'often', 'react-flush': 'often', 'react-tight': 'often' };
