/** Material of human origin: explained everywhere, offered only where law allows it. */
import type { Origin } from '../schema';

export const humanOrigins = [
	{
		id: 'human-adipose',
		group: 'human',
		isVesicle: true,
		name: 'Human fat-cell exosomes',
		explains: 'Tiny fat bubbles from cells of human body fat, given by donors.',
		inci: 'Human Adipose Stromal Cell Exosomes',
		inciVerification: 'second-hand',
		inciEvidence: ['zmuni-inci-names'],
		allergens: [],
		isAnimalDerived: false,
		risks:
			'It is human material: germs and growth signals could be passed on in theory, and several countries forbid it.',
		risksEvidence: ['mahmoud-2025', 'vesicle-review-2023', 'zmuni-human-derived-summary'],
		stability: {
			says: 'One maker patented a dry cake that is mixed just before use. A patent shows how a thing is made, not that it works.',
			evidence: ['vesicle-freeze-drying-patent'],
			verification: 'verified'
		},
		ethics: 'It depends on donors who agreed, often after liposuction.',
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'B',
				says: 'One good small trial with 21 women: a little less pigment than with a placebo, and the change faded with time.',
				evidence: ['cho-2020'],
				verification: 'verified'
			},
			{
				need: 'marks',
				route: 'after-device',
				grade: 'B',
				says: 'One good small trial with 25 people, in a clinic: scars left by spots looked better after a laser with the gel than after the laser with a plain gel.',
				evidence: ['kwon-2020'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'after-device',
				grade: 'C',
				says: 'In clinics, lines looked softer after needling with it than with salt water, and no better than with platelet plasma.',
				evidence: ['park-2023', 'estupinan-2025'],
				verification: 'verified'
			},
			{
				need: 'firmness',
				route: 'after-device',
				grade: 'C',
				says: 'In a clinic, skin was measured as springier after needling with it than with salt water.',
				evidence: ['park-2023'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'after-device',
				grade: 'C',
				says: 'In a clinic, skin held more water after needling with it than with salt water.',
				evidence: ['park-2023'],
				verification: 'verified'
			},
			{
				need: 'comfort',
				route: 'after-device',
				grade: 'D',
				says: 'In a clinic, redness of the face faded in two people who also had a strong medicine and an electric device. Two people show nothing.',
				evidence: ['park-2021'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if it holds more water with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if fine lines look softer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if red or reactive skin feels calmer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if marks look fainter with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'verified'
	},
	{
		id: 'human-umbilical',
		group: 'human',
		isVesicle: true,
		name: 'Human cord-cell exosomes',
		explains: 'Tiny fat bubbles from cells of the umbilical cord, given after births.',
		inci: 'Human Umbilical Mesenchymal Cell Exosomes',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-human-umbilical'],
		allergens: [],
		isAnimalDerived: false,
		risks:
			'It is human material: germs and growth signals could be passed on in theory, and several countries forbid it.',
		risksEvidence: ['mahmoud-2025', 'vesicle-review-2023', 'zmuni-human-derived-summary'],
		ethics: 'It depends on families who agreed to give the cord.',
		claims: [
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'C',
				says: 'Sensitive skin felt and looked calmer in 22 women after four weeks. There was no comparison, and which human cells were used was not read.',
				evidence: ['ye-2022'],
				verification: 'unconfirmed'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'Sensitive skin lost water at a more usual rate in 22 women after four weeks. There was no comparison, and which human cells were used was not read.',
				evidence: ['ye-2022'],
				verification: 'unconfirmed'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Skin held water better in 22 women after four weeks. There was no comparison, and which human cells were used was not read.',
				evidence: ['ye-2022'],
				verification: 'unconfirmed'
			},
			{
				need: 'tone',
				route: 'after-device',
				grade: 'C',
				says: 'In a clinic, dark patches looked lighter with it and a device than with a laser and salt water. The groups were not drawn by lot.',
				evidence: ['wang-2023'],
				verification: 'second-hand'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if fine lines look softer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'human-platelet',
		group: 'human',
		isVesicle: false,
		name: 'Human platelet extract',
		explains: 'An extract of blood platelets from many donors, with vesicles and much else in it.',
		inci: 'Human Platelet Extract',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-human-platelet'],
		allergens: [],
		isAnimalDerived: false,
		risks:
			'It is made from pooled human blood: germs could be passed on in theory, and several countries forbid it.',
		risksEvidence: ['mahmoud-2025', 'vesicle-review-2023', 'zmuni-human-derived-summary'],
		stability: {
			says: 'One brand states 12 months at 10 to 35 °C for its own product. Nobody else has checked that.',
			evidence: ['plated-storage'],
			verification: 'verified'
		},
		ethics: 'It depends on blood donors, paid or unpaid.',
		claims: [
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'C',
				says: 'Lasting redness looked fainter in six people after six weeks. There was no comparison, and the maker helped to pay.',
				evidence: ['kaufman-janette-2023'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'Skin looked better in two groups after 6 and 12 weeks. Neither had a comparison.',
				evidence: ['proffer-2022', 'wyles-2024'],
				verification: 'verified'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'C',
				says: 'Most of 56 people said their skin looked better after 12 weeks. There was no comparison, and what they said about firmness was not read.',
				evidence: ['wyles-2024'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin tone looks more even with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'verified'
	},
	{
		id: 'human-bone-marrow',
		group: 'human',
		isVesicle: true,
		withoutFormulation: 'No study on skin was found, and most places bar human material in cosmetics.',
		name: 'Human bone-marrow-cell exosomes',
		explains: 'Tiny fat bubbles from cells of human bone marrow, given by donors.',
		inci: null,
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-human-bone-marrow'],
		allergens: [],
		isAnimalDerived: false,
		risks:
			'It is human material: germs and growth signals could be passed on in theory, and several countries forbid it.',
		risksEvidence: ['mahmoud-2025', 'vesicle-review-2023', 'zmuni-human-derived-summary'],
		ethics: 'It depends on donors who agreed to have bone marrow taken.',
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if fine lines look softer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Origin[];
