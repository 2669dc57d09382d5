import { describe, expect, it } from 'vitest';
import { actives } from '../actives';
import { ingredients } from '../ingredients';
import { origins } from '../origins';
import type { FormulationRecipe, Origin } from '../schema';
import { bases, compose, recipes as declared } from '.';

const recipes: readonly FormulationRecipe[] = declared;
const made = recipes.map((recipe) => compose(recipe, bases, ingredients, origins));
const byCode = (code: string) => {
	const found = recipes.find((recipe) => recipe.code === code);
	if (!found) throw new Error(`no recipe ${code}`);
	return found;
};
const centella = byCode('RF01');
const inMillionths = (percent: number) => Math.round(percent * 1_000_000);

describe('compose', () => {
	it.each(made.map((formulation) => [formulation.code, formulation] as const))(
		'%s adds up to exactly 100 %%',
		(_, { ingredients: lines }) => {
			expect(lines.reduce((sum, line) => sum + inMillionths(line.percentWW), 0)).toBe(100_000_000);
		}
	);

	it('lists by falling share, with the vesicle dispersion in its place', () => {
		const names = compose(centella, bases, ingredients, origins).ingredients.map((line) => line.inci);
		expect(names).toEqual([
			'Aqua',
			'Glycerin',
			'Propanediol',
			'Panthenol',
			'Centella Asiatica Callus Extracellular Vesicles',
			'1,2-Hexanediol',
			'Betaine',
			'Trehalose',
			'Ectoin',
			'Hydroxyacetophenone',
			'Hydroxyethylcellulose',
			'Sodium Hyaluronate',
			'Sodium Citrate',
			'Trisodium Ethylenediamine Disuccinate',
			'Madecassoside',
			'Citric Acid'
		]);
	});

	it('fills up with water', () => {
		const [first] = compose(centella, bases, ingredients, origins).ingredients;
		expect(first).toEqual({ inci: 'Aqua', percentWW: 83.03 });
	});

	it('joins an ingredient that base and recipe share into one line', () => {
		const mask = { ...byCode('RF14'), additions: [{ inci: 'Panthenol', percentWW: 1.5 }] };
		const panthenol = compose(mask, bases, ingredients, origins).ingredients.filter(
			(line) => line.inci === 'Panthenol'
		);
		expect(panthenol).toEqual([{ inci: 'Panthenol', percentWW: 2 }]);
	});

	it('keeps shares of a few millionths exact', () => {
		const tiny = {
			...centella,
			additions: [0.1, 0.2, 0.000001].map((percentWW) => ({ inci: 'Ectoin', percentWW }))
		};
		const lines = compose(tiny, bases, ingredients, origins).ingredients;
		expect(lines.find((line) => line.inci === 'Ectoin')?.percentWW).toBe(0.300001);
		expect(lines.reduce((sum, line) => sum + inMillionths(line.percentWW), 0)).toBe(100_000_000);
	});

	it('joins the allergens of ingredients and of the origin, each once', () => {
		const warned: Origin[] = origins.map((origin) => ({ ...origin, allergens: ['apiaceae', 'fragrance'] }));
		expect(compose(centella, bases, ingredients, warned).allergens).toEqual(['apiaceae', 'fragrance']);
		expect(compose(byCode('RF26'), bases, ingredients, warned).allergens).toEqual(['tocopherol']);
	});

	it('keeps the evidence of the recipe and lends it none from base, ingredients or origin', () => {
		expect(compose(centella, bases, ingredients, origins).evidence).toEqual(centella.evidence);
	});

	it('knows what comes from animals', () => {
		const fromAnimals = made
			.filter((formulation) => formulation.isAnimalDerived)
			.map((formulation) => formulation.code);
		expect(fromAnimals).toEqual(['RF08', 'RF20', 'RF07', 'RF21']);
	});

	it.each([
		['base', { base: 'soap' }, 'Recipe "centella-barrier-serum", base: no base has the id "soap"'],
		[
			'additions',
			{ additions: [{ inci: 'Panthenoll', percentWW: 1 }] },
			'Recipe "centella-barrier-serum", additions: "Panthenoll" is not in the ingredient register'
		],
		[
			'vesicles',
			{ vesicles: { origin: 'broccoli', inci: 'Broccoli', dispersionPercentWW: 1, particlesPerMl: null } },
			'Recipe "centella-barrier-serum", vesicles: "Broccoli" is not in the ingredient register'
		],
		[
			'vesicles.origin',
			{ vesicles: { origin: 'moon', inci: 'Milk Exosomes', dispersionPercentWW: 1, particlesPerMl: null } },
			'Recipe "centella-barrier-serum", vesicles.origin: no origin has the id "moon"'
		],
		[
			'ingredients',
			{ additions: [{ inci: 'Panthenol', percentWW: 90 }] },
			'Recipe "centella-barrier-serum", ingredients: they add up to 103.87 %, more than 100 %'
		]
	])('names the recipe and the field %s when it is wrong', (_, change, message) => {
		expect(() => compose({ ...centella, ...change }, bases, ingredients, origins)).toThrow(message);
	});

	it('names the base that holds an unknown ingredient', () => {
		const withoutBetaine = ingredients.filter((ingredient) => ingredient.inci !== 'Betaine');
		expect(() => compose(centella, bases, withoutBetaine, origins)).toThrow(
			'Recipe "centella-barrier-serum", base "light-gel-serum": "Betaine" is not in the ingredient register'
		);
	});
});

