/**
 * Joins a recipe with its base into a full ingredient list that adds up to exactly 100 % w/w.
 * Pure. Shares are counted in whole millionths of one per cent, so rounding never adds up to something else.
 */
import type { Base, Formulation, FormulationRecipe, Ingredient, IngredientAmount, Origin } from '../schema';

const millionths = 1_000_000;
const whole = 100 * millionths;
const water = 'Aqua';

/**
 * Compose a recipe into a formulation in label order: largest share first, ties in the order base, additions,
 * vesicles. The vesicle dispersion stands under its INCI name, as bought. An INCI listed twice becomes one line.
 * Oil phase and pH are those of the base, so oils belong in a base and not in the additions.
 * Evidence is the recipe's own: what stands behind a base or an ingredient is not lent to the formulation.
 * @returns shares in % w/w that sum to 100; allergens and animal origin joined from ingredients and origin.
 * @throws Error naming the recipe and the field when a base, origin or INCI is unknown or the sum passes 100.
 */
export function compose(
	recipe: FormulationRecipe,
	bases: readonly Base[],
	ingredients: readonly Ingredient[],
	origins: readonly Origin[]
): Formulation {
	const fail = (field: string, problem: string): never => {
		throw new Error(`Recipe "${recipe.id}", ${field}: ${problem}`);
	};
	const { additions, ...kept } = recipe;
	const base =
		bases.find(({ id }) => id === recipe.base) ?? fail('base', `no base has the id "${recipe.base}"`);
	const { vesicles } = recipe;
	const origin = vesicles && origins.find(({ id }) => id === vesicles.origin);
	if (vesicles && !origin) fail('vesicles.origin', `no origin has the id "${vesicles.origin}"`);

	const shares = new Map<string, number>();
	const registered: Ingredient[] = [];
	const add = (field: string, inci: string, share: number) => {
		const entry = ingredients.find((known) => known.inci === inci);
		registered.push(entry ?? fail(field, `"${inci}" is not in the ingredient register`));
		shares.set(inci, (shares.get(inci) ?? 0) + share);
	};
	const addAll = (field: string, amounts: readonly IngredientAmount[]) => {
		for (const { inci, percentWW } of amounts) add(field, inci, Math.round(percentWW * millionths));
	};
	addAll(`base "${base.id}"`, base.ingredients);
	addAll('additions', additions);
	if (vesicles) addAll('vesicles', [{ inci: vesicles.inci, percentWW: vesicles.dispersionPercentWW }]);

	const listed = [...shares.values()].reduce((sum, share) => sum + share, 0);
	if (listed > whole) fail('ingredients', `they add up to ${listed / millionths} %, more than 100 %`);
	if (listed < whole) add('water', water, whole - listed);

	return {
		...kept,
		vehicle: base.vehicle,
		role: base.role,
		texture: base.name,
		ingredients: [...shares]
			.sort(([, a], [, b]) => b - a)
			.map(([inci, share]) => ({ inci, percentWW: share / millionths })),
		allergens: [...new Set([...registered, ...(origin ? [origin] : [])].flatMap((part) => part.allergens))],
		isAnimalDerived: registered.some((part) => part.isAnimalDerived) || origin?.isAnimalDerived === true,
		pH: base.pH,
		oilPhasePercentWW: base.oilPhasePercentWW
	};
}
