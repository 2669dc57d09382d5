import { describe, expect, it } from 'vitest';
import { calm } from '../../../tests/personas/persona';
import { knowledge } from '../knowledge';
import { factsOf, limitOf } from './facts';
import { pathOf } from './path';

const factsFor = (answers: Parameters<typeof pathOf>[1]) =>
	factsOf(knowledge.questions, knowledge.parameters, answers, pathOf(knowledge, answers));
const grown = { ...calm, concerns: ['lines'] };

describe('facts', () => {
	it('keep known, unknown and not applicable apart', () => {
		const facts = factsFor({ concerns: ['lines'], pregnancy: 'prefer-not', region: 'eu' });
		expect(facts.get('region')).toEqual({ state: 'known', options: ['eu'], number: null });
		expect(facts.get('pregnancy')).toEqual({ state: 'unknown', isDeclined: true });
		expect(facts.get('age')).toEqual({ state: 'unknown', isDeclined: false });
		expect(facts.get('acne-spots')).toEqual({ state: 'not-applicable' });
	});

	it('"none of these" is a known nothing', () => {
		expect(factsFor({ allergies: ['none'] }).get('allergies')).toEqual({
			state: 'known',
			options: [],
			number: null
		});
	});

	it.each([
		['always-burns', 'no-tan', 1],
		['sometimes-burns', 'slow-tan', 3],
		['rarely-burns', 'dark-tan', 4],
		['never-burns', 'always-dark', 6]
	])('phototype from %s and %s is %i', (burn, tan, type) => {
		expect(factsFor({ ...grown, 'sun-burn': burn, 'sun-tan': tan }).get('phototype')).toMatchObject({
			number: type
		});
	});

	it('phototype stays unknown when one sun answer is "not sure"', () => {
		expect(factsFor({ ...grown, 'sun-burn': 'not-sure', 'sun-tan': 'no-tan' }).get('phototype')).toEqual({
			state: 'unknown',
			isDeclined: true
		});
	});

	it.each([
		['never', 'never', 'never', 0],
		['sometimes', 'never', 'never', 1],
		['sometimes', 'sometimes', 'sometimes', 2],
		['often', 'often', 'often', 3]
	])('sensitivity from %s, %s, %s is %i', (sting, flush, tight, level) => {
		expect(
			factsFor({ ...grown, 'react-sting': sting, 'react-flush': flush, 'react-tight': tight }).get(
				'sensitivity'
			)
		).toMatchObject({ number: level });
	});

	it('a limit is careful while the answer is not known, and none where the question was not asked', () => {
		const limitIn = (facts: ReturnType<typeof factsFor>) => limitOf(facts, 'budget', { careful: 1, free: 4 });
		expect(limitIn(factsFor(grown))).toBe(3);
		expect(limitIn(factsFor({ ...grown, budget: 'nonsense' }))).toBe(1);
		expect(limitIn(factsFor({ ...grown, pregnancy: 'pregnant' }))).toBe(4);
	});

	it('an answer of the wrong kind counts as not given', () => {
		const facts = factsFor({ concerns: 'acne', age: ['from-18', 'from-50'] });
		expect(facts.get('concerns')).toEqual({ state: 'unknown', isDeclined: false });
		expect(facts.get('age')).toEqual({ state: 'unknown', isDeclined: false });
	});
});
