/** Checks over what may be put on a face: limits by place, medicines, allergens, recipes and storage. */
import { fragranceAllergens } from '../knowledge/fragrance-allergens';
import type { Formulation, Knowledge, Region } from '../knowledge/schema';
import type { Check, Finding } from './audit-finding';
import { holds, type Facts } from './condition';
import { lawGroupOf } from './formulate';

export const catalogueChecks: readonly Check[] = [
	{
		id: 'over-limit',
		area: 'law',
		holds: 'No formulation is over a limit where it may be offered',
		fix: 'Lower the share, or keep the formulation from that place with "onlyIn".',
		find: overLimit
	},
	{
		id: 'medicine-inside',
		area: 'law',
		holds: 'No formulation holds a medicine',
		fix: 'Take it out.',
		find: medicinesInside
	},
	{
		id: 'allergen-ungated',
		area: 'safety',
		holds: 'Whoever is allergic to something in a formulation can say so',
		fix: 'Ask for it in "allergies" and leave it out with a gate.',
		find: ungatedAllergens
	},
	{
		id: 'pregnancy-ungated',
		area: 'safety',
		holds: 'Whatever is to be avoided in pregnancy is left out in pregnancy',
		fix: 'Name it in the gate on pregnancy.',
		find: ungatedActives
	},
	{
		id: 'scent-unmarked',
		area: 'safety',
		holds: 'Every scent is marked as one',
		fix: 'Give the ingredient the allergen "fragrance".',
		find: unflaggedScent
	},
	{
		id: 'origin-misnamed',
		area: 'whole',
		holds: 'Every origin stands in its formulations under its own label name',
		fix: 'Use the label name of the origin, or mend what the origin says of itself.',
		find: originGaps
	},
	{
		id: 'storage-unclear',
		area: 'safety',
		holds: 'What must be kept cold says so, and nothing else does',
		fix: 'Make "needsCold" and the sentence on storage agree.',
		find: storageGaps
	},
	{
		id: 'recipe-broken',
		area: 'whole',
		holds: 'Every recipe sums to 100 % and stands in label order',
		fix: 'Mend the shares; water is the remainder.',
		find: brokenRecipes
	}
];

const nameOf = (formulation: Formulation) => `formulation ${formulation.code} ${formulation.id}`;

/** Places where a formulation may be offered: its own list, less those whose law bars its origin. */
export function placesOf(knowledge: Knowledge, formulation: Formulation): readonly Region[] {
	const origin = knowledge.origins.find(({ id }) => id === formulation.vesicles?.origin);
	return knowledge.regions.filter(
		({ id, vesicles }) =>
			(!formulation.onlyIn || formulation.onlyIn.includes(id)) &&
			(!origin || vesicles[lawGroupOf(origin.group)].status === 'allowed')
	);
}

/** A share over the limit of a place is a finding for that place; a limit of 0 bars the ingredient there. */
function overLimit(knowledge: Knowledge): readonly Finding[] {
	return knowledge.formulations.flatMap((formulation) =>
		placesOf(knowledge, formulation).flatMap((region) =>
			knowledge.actives.flatMap((active) =>
				active.limits
					.filter((limit) => limit.regions.includes(region.id))
					.flatMap((limit) =>
						formulation.ingredients
							.filter(
								({ inci, percentWW }) =>
									(limit.inci ?? active.inci).includes(inci) && percentWW > limit.maxPercentWW
							)
							.map(({ inci, percentWW }) => ({
								record: nameOf(formulation),
								problem: `${inci} at ${percentWW} % is over ${limit.maxPercentWW} % in ${region.id}`
							}))
					)
			)
		)
	);
}

function medicinesInside(knowledge: Knowledge): readonly Finding[] {
	return knowledge.actives
		.filter((active) => active.isMedicine)
		.flatMap((active) =>
			knowledge.formulations
				.filter(
					({ actives, ingredients }) =>
						actives.includes(active.id) || ingredients.some(({ inci }) => active.inci.includes(inci))
				)
				.map((formulation) => ({ record: nameOf(formulation), problem: `holds ${active.id}, a medicine` }))
		);
}

