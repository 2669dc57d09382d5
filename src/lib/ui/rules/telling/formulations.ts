/** Reference recipes with everything in them, the bases they are made on, and the ingredients. */
import type { Base, Formulation, Ingredient, IngredientAmount } from '$lib/knowledge/schema';
import { allergenNames, facts, text, type Block, type Desk, type ListName, type Told } from '../desk';
import { fill, joined, type Text } from '../text';

const listed = (list: ListName, ids: readonly string[], desk: Desk): Text =>
	joined(
		ids.map((id) => [desk.link(list, id)]),
		desk.words.comma
	);

function recipeOf(
	caption: string,
	ingredients: readonly IngredientAmount[],
	desk: Desk,
	vesicles: Formulation['vesicles'] = null
): Block {
	return {
		kind: 'recipe',
		caption,
		rows: ingredients.map(({ inci, percentWW }) => {
			const record = desk.knowledge.ingredients.find((entry) => entry.inci === inci);
			return {
				name: [desk.link('ingredients', inci)],
				share: desk.words.percent.replace('{share}', desk.number(percentWW)),
				does: inci === vesicles?.inci ? desk.words.formulations.dispersion : (record?.does ?? '')
			};
		})
	};
}

const acidity = ([low, high]: readonly [number, number], { words, number }: Desk): Text =>
	fill(words.formulations.pHOf, { low: number(low), high: number(high) });

export function tellFormulation(formulation: Formulation, desk: Desk): Told {
	const { words, shared, number } = desk;
	const t = words.formulations;
	const made = shared.formulation;
	const { vesicles, suits } = formulation;
	const places = desk.knowledge.questions.find(({ id }) => id === 'where')?.options ?? [];
	return {
		mark: formulation.verification,
		body: [
			{ kind: 'text', text: [t.invented], as: 'warning' },
			text(formulation.feels),
			facts(
				[
					t.vesicles,
					vesicles
						? fill(t.vesiclesOf, {
								origin: [desk.link('origins', vesicles.origin)],
								share: number(vesicles.dispersionPercentWW)
							})
						: t.noVesicles
				],
				[t.actives, listed('actives', formulation.actives, desk)],
				[t.serves, listed('needs', formulation.serves, desk)],
				[
					t.suits,
					fill(t.suitsOf, {
						skin: suits.oiliness.map((skin) => t.skins[skin]).join(words.comma),
						level: t.sensitivities[suits.sensitivityAtMost] ?? number(suits.sensitivityAtMost)
					})
				],
				[
					t.madeFor,
					places
						.filter(({ id }) => suits.places?.includes(id))
						.map(({ label }) => label)
						.join(words.comma)
				],
				[words.mayCarry, allergenNames(formulation.allergens, desk) || words.nothingKnown],
				[words.animal, formulation.isAnimalDerived ? words.yes : words.no],
				[t.onlyIn, listed('regions', formulation.onlyIn ?? [], desk)],
				[t.handedOver, formulation.handedOverBy ? t.clinic : undefined],
				[t.notes, formulation.notes],
				[
					t.goesBefore,
					formulation.goesBefore &&
						fill(t.goesBeforeOf, {
							names: listed('formulations', formulation.goesBefore.formulations, desk),
							because: formulation.goesBefore.because
						})
				]
			),
			recipeOf(t.recipe.replace('{name}', formulation.name), formulation.ingredients, desk, vesicles),
			facts(
				[
					t.base,
					fill(t.baseOf, {
						base: [desk.link('bases', formulation.base)],
						vehicle: made.vehicles[formulation.vehicle]
					})
				],
				[made.pH, acidity(formulation.pH, desk)],
				[t.oil, words.percent.replace('{share}', number(formulation.oilPhasePercentWW))],
				[
					t.slot,
					`${words.slots[formulation.slot]}, ${t.uses.replace('{count}', number(formulation.usesAWeek))}`
				],
				[words.amount, formulation.amount],
				[words.how, formulation.how],
				[made.storage, formulation.storage],
				[t.cold, formulation.needsCold ? t.needsCold : undefined],
				[made.pack, formulation.pack],
				[made.pao, formulation.paoMonths === null ? made.paoOnce : made.paoMonths(formulation.paoMonths)],
				[made.price, made.prices[formulation.priceTier]],
				[words.sources, desk.sources(formulation.evidence)]
			)
		]
	};
}

export function tellBase(base: Base, desk: Desk): Told {
	const t = desk.words.formulations;
	return {
		body: [
			recipeOf(t.baseRecipe.replace('{name}', base.name), base.ingredients, desk),
			facts(
				[t.vehicle, desk.shared.formulation.vehicles[base.vehicle]],
				[t.role, t.roles[base.role]],
				[desk.shared.formulation.pH, acidity(base.pH, desk)],
				[t.oil, desk.words.percent.replace('{share}', desk.number(base.oilPhasePercentWW))],
				[t.process, base.process],
				[t.surfactant, desk.words.surfactant[base.surfactantRisk]],
				[desk.words.sources, desk.sources(base.evidence)]
			)
		]
	};
}

export function tellIngredient(ingredient: Ingredient, desk: Desk): Told {
	return {
		mark: ingredient.verification,
		body: [
			text(ingredient.does),
			facts(
				[desk.words.mayCarry, allergenNames(ingredient.allergens, desk)],
				[desk.words.animal, ingredient.isAnimalDerived ? desk.words.yes : undefined],
				[desk.words.sources, desk.sources(ingredient.evidence)]
			)
		]
	};
}
