/** What the article promises of ways to use them: beside clinic treatments, made for one person, in creams, in a clinic. */
import type { ArticleClaim } from '../schema';

export const claimsOnProcedure = [
	{
		id: 'with-a-laser',
		code: 'C07a',
		title: 'Beside a laser',
		article: 'They work well together with a laser.',
		verdict: 'shown',
		known:
			'For scars, yes: two trials drawn by lot had better scores with vesicles after the laser than without. In the records of a third clinic skin closed after about 11 days instead of 16.',
		grades: { intactSkin: null, afterDevice: 'B' },
		evidence: ['kwon-2020', 'park-2026', 'helium-plasma-series'],
		verification: 'verified',
		caveat: {
			says: 'Shown for scars after a carbon dioxide laser, with human material. For other lasers and other sources it is weaker.',
			evidence: ['kwon-2020', 'park-2026'],
			verification: 'verified'
		},
		place: {
			says: 'If you think about a laser, the plan has a card for your talk with the clinic. It never advises one.',
			needs: [],
			treatments: ['laser'],
			explainer: []
		}
	},
	{
		id: 'with-microneedling',
		code: 'C07b',
		title: 'Beside microneedling',
		article: 'They work well together with microneedling.',
		verdict: 'weakly-shown',
		known:
			'Several small studies saw better skin with vesicles after needling in a clinic. The other side had salt water, plasma or nothing. None had the same liquid without vesicles, so nobody can say what they added.',
		grades: { intactSkin: null, afterDevice: 'C' },
		evidence: [
			'park-2023',
			'estupinan-2025',
			'yen-2026',
			'theodorakopoulou-2024',
			'proietti-2024',
			'huang-2026'
		],
		verification: 'second-hand',
		caveat: {
			says: 'Never at home, and never with a product made for whole skin: three women got lumps in the face that way.',
			evidence: ['jama-needling-granuloma'],
			verification: 'second-hand'
		},
		place: {
			says: 'If you think about needling, the plan has a card for your talk with the clinic. It never advises it, and the quiz never suggests doing it at home.',
			needs: [],
			treatments: ['microneedling'],
			explainer: ['why-no-injections']
		}
	},
	{
		id: 'with-a-peel',
		code: 'C07c',
		title: 'Beside a chemical peel',
		article: 'They work well together with chemical peels.',
		verdict: 'not-shown',
		known: 'No study in people of vesicles with a peel was found.',
		grades: { intactSkin: null, afterDevice: 'D' },
		evidence: ['search-2026-10'],
		verification: 'verified',
		place: {
			says: 'If you think about a peel, the card says so: nothing is known.',
			needs: [],
			treatments: ['peel'],
			explainer: []
		}
	},
	{
		id: 'made-to-measure',
		code: 'C08',
		title: 'Made to fit one person',
		article: 'Exosome products can be made to fit ageing, spot-prone or sensitive skin.',
		verdict: 'not-shown',
		known:
			'No trial was found that chose a source or an amount for a person, and then looked whether the choice made a difference.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['search-2026-10'],
		verification: 'verified',
		caveat: {
			says: 'What can be chosen for a person is the rest: what to leave out, what the law allows, the base, the pace, and what stands beside it.',
			evidence: ['practice-ranking'],
			verification: 'unconfirmed'
		},
		place: {
			says: 'That rest is what this quiz does. It matches no vesicles to your cells.',
			needs: [],
			treatments: [],
			explainer: ['made-for-one-person']
		}
	},
	{
		id: 'into-the-skin',
		code: 'C10',
		title: 'Serums, creams and masks that reach the cells',
		article: 'Put on as a serum, a cream or a mask, they reach the cells they are meant for.',
		verdict: 'not-shown',
		known:
			'The outer layer of whole skin keeps out nearly everything bigger than a small molecule, and a vesicle is far bigger. Deep in skin they were seen only in animals, after needles, a laser or plasma. The authors of the best trial say that better ways in are needed.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['skin-size-limit', 'wang-2023', 'cho-2020'],
		verification: 'second-hand',
		place: {
			says: 'Serums, creams and masks are the forms we look at. We say that vesicles mostly stay on top.',
			needs: [],
			treatments: [],
			explainer: ['how-deep-they-go']
		}
	},
	{
		id: 'stronger-in-a-clinic',
		code: 'C11',
		title: 'Stronger and faster in a clinic',
		article: 'In a clinic they are more concentrated and work at once.',
		verdict: 'not-shown',
		known:
			'No trial compared amounts, and none measured how soon anything can be seen. There is no agreed dose and no one number for strength.',
		grades: { intactSkin: null, afterDevice: 'D' },
		evidence: ['search-2026-10', 'misev-guidelines'],
		verification: 'second-hand',
		place: {
			says: 'We never rank by a number of particles. The clinic card says what to ask before you book.',
			needs: [],
			treatments: ['microneedling', 'laser', 'peel'],
			explainer: ['counts-are-no-dose']
		}
	}
] as const satisfies readonly ArticleClaim[];
