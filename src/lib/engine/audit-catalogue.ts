/** Checks over what may be put on a face: limits by place, medicines, allergens, storage, and law for every origin. */
import { fragranceAllergens } from '../knowledge/fragrance-allergens';
import type { Formulation, Knowledge, Region } from '../knowledge/schema';
import type { Finding } from './audit-claims';
import { holds, type Facts } from './condition';
import { lawGroupOf } from './formulate';

export function auditCatalogue(knowledge: Knowledge): readonly Finding[] {
	return [
		...overLimit(knowledge),
		...medicinesInside(knowledge),
		...ungatedAllergens(knowledge),
		...ungatedActives(knowledge),
		...unflaggedScent(knowledge),
		...lawGaps(knowledge),
		...originGaps(knowledge),
		...storageGaps(knowledge)
	];
}

const nameOf = (formulation: Formulation) => `formulation ${formulation.code} ${formulation.id}`;

/** Places where a formulation may be offered: its own list, less those whose law bars its origin. */
function placesOf(knowledge: Knowledge, formulation: Formulation): readonly Region[] {
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

/** Every place that can be chosen has its law, and every law a place that can be chosen. */
function lawGaps(knowledge: Knowledge): readonly Finding[] {
	const asked = knowledge.questions.find(({ id }) => id === 'region')?.options.map(({ id }) => id) ?? [];
	const known = knowledge.regions.map(({ id }) => id);
	return [
		...asked
			.filter((id) => !known.includes(id))
			.map((id) => ({ record: `region ${id}`, problem: 'can be chosen, and no law is written down for it' })),
		...known
			.filter((id) => !asked.includes(id))
			.map((id) => ({ record: `region ${id}`, problem: 'has its law, and cannot be chosen' })),
		...knowledge.regions.flatMap(({ id, vesicles }) =>
			[...new Set(knowledge.origins.map(({ group }) => lawGroupOf(group)))]
				.filter((group) => !(group in vesicles))
				.map((group) => ({ record: `region ${id}`, problem: `says nothing of ${group} origins` }))
		)
	];
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
