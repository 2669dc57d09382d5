/** What boxes call exosomes, rightly or not: vesicles, liquid of cells, ferments, peptides. */
import type { LabelFamily } from '../schema';
import { fish } from './animal-words';
import { plantMilks, rule } from './rule';

const byName = { ...rule, evidence: ['practice-label-families', 'zmuni-inci-names'] } as const;

/** Words of a sales text: a sentence that ends in "vesicles" is no label name. Nor is "plant vesicles". */
const talk = [
	'our',
	'your',
	'the',
	'with',
	'by',
	'of',
	'for',
	'plant',
	'plants',
	'billion',
	'million',
	'trillion',
	'powered',
	'contains',
	'this',
	'these'
] as const;

/** Where these stand, the word human tells of a test, or of a copy that microbes made. */
const notOfPeople = [
	...talk,
	'tested',
	'test',
	'on',
	'in',
	'not',
	'use',
	'volunteers',
	'studies',
	'study',
	'recombinant',
	'like',
	'rh',
	'sh'
] as const;

export const soldAsExosomes = [
	...(['exosomes', 'exosome'] as const).flatMap((word) => [
		{
			...byName,
			id: `human-${word}`,
			begins: ['human'] as const,
			ends: [word] as const,
			unless: ['like', 'free'] as const,
			kind: 'vesicle' as const,
			group: 'human' as const,
			says: 'By its name, vesicles from human cells. We have no record of this one.'
		},
		{
			...byName,
			id: `milk-${word}`,
			ends: [word] as const,
			holds: ['milk'] as const,
			unless: plantMilks,
			kind: 'vesicle' as const,
			group: 'animal' as const,
			says: 'By its name, vesicles from milk. We have no record of this one.'
		},
		{
			...byName,
			id: `colostrum-${word}`,
			ends: [word] as const,
			holds: ['colostrum'] as const,
			kind: 'vesicle' as const,
			group: 'animal' as const,
			says: 'By its name, vesicles from colostrum, the first milk. We have no record of this one.'
		},
		{
			...byName,
			id: `fish-${word}`,
			ends: [word] as const,
			anyOf: fish,
			kind: 'vesicle' as const,
			group: 'animal' as const,
			allergens: ['fish'] as const,
			says: 'By its name, vesicles from fish. We have no record of this one.'
		}
	]),
	{
		...byName,
		id: 'human-and-exosomes',
		holds: ['human'],
		anyOf: ['exosomes', 'exosome'],
		unless: notOfPeople,
		kind: 'vesicle',
		group: 'human',
		says: 'By its name, vesicles from human cells. We have no record of this one.'
	},
	{
		...rule,
		id: 'human-peptide',
		begins: ['human', 'oligopeptide'],
		kind: 'rh-peptide',
		says: 'By its name, a peptide made after a human one, under an older name. Ask the maker how it was made.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'human-media',
		holds: ['human'],
		within: ['condition'],
		unless: notOfPeople,
		kind: 'conditioned-media',
		group: 'human',
		says: 'By its name, the liquid that human cells grew in.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'human-material',
		holds: ['human'],
		unless: notOfPeople,
		kind: 'cell-extract',
		group: 'human',
		says: 'By its name, material of human origin.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'liposomes',
		within: ['liposom', 'niosom', 'nanosom', 'proliposom'],
		unless: ['exosome', 'exosomes'],
		kind: 'everyday',
		says: 'By its name, fat bubbles made in a factory from lecithin and the like. They are not vesicles from cells.'
	},
	...(['vesicles', 'vesicle'] as const).map((ending) => ({
		...byName,
		id: `unknown-${ending}`,
		ends: [ending] as const,
		unless: talk,
		kind: 'vesicle' as const,
		says: 'The name is formed as vesicle names are. We have no record of this one, so we cannot say what is known of it.'
	})),
	...(['vesicles', 'vesicle'] as const).map((word) => ({
		...byName,
		id: `holds-extracellular-${word}`,
		holds: ['extracellular', word] as const,
		unless: talk,
		kind: 'vesicle' as const,
		says: 'The name holds the words of a vesicle name, and more. We have no record of this one.'
	})),
	{
		...rule,
		id: 'vesicles-in-another-script',
		within: ['세포외소포', '세포밖소포', '細胞外小胞', '细胞外囊泡', '細胞外囊泡', '胞外囊泡'],
		kind: 'vesicle',
		says: 'It holds the Korean, Japanese or Chinese word for vesicles. We cannot read the rest of the name.'
	},
	{
		...rule,
		id: 'media',
		holds: ['conditioned', 'media'],
		kind: 'conditioned-media',
		says: 'By its name, the liquid that cells grew in.'
	},
	{
		...rule,
		id: 'medium',
		holds: ['conditioned', 'medium'],
		kind: 'conditioned-media',
		says: 'By its name, the liquid that cells grew in.'
	},
	{
		...rule,
		id: 'rh-olig',
		begins: ['rh', 'oligopeptide'],
		kind: 'rh-peptide',
		says: 'By its name, a peptide made after a human one.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'rh-poly',
		begins: ['rh', 'polypeptide'],
		kind: 'rh-peptide',
		says: 'By its name, a peptide made after a human one.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'sh-olig',
		begins: ['sh', 'oligopeptide'],
		kind: 'sh-peptide',
		says: 'By its name, a peptide made after a human one, by microbes.'
	},
	{
		...rule,
		id: 'sh-poly',
		begins: ['sh', 'polypeptide'],
		kind: 'sh-peptide',
		says: 'By its name, a peptide made after a human one, by microbes.'
	},
	...['ferment', 'ferment filtrate', 'ferment lysate', 'ferment extract', 'ferment lysate filtrate'].map(
		(ending) => ({
			...rule,
			id: `ends-${ending.replaceAll(' ', '-')}`,
			ends: ending.split(' '),
			kind: 'ferment' as const,
			says: 'By its name, something that microbes have fermented.'
		})
	),
	...(['placenta', 'placental'] as const).map((word) => ({
		...rule,
		id: `word-${word}`,
		holds: [word] as const,
		kind: 'cell-extract' as const,
		says: 'By its name, from placenta, of an animal or of people. A list seldom says which; ask the maker.'
	})),
	{
		...rule,
		id: 'callus',
		holds: ['callus'],
		kind: 'cell-extract',
		says: 'By its name, made from plant cells grown in a tank. That is not the same as vesicles from them.'
	}
] as const satisfies readonly LabelFamily[];