describe('the reference recipes', () => {
	it('name only actives that are inside, at a usual share', () => {
		const wrong = made.flatMap((formulation) =>
			formulation.actives.flatMap((id) => {
				const active = actives.find((entry) => entry.id === id);
				if (!active) return [`${formulation.code}: ${id} is not an active`];
				const names: readonly string[] = active.inci;
				const share = formulation.ingredients
					.filter((line) => names.includes(line.inci))
					.reduce((sum, line) => sum + line.percentWW, 0);
				const { min, max } = active.typicalPercentWW;
				return share < min || share > max
					? [`${formulation.code}: ${id} at ${share} %, usual ${min} to ${max} %`]
					: [];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('suit very sensitive skin only with 14 lines or fewer, little niacinamide and no scent', () => {
		const tooMuch = made.filter(
			(formulation) =>
				formulation.suits.sensitivityAtMost === 3 &&
				(formulation.ingredients.length > 14 ||
					formulation.ingredients.some((line) => line.inci === 'Niacinamide' && line.percentWW > 2) ||
					formulation.allergens.includes('fragrance'))
		);
		expect(tooMuch.map((formulation) => formulation.code)).toEqual([]);
	});

	it('hold ten ingredients where the name says ten', () => {
		expect(made.find((formulation) => formulation.code === 'RF02')?.ingredients).toHaveLength(10);
		expect(made.find((formulation) => formulation.code === 'RF30')?.ingredients).toHaveLength(10);
	});

	it('carry vesicles under the name of their origin, at the pH and in the water that vesicles need', () => {
		for (const { vesicles, pH, ingredients: lines, code } of made) {
			expect(lines[0]?.inci, code).toBe('Aqua');
			if (!vesicles) continue;
			expect(origins.find((origin) => origin.id === vesicles.origin)?.inci, code).toBe(vesicles.inci);
			expect(pH[0], code).toBeGreaterThanOrEqual(5.8);
			expect(pH[1], code).toBeLessThanOrEqual(7);
		}
	});

	it('leave no ingredient in the register unused', () => {
		const used = new Set(made.flatMap((formulation) => formulation.ingredients.map((line) => line.inci)));
		expect(ingredients.map((ingredient) => ingredient.inci).filter((inci) => !used.has(inci))).toEqual([]);
	});
});