/** Whoever is allergic must be able to say so, and a gate must act on it. */
function ungatedAllergens(knowledge: Knowledge): readonly Finding[] {
	const gated = new Set(
		knowledge.gates.flatMap(({ then }) =>
			then.flatMap((effect) => ('excludeAllergens' in effect ? effect.excludeAllergens : []))
		)
	);
	return knowledge.formulations
		.filter((formulation) => !formulation.handedOverBy)
		.flatMap((formulation) =>
			formulation.allergens
				.filter((allergen) => !gated.has(allergen))
				.map((allergen) => ({
					record: nameOf(formulation),
					problem: `carries ${allergen}, and no gate leaves it out for people who react to it`
				}))
		);
}

/** Avoided in pregnancy: a gate must leave it out there, wherever it could be used. */
function ungatedActives(knowledge: Knowledge): readonly Finding[] {
	const pregnant: Facts = new Map([
		['pregnancy', { state: 'known', options: ['pregnant'], number: null } as const]
	]);
	const left = new Set(
		knowledge.gates
			.filter(({ when }) => holds(when, pregnant) === true)
			.flatMap(({ then }) =>
				then.flatMap((effect) => ('excludeActives' in effect ? effect.excludeActives : []))
			)
	);
	return knowledge.actives
		.filter(({ id, pregnancy, isMedicine }) => pregnancy === 'avoid' && !isMedicine && !left.has(id))
		.map(({ id }) => ({
			record: `active ${id}`,
			problem: 'is to be avoided in pregnancy, and no gate says so'
		}));
}

function unflaggedScent({ ingredients }: Knowledge): readonly Finding[] {
	return ingredients
		.filter(({ inci, allergens }) => fragranceAllergens.includes(inci) && !allergens.includes('fragrance'))
		.map(({ inci }) => ({
			record: `ingredients ${inci}`,
			problem: 'is scent and does not carry the allergen'
		}));
}

/** An origin stands in a formulation under its own label name, and says why it is in none only when that is so. */
function originGaps(knowledge: Knowledge): readonly Finding[] {
	return knowledge.origins.flatMap(({ id, inci, withoutFormulation }) => {
		const record = `origin ${id}`;
		const used = knowledge.formulations.filter(({ vesicles }) => vesicles?.origin === id);
		return [
			...(withoutFormulation && used.length > 0
				? [{ record, problem: 'says why no formulation uses it, and one does' }]
				: []),
			...used
				.filter(({ vesicles }) => vesicles?.inci !== inci)
				.map(({ code }) => ({ record, problem: `${code} lists it under another label name` }))
		];
	});
}

/** What must be kept cold says so, and nothing else does. */
function storageGaps({ formulations }: Knowledge): readonly Finding[] {
	return formulations
		.filter(({ needsCold, storage }) => needsCold !== /fridge/.test(storage))
		.map((formulation) => ({
			record: nameOf(formulation),
			problem: '"needsCold" and the sentence on storage do not agree about a fridge'
		}));
}

function brokenRecipes(knowledge: Knowledge): readonly Finding[] {
	return knowledge.formulations.flatMap((formulation) => {
		const record = `formulation ${formulation.code} ${formulation.id}`;
		const shares = formulation.ingredients.map((entry) => entry.percentWW);
		const sum = shares.reduce((total, share) => total + Math.round(share * 1e6), 0);
		return [
			...(sum === 100e6 ? [] : [{ record, problem: `ingredients sum to ${sum / 1e6} %, not 100 %` }]),
			...(shares.every((share, index) => index === 0 || share <= (shares[index - 1] ?? 0))
				? []
				: [{ record, problem: 'ingredients are not in label order' }])
		];
	});
}
