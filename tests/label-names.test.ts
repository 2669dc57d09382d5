/** The names the label check knows: complete, each spelling one thing only, and no more careless than the recipes. */
import { describe, expect, it } from 'vitest';
import { listedIn } from '$lib/engine/label-list';
import { keysOf } from '$lib/engine/label-names';
import { knowledge } from '$lib/knowledge';
import { LabelKind } from '$lib/knowledge/schema';

const { labelNames, labelKinds, labelFamilies, labelLaws, ingredients, origins } = knowledge;
const byInci = new Map(labelNames.map((name) => [name.inci, name]));

/** Names of the research behind this project, vesicle or sold as such. */
const researched = [
	'Rosa Damascena Callus Extracellular Vesicles',
	'Centella Asiatica Callus Extracellular Vesicles',
	'Centella Asiatica Leaf Vesicles',
	'Brassica Oleracea Italica (Broccoli) Vesicles',
	'Dendropanax Morbiferus Leaf Vesicles',
	'Lactobacillus Extracellular Vesicles',
	'Milk Exosomes',
	'Human Adipose Stromal Cell Exosomes',
	'Human Amniotic Fluid Induced Pluripotent Cell Exosomes',
	'Human Platelet Extract',
	'Human Adipose Stromal Cell Conditioned Media',
	'Human Bone Marrow Stem Cell Conditioned Media',
	'Human Fibroblast Conditioned Media',
	'Human Adipocyte Conditioned Media Extract',
	'Human Keratinocytes',
	'Hydrolyzed Human Placental Protein',
	'Camellia Sinensis Callus Culture Conditioned Media',
	'Sodium DNA',
	'Lactobacillus/Soymilk Ferment Filtrate',
	'Hydrolyzed Sponge',
	'Panax Ginseng Callus Extracellular Vesicles',
	'Malus Domestica Callus Extracellular Vesicles',
	'Sparassis Crispa Extracellular Vesicles',
	'Artemisia Vulgaris Leaf Vesicles',
	'Salmon Testis Cell Exosomes',
	'Red Deer Cord Lining Cell Conditioned Media',
	'Human Umbilical Mesenchymal Cell Exosomes'
];

describe('label names', () => {
	it('hold every ingredient of a recipe, every origin, every active, and what the research names', () => {
		const wanted = [
			...ingredients.map(({ inci }) => inci),
			...origins.flatMap(({ inci }) => inci ?? []),
			...knowledge.actives.flatMap(({ inci }) => inci),
			...researched
		];
		const spelled = new Set(labelNames.flatMap(({ inci, also }) => [inci, ...also]));
		expect(wanted.filter((inci) => !spelled.has(inci))).toEqual([]);
		expect(labelNames.length).toBeGreaterThan(300);
	});

	it('spell no two things alike', () => {
		const owners = new Map<string, Set<string>>();
		for (const name of labelNames) {
			for (const key of keysOf(name)) owners.set(key, (owners.get(key) ?? new Set()).add(name.inci));
		}
		expect([...owners].filter(([, inci]) => inci.size > 1).map(([key, inci]) => [key, ...inci])).toEqual([]);
	});

	it('are read as themselves, each alone on a label', () => {
		const misread = labelNames.flatMap((name) =>
			[name.inci, ...name.also].filter(
				(spelling) => listedIn(knowledge, spelling).listed[0]?.name?.inci !== name.inci
			)
		);
		expect(misread).toEqual([]);
	});

	it('carry at least the allergens of the recipes', () => {
		const careless = ingredients.filter((ingredient) =>
			ingredient.allergens.some((allergen) => !byInci.get(ingredient.inci)?.allergens.includes(allergen))
		);
		expect(careless.map(({ inci }) => inci)).toEqual([]);
	});

	it('agree with the origin they name', () => {
		for (const name of labelNames) {
			const origin = origins.find(({ id }) => id === name.origin);
			if (!origin) continue;
			expect(name.group, name.inci).toBe(origin.group);
			expect(
				origin.allergens.filter((allergen) => !name.allergens.includes(allergen)),
				name.inci
			).toEqual([]);
		}
	});

	it('tell look-alikes apart by names that are known', () => {
		const others = labelNames.flatMap((name) => name.confusedWith ?? []);
		expect(others.map(({ inci }) => inci).filter((inci) => !byInci.has(inci))).toEqual([]);
		expect(others.length).toBeGreaterThan(20);
	});
});

describe('kinds, families and laws', () => {
	it('every kind is told once, and used', () => {
		expect(labelKinds.map(({ id }) => id).toSorted()).toEqual(LabelKind.options.toSorted());
		const used = new Set<string>([...labelNames, ...labelFamilies].flatMap(({ kind }) => kind ?? []));
		// The word itself gets its kind where it is read; names without a record of their own are everyday parts.
		const given = ['exosome-word', 'everyday'];
		expect(labelKinds.map(({ id }) => id).filter((id) => !used.has(id) && !given.includes(id))).toEqual([]);
	});

	it('the law on liquid of human cells is told in every region', () => {
		const regions = labelLaws
			.filter((law) => law.group === 'human' && law.kinds.includes('conditioned-media'))
			.flatMap((law) => law.regions);
		expect(regions.toSorted()).toEqual(knowledge.regions.map(({ id }) => id).toSorted());
	});

	it('vesicles of human cells are not offered where the law of the place bars them, and liquid of them no more freely', () => {
		for (const region of knowledge.regions) {
			if (region.vesicles.human.status !== 'blocked') continue;
			const law = labelLaws.find(
				(one) =>
					one.group === 'human' && one.kinds.includes('conditioned-media') && one.regions.includes(region.id)
			);
			expect(['blocked', 'information-only'], region.id).toContain(law?.status);
		}
	});
});
