/** What a person may want for their skin, what the trade promises for it, and how far that holds. */
import type { Need } from './schema';

export const needs = [
	{
		id: 'hydration',
		name: 'moisture',
		promise:
			'Sellers of vesicles promise deep moisture. A few small groups had moister skin, but no study took a plain moisturiser for comparison, and that is what does the work.',
		evidence: ['ye-2022', 'lu-2024', 'centella-ampoule-2025', 'practice-moisturiser'],
		verification: 'unconfirmed',
		layer: 'barrier',
		horizonWeeks: 4
	},
	{
		id: 'barrier',
		name: 'a skin barrier that keeps water in',
		promise:
			'Sellers of vesicles promise a shield against dirt and triggers. That shield has not been shown; one small group lost less water through the skin.',
		evidence: ['ye-2022', 'search-2026-10'],
		verification: 'verified',
		layer: 'barrier',
		horizonWeeks: 4
	},
	{
		id: 'comfort',
		name: 'the look and feel of red, reactive skin',
		promise:
			'Sellers of vesicles promise calm for red and touchy skin. One group of 22 and one of six people felt or looked calmer, both with human material and without a comparison.',
		evidence: ['ye-2022', 'kaufman-janette-2023'],
		verification: 'verified',
		layer: 'vessels',
		horizonWeeks: 4
	},
	{
		id: 'blemishes',
		name: 'blemish-prone skin',
		promise:
			'Sellers of vesicles promise fewer blemishes. No study of vesicles in people was found, so other ingredients do this work.',
		evidence: ['search-2026-10'],
		verification: 'verified',
		layer: 'living',
		horizonWeeks: 8
	},
	{
		id: 'marks',
		name: 'the look of marks and scars',
		promise:
			'Sellers of vesicles promise that scars and marks fade. That was seen in a clinic, with a laser; on whole skin at home it has not been shown.',
		evidence: ['kwon-2020', 'park-2026', 'search-2026-10'],
		verification: 'verified',
		layer: 'living',
		horizonWeeks: 12
	},
	{
		id: 'tone',
		name: 'an even look of skin tone',
		promise:
			'Sellers of vesicles promise a bright and even tone. One good small trial with human material saw a small change that faded; sunscreen does more.',
		evidence: ['cho-2020', 'practice-sunscreen'],
		verification: 'verified',
		layer: 'living',
		horizonWeeks: 12
	},
	{
		id: 'lines',
		name: 'the look of fine lines',
		promise:
			'Sellers of vesicles promise fewer lines. Small groups looked a little better without a fair comparison, and lasting change has not been shown.',
		evidence: ['lu-2024', 'proffer-2022', 'wyles-2024'],
		verification: 'verified',
		layer: 'deep',
		horizonWeeks: 12
	},
	{
		id: 'firmness',
		name: 'a firmer feel',
		promise:
			'Sellers of vesicles promise lifted, firm skin. A firmer feel is weakly supported; that sagging skin lifts has not been shown.',
		evidence: ['wyles-2024', 'search-2026-10'],
		verification: 'verified',
		layer: 'deep',
		horizonWeeks: 12
	},
	{
		id: 'shine',
		name: 'less shine',
		promise:
			'Sellers of vesicles seldom promise this. No study of them in people was found, so light textures and other ingredients do the work.',
		evidence: ['search-2026-10'],
		verification: 'verified',
		layer: 'deep',
		horizonWeeks: 8
	}
] as const satisfies readonly Need[];
