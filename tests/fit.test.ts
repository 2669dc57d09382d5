/** What people tell about their climate, their fridge, their products and their place must change what they get. */
import { describe, expect, it } from 'vitest';
import type { PlanExplanation, ReferralExplanation } from '$lib/engine/explanation';
import type { Plan } from '$lib/engine/outcome';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import type { Knowledge } from '$lib/knowledge/schema';
import { acne, calm, redness, type Answers } from './personas/persona';

const decide = (over: Answers, known: Knowledge = knowledge) => {
	const { outcome, explanation } = recommend(known, 'k-test', { ...calm, ...over });
	if (outcome.kind !== 'plan' || explanation.kind !== 'plan') throw new Error(`no plan: ${outcome.kind}`);
	return { outcome, explanation };
};
const idsOf = ({ main }: Plan) =>
	[...main.routine.morning, ...main.routine.evening].map(({ source }) => source.id);
const stepsOf = ({ main }: PlanExplanation) => [...main.morning, ...main.evening];

describe('climate', () => {
	it.each([
		['normal', 'temperate', 'moisturiser-plain'],
		['normal', 'hot-humid', 'moisturiser-light'],
		['combination', 'hot-humid', 'moisturiser-light'],
		['normal', 'cold-dry', 'moisturiser-rich'],
		['dry', 'temperate', 'moisturiser-rich'],
		['dry', 'hot-humid', 'moisturiser-lotion'],
		['oily', 'cold-dry', 'moisturiser-light'],
		['normal', 'not-sure', 'moisturiser-plain']
	])('%s skin in %s air gets the %s', (feel, climate, moisturiser) => {
		expect(idsOf(decide({ concerns: ['lines'], 'skin-feel': feel, climate }).outcome)).toContain(moisturiser);
	});

	it('adds a little to what holds the right amount of oil, and is told as a reason', () => {
		const dry = (climate: string) => decide({ concerns: ['dryness'], 'skin-feel': 'dry', climate });
		const added = (climate: string) => {
			const { formulation, runnersUp } = dry(climate).outcome;
			const parts = [...runnersUp, ...(formulation ? [formulation] : [])].flatMap(({ parts }) => parts);
			return new Set(parts.filter((part) => part.for === 'climate').map(({ points }) => points));
		};
		expect(['temperate', 'hot-humid', 'cold-dry'].map(added)).toEqual([
			new Set(),
			new Set([2]),
			new Set([2])
		]);
		const told = dry('hot-humid').explanation.main.formulation?.why.flatMap((reason) => reason.told);
		expect(told?.map(({ question }) => question)).toContain('climate');
	});
});

describe('room in a fridge', () => {
	const allCold: Knowledge = {
		...knowledge,
		formulations: knowledge.formulations.map((formulation) => ({ ...formulation, needsCold: true }))
	};
	it.each(['yes', 'no'])('"%s" decides on what must be kept cold', (fridge) => {
		const { outcome } = decide({ concerns: ['lines'], region: 'us', fridge }, allCold);
		expect(outcome.formulation === null).toBe(fridge === 'no');
		if (fridge === 'no') expect(outcome.noVesicles).toEqual([{ kind: 'cold' }]);
	});

	it('is not asked of people who cannot have vesicles anyway', () => {
		const { outcome } = decide(
			{ concerns: ['lines'], region: 'us', pregnancy: 'pregnant', fridge: 'no' },
			allCold
		);
		expect(outcome.noVesicles).toEqual([{ kind: 'gate', rule: 'pregnancy' }]);
	});
});

