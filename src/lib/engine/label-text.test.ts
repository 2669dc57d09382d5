import { describe, expect, it } from 'vitest';
import { cutLabel } from './label-text';
import { fold } from './label-tokens';

const piecesOf = (text: string) =>
	cutLabel(text).pieces.map(({ words }) => words.map((word) => word.folded).join(' '));

describe('a list is cut', () => {
	it.each([
		['at commas and semicolons', 'Aqua, Glycerin; Panthenol', ['aqua', 'glycerin', 'panthenol']],
		['at full-width and ideographic marks', '水，甘油、泛醇', ['水', '甘油', '泛醇']],
		['at bullets', '• Aqua • Glycerin · Panthenol', ['aqua', 'glycerin', 'panthenol']],
		['at lines, where a line is a name', 'Aqua\nGlycerin\nPanthenol', ['aqua', 'glycerin', 'panthenol']],
		[
			'not at lines, where commas do it',
			'Aqua, Sodium\nHyaluronate, Panthenol',
			['aqua', 'sodium hyaluronate', 'panthenol']
		],
		[
			'at empty lines always',
			'Aqua, Glycerin, Parfum\n\nMade here',
			['aqua', 'glycerin', 'parfum', 'made here']
		],
		[
			'not inside a word broken at a line',
			'Hyaluron-\nate\nAqua\nGlycerin',
			['hyaluron ate', 'aqua', 'glycerin']
		],
		[
			'at full stops, not at short forms',
			'Alcohol Denat. Aqua. C.I. 77491',
			['alcohol denat', 'aqua', 'c i 77491']
		],
		['at spaced dashes', 'Aqua - Glycerin – Panthenol', ['aqua', 'glycerin', 'panthenol']],
		[
			'not at dashes inside a name',
			'sh - Oligopeptide-1, Tripeptide - 1',
			['sh oligopeptide 1', 'tripeptide 1']
		],
		[
			'not at the comma of a chemical name',
			'1,2-Hexanediol, 1, 2-Hexanediol',
			['1 2 hexanediol', '1 2 hexanediol']
		],
		['not at the comma of a number', 'CI 77491, Mica', ['ci 77491', 'mica']],
		['at "(and)"', 'Water (and) Glycerin', ['water', 'glycerin']],
		['past numbering', '1. Aqua\n2) Glycerin\n3. Panthenol', ['aqua', 'glycerin', 'panthenol']],
		[
			'past numbering on one line',
			'1. Water 2. Glycerin 3. Milk Exosomes',
			['water', 'glycerin', 'milk exosomes']
		],
		['past numbers with a bracket', '1) Water 2) Glycerin (3) Parfum', ['water', 'glycerin', 'parfum']],
		['past numbers in brackets', 'Ingredients (1) Water (2) Glycerin', ['water', 'glycerin']],
		['past numbers with a dash', '1 - Water 2 - Glycerin', ['water', 'glycerin']],
		['past a dash at each line', '1 - Water\n2 - Glycerin\n3 - Parfum', ['water', 'glycerin', 'parfum']],
		['past numbers close to the name', '1.Water 2.Glycerin 3.Parfum', ['water', 'glycerin', 'parfum']],
		[
			'past numbers, and not at those of names',
			'1. Water 2. 1,2-Hexanediol 3. PEG-40 4. Ceramide 3 5. Polysorbate 20. 6. CI 77891',
			['water', '1 2 hexanediol', 'peg 40', 'ceramide 3', 'polysorbate 20', 'ci 77891']
		],
		['at the second of two like numbers', '1. Water 2. Ceramide 3. 3. Mica', ['water', 'ceramide 3', 'mica']],
		[
			'not at numbers that do not count on from the start',
			'Aqua, Ceramide 1) Ceramide 2) Ceramide 3) Mica',
			['aqua', 'ceramide 1 ceramide 2 ceramide 3 mica']
		],
		['into nothing, where there is nothing', ' ,;. ( ) \n', []]
	])('%s', (_, text, pieces) => {
		expect(piecesOf(text)).toEqual(pieces);
	});
});

describe('amounts', () => {
	it.each([
		['Collagen water (830,000 ppm)', '830,000 ppm'],
		['Niacinamide 5%', '5%'],
		['Niacinamide 0,5 %', '0,5 %'],
		['Panthenol 2 000 ppm', '2 000 ppm'],
		['5% Niacinamide', '5%'],
		['Niacinamide, 5%', '5%'],
		['Milk Exosomes 5 billion', '5 billion']
	])('%s', (text, amount) => {
		const { pieces } = cutLabel(text);
		expect(pieces.map((piece) => piece.amount)).toEqual([amount]);
	});

	it.each(['PEG-40', 'CI 77491', '1,2-Hexanediol', 'C12-14 Pareth-12', 'Polyquaternium 7'])(
		'there is none in %s',
		(text) => {
			expect(cutLabel(text).pieces.map((piece) => piece.amount)).toEqual([null]);
		}
	);
});

describe('headings', () => {
	it.each([
		'Ingredients: Aqua, Glycerin',
		'INGREDIENTS (INCI): Aqua, Glycerin',
		'Full ingredients list: Aqua, Glycerin',
		'Ingrédients : Aqua, Glycerin',
		'Inhaltsstoffe: Aqua, Glycerin',
		'전성분: Aqua, Glycerin',
		'INGREDIENTS\nAqua, Glycerin',
		'Inactive ingredient : Aqua, Glycerin'
	])('%s', (text) => {
		expect(piecesOf(text)).toEqual(['aqua', 'glycerin']);
	});

	it.each([
		['Aqua*, Mica. *from farms **natural', [false, false, true, true]],
		['Aqua*\nMica\n* from farms', [false, false, true]],
		['* Aqua\n* Glycerin*\n* Mica', [false, false, false]],
		['*Aqua, Glycerin*, *Mica', [false, false, false]]
	])('%s: footnotes follow names with stars, and bullets are none', (text, isFootnote) => {
		expect(cutLabel(text).pieces.map((piece) => piece.isFootnote)).toEqual(isFootnote);
	});

	it('what stands before the first one is set apart', () => {
		const { pieces } = cutLabel('Our best serum. Ingredients: Aqua, Glycerin');
		expect(pieces.map((piece) => piece.isBeforeList)).toEqual([true, false, false]);
	});

	it.each(['Aqua. May contain: Mica', 'Aqua, [+/- Mica]', 'Aqua ± Mica', 'Aqua, peut contenir Mica'])(
		'%s: the rest may be in it',
		(text) => {
			expect(cutLabel(text).pieces.map((piece) => piece.isMayContain)).toEqual([false, true]);
		}
	);
});

it.each([
	['ETHYL HEXYL PALMITATE', 'ethylhexylpalmitate'],
	['Glycérine', 'glycerine'],
	['β-Glucan', 'betaglucan'],
	['Sodium Laureth Sulphate', 'sodiumlaurethsulfate'],
	['Hydrolysed Ｓilk', 'hydrolyzedsilk'],
	['1,2-Hexanediol', '12hexanediol']
])('%s is compared as %s', (printed, folded) => {
	expect(fold(printed)).toBe(folded);
});
