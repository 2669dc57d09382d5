/**
 * Plants, milk, salts and scents that may upset someone, by a word in the name. They tell no kind, so that an extract
 * stays an extract. A purified part may hold none of what upsets; a label does not say, so the careful reading counts.
 */
import type { Allergen, LabelFamily } from '../schema';
import { plantMilks, rule } from './rule';

type Mark = Pick<LabelFamily, 'holds' | 'begins' | 'anyOf' | 'unless'>;

const carries = (allergen: Allergen, says: string, mark: Mark & { readonly id: string }): LabelFamily => ({
	...rule,
	...mark,
	allergens: [allergen],
	says,
	evidence: ['practice-allergy-by-origin', 'practice-label-families']
});

/** Words of one allergen, parted by spaces. The first word names the family. */
function words(
	allergen: Allergen,
	says: string,
	list: string,
	unless?: readonly [string, ...string[]]
): LabelFamily {
	const [first = '', ...more] = list.split(' ');
	return carries(allergen, says, {
		id: `${allergen}-${first}`,
		anyOf: [first, ...more],
		...(unless && { unless })
	});
}

const celery = 'From the family of celery, carrot and centella.';
const ivy = 'From the family of ginseng and ivy.';
const cabbage = 'From the cabbage family.';
const apple = 'From apple or birch.';
const daisy = 'From the family of daisies, mugwort and chamomile.';
const citrus = 'From citrus fruit.';
const mushroom = 'From a mushroom.';
const bee = 'From bees.';
const rose = 'From a rose.';
const soy = 'From soy.';
const dairy = 'From milk, by its name.';
const fedWithMilk = 'Bacteria that are often fed with milk.';
const salicylate = 'A relative of salicylic acid, by its name.';
const vitaminE = 'A form of vitamin E.';
const perfume = 'Perfume, by its name.';

export const allergenWords: readonly LabelFamily[] = [
	words(
		'apiaceae',
		celery,
		'centella cica hydrocotyle daucus carrot apium celery angelica foeniculum fennel petroselinum parsley coriandrum carum cuminum pimpinella ligusticum cnidium saposhnikovia peucedanum bupleurum crithmum ferula anethum levisticum'
	),
	words(
		'araliaceae',
		ivy,
		'panax ginseng dendropanax hedera ivy aralia acanthopanax eleutherococcus kalopanax schefflera'
	),
	words(
		'brassica',
		cabbage,
		'brassica broccoli cabbage kale raphanus radish lepidium sinapis mustard crambe eruca isatis wasabia nasturtium camelina'
	),
	words('apple-birch', apple, 'malus betula birch'),
	words('apple-birch', apple, 'apple', ['custard', 'thorn', 'rose']),
	words(
		'asteraceae',
		daisy,
		'artemisia mugwort chamomilla matricaria anthemis chamomile camomile calendula arnica achillea echinacea tanacetum chrysanthemum bellis daisy helichrysum taraxacum dandelion tagetes ambrosia cynara silybum carthamus centaurea inula tussilago'
	),
	// The refined oil of sunflower seeds is in many jars and holds next to no protein.
	words('asteraceae', daisy, 'helianthus', ['oil', 'wax', 'glycerides']),
	words('citrus', citrus, 'citrus grapefruit bergamot yuzu'),
	words('citrus', citrus, 'lemon', ['balm', 'verbena', 'thyme', 'myrtle', 'eucalyptus', 'melissa']),
	words(
		'mushroom',
		mushroom,
		'mushroom ganoderma reishi lentinus lentinula shiitake tremella sparassis cordyceps inonotus chaga agaricus grifola pleurotus phellinus fomes tricholoma schizophyllum hericium poria wolfiporia'
	),
	words('bee', bee, 'honey propolis apitoxin beeswax'),
	words('bee', bee, 'bee mel', ['balm']),
	carries('bee', bee, { id: 'bee-royal-jelly', holds: ['royal', 'jelly'] }),
	words('rose', rose, 'rosa rose rosehip'),
	words('soy', soy, 'soy soybean soymilk soja'),
	carries('soy', soy, { id: 'soy-glycine-max', holds: ['glycine', 'max'] }),
	words('milk', dairy, 'milk', plantMilks),
	words(
		'milk',
		dairy,
		'whey casein caseinate yogurt yoghurt kefir buttermilk colostrum lactoferrin lactoglobulin lactalbumin caprae'
	),
	carries('milk', dairy, { id: 'milk-lac', begins: ['lac'] }),
	carries('milk', dairy, { id: 'milk-lactis', begins: ['lactis'] }),
	words('milk', fedWithMilk, 'lactobacillus lactococcus'),
	words('fish', 'Collagen is often from fish; a list seldom says.', 'collagen atelocollagen'),
	words('salicylate', salicylate, 'salicylate salicylic salix willow gaultheria wintergreen'),
	words('tocopherol', vitaminE, 'tocopheryl tocopherol tocotrienol tocotrienols'),
	words('fragrance', perfume, 'parfum fragrance perfume aroma'),
	carries('fragrance', perfume, { id: 'fragrance-essential-oil', holds: ['essential', 'oil'] })
];