describe('products in use', () => {
	it('are marked where they have a place, and only there', () => {
		const { explanation } = decide({ concerns: ['lines'], 'products-now': ['cleanser', 'sunscreen'] });
		const marked = stepsOf(explanation).filter(({ youHaveOne }) => youHaveOne);
		expect(new Set(marked.map(({ name }) => name))).toEqual(
			new Set(['Gentle cleanser', 'Sunscreen, SPF 30 or more'])
		);
	});

	it('a retinoid keeps its place, in every week, instead of being added again', () => {
		const { outcome, explanation } = decide({ concerns: ['lines'], 'products-now': ['retinoid'] });
		const card = stepsOf(explanation).find(({ id }) => id === 'evening-retinol');
		expect(card).toMatchObject({ youHaveOne: true });
		expect(card?.why.map(({ text }) => text).join()).toContain('you need no second one');
		const row = outcome.main.schedule.find(({ source }) => source.id === 'retinol');
		expect(new Set(row?.usesByWeek).size).toBe(1);
	});

	it('a strong product in use leads even where it is not the first choice, and says why others are out', () => {
		const { outcome, explanation } = decide({
			...acne,
			concerns: ['acne'],
			region: 'us',
			'products-now': ['acid']
		});
		expect(idsOf(outcome)).toContain('salicylic-acid');
		expect(idsOf(outcome)).not.toContain('benzoyl-peroxide');
		const out = explanation.leftOut.find(({ id }) => id === 'benzoyl-peroxide');
		expect(out?.reasons[0]?.told.map(({ question }) => question)).toEqual(['products-now']);
	});

	it('one that is kept and serves no wish is not said to be there for one', () => {
		const { explanation } = decide({ concerns: ['dryness'], 'products-now': ['retinoid'] });
		const kept = stepsOf(explanation).find(({ id }) => id === 'evening-retinol');
		expect(kept).toMatchObject({ youHaveOne: true, serves: [] });
		expect(kept?.why.flatMap(({ told }) => told).map(({ question }) => question)).toEqual(['products-now']);
	});

	it('an acid is none that the question does not name, and what it may be is all left off where all of it irritates', () => {
		const upset = { 'react-sting': 'sometimes', 'react-flush': 'sometimes', 'react-tight': 'sometimes' };
		const { explanation } = decide({
			...acne,
			...upset,
			concerns: ['acne'],
			pregnancy: 'pregnant',
			'products-now': ['acid']
		});
		expect(explanation.main.inUse?.rows).toMatchObject([{ product: 'acid', verdict: 'stop', steps: [] }]);
		expect(stepsOf(explanation).filter(({ youHaveOne }) => youHaveOne)).toEqual([]);
		expect(stepsOf(explanation).map(({ id }) => id)).toContain('morning-azelaic-acid');
	});

	it('vitamin C is kept only where nothing is better graded', () => {
		const used = { 'products-now': ['vitamin-c'] };
		expect(idsOf(decide({ concerns: ['tone'], ...used, allergies: ['none'] }).outcome)).not.toContain(
			'ascorbyl-glucoside'
		);
	});

	it('a retinoid is to be stopped in pregnancy, and nobody else is told so', () => {
		const told = (pregnancy: string, products: string[]) =>
			decide({ concerns: ['lines'], pregnancy, 'products-now': products }).explanation.cautions.map(
				({ code }) => code
			);
		expect(told('trying', ['retinoid'])).toContain('S12a');
		expect(told('prefer-not', ['retinoid'])).toContain('S12a');
		expect(told('pregnant', ['acid'])).not.toContain('S12a');
		expect(told('no', ['retinoid'])).not.toContain('S12a');
	});
});

describe('where to go', () => {
	const notesOf = (over: Answers) => {
		const { explanation } = recommend(knowledge, 'k-test', { ...calm, ...over });
		return (explanation as ReferralExplanation).notes;
	};

	it.each([
		['uk', 'Optometrist'],
		['japan', '眼科'],
		['us', 'Eye doctor']
	])('in %s it is called what people call it there', (region, name) => {
		const [note] = notesOf({ ...redness, concerns: ['redness'], 'eye-symptoms': 'yes', region });
		expect(note?.where).toHaveLength(1);
		expect(note?.where?.[0]).toContain(name);
	});

	it('before the place is known, every place is named', () => {
		const [note] = notesOf({ concerns: ['lines'], 'sign-hot-swelling': 'yes' });
		expect(note?.where).toHaveLength(knowledge.regions.length);
		for (const { name } of knowledge.regions) expect(note?.where?.join('\n')).toContain(`${name}: `);
	});

	it('a number that stands on the page already is not said again, and a caution sends nobody anywhere', () => {
		expect(notesOf({ concerns: ['lines'], 'sign-allergic': 'yes' })[0]?.where).toBeNull();
		const { explanation } = decide({ concerns: ['lines'], pregnancy: 'pregnant' });
		expect(explanation.cautions.map(({ where }) => where)).toEqual([null]);
	});
});
