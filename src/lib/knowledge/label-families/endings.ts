/** Names sorted by how they end or begin. */
import type { LabelFamily } from '../schema';
import { rule } from './rule';

export const endings = [
	{
		...rule,
		id: 'sd-alcohol',
		begins: ['sd', 'alcohol'],
		kind: 'alcohol',
		says: 'By its name, the thin, drying kind of alcohol.'
	},
	...(
		[
			'citrus',
			'lavandula',
			'eucalyptus',
			'mentha',
			'cananga',
			'pelargonium',
			'jasminum',
			'cymbopogon'
		] as const
	).map((plant) => ({
		...rule,
		id: `scented-${plant}`,
		begins: [plant],
		ends: ['oil'],
		kind: 'fragrance-allergen' as const,
		allergens: ['fragrance'] as const,
		says: 'By its name, a scented plant oil.',
		evidence: ['eu-fragrance-2023-1545', 'practice-label-families']
	})),
	...(['extract', 'juice', 'powder', 'water', 'oil', 'butter', 'sterols'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		kind: 'extract' as const,
		says: 'By its name, something taken from a plant. What it holds differs from maker to maker.'
	})),
	...(['copolymer', 'crosspolymer', 'polymer', 'gum'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		kind: 'thickener' as const,
		says: 'By its name, a thickener or film former.'
	})),
	...(['stearate', 'laurate', 'oleate', 'palmitate', 'glucoside'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		unless: ['ascorbyl', 'retinyl', 'tocopheryl'] as const,
		kind: 'emulsifier' as const,
		says: 'By its name, it softens or holds oil and water together.'
	})),
	{
		...rule,
		id: 'colour-index',
		begins: ['ci'],
		kind: 'colour',
		says: 'By its name, a colour.'
	}
] as const satisfies readonly LabelFamily[];
