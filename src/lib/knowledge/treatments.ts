/** Clinic treatments that vesicles are sold beside: what is known, and what to ask. Nothing here is advice to have one. */
import type { Treatment } from './schema';

export const treatments = [
	{
		id: 'microneedling',
		name: 'Microneedling in a clinic',
		known:
			'Small studies put vesicles from human fat cells or roses on skin right after a clinic needled it. Most had no fair comparison, and one found them no better than a person’s own blood plasma.',
		aftercare:
			'Skin is open for days. Use only what the clinic gives you, and start leave-on products again once it is whole, after 7 days at the soonest.',
		grade: 'C',
		evidence: [
			'park-2023',
			'yen-2026',
			'estupinan-2025',
			'theodorakopoulou-2024',
			'jama-needling-granuloma',
			'aftercare-needling',
			'practice-recent-procedure'
		],
		verification: 'second-hand'
	},
	{
		id: 'laser',
		name: 'Laser in a clinic',
		known:
			'One good small trial put a gel with vesicles from human fat cells on acne scars after a laser: scars looked better than with the plain gel. That says nothing about creams at home, and human material is not allowed in skincare in many places.',
		aftercare:
			'Follow the clinic’s own plan. Acids, retinol and vitamin C usually wait 2 to 4 weeks; clinics differ, so choose the later date. Skin that tans easily or keeps dark marks can darken: ask for someone who knows such skin, and for a test spot.',
		grade: 'B',
		evidence: [
			'kwon-2020',
			'park-2026',
			'dermsquared-resurfacing',
			'aftercare-laser-clinic',
			'practice-marks-after-devices'
		],
		verification: 'verified'
	},
	{
		id: 'peel',
		name: 'Chemical peel in a clinic',
		known: 'We found no study in people of vesicles with a peel. Anyone who says it works is guessing.',
		aftercare:
			'Only bland care until the flaking has stopped. After a medium or deep peel ask the clinic before anything else goes on. Skin that tans easily or keeps dark marks can darken: ask for a test spot.',
		grade: 'D',
		evidence: ['search-2026-10', 'practice-aftercare-peel', 'practice-marks-after-devices'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Treatment[];
