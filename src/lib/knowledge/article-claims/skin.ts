/** What the article promises for skin: moisture, calm, marks, barrier, lines, firmness, lasting change, tone, young cells. */
import type { ArticleClaim } from '../schema';

export const claimsOnSkin = [
	{
		id: 'moisture',
		code: 'C01',
		title: 'Moisture',
		article: 'Exosomes carry fats, and so they bring moisture into the skin.',
		verdict: 'weakly-shown',
		known:
			'In small groups skin held water better after two to four weeks with human, milk or Centella vesicles. We read of nobody who was given the same product without them, or a plain moisturiser. The rest of the product may have done it all.',
		grades: { intactSkin: 'C', afterDevice: 'C' },
		evidence: ['ye-2022', 'lu-2024', 'centella-ampoule-2025', 'park-2023'],
		verification: 'verified',
		caveat: {
			says: 'A plain moisturiser is the comparison that is missing, and it is better supported.',
			evidence: ['practice-moisturiser'],
			verification: 'unconfirmed'
		},
		place: {
			says: 'You can ask for moisture. A moisturiser then stands above anything with vesicles.',
			needs: ['hydration'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'acne',
		code: 'C02a',
		title: 'Acne',
		article: 'They help with acne.',
		verdict: 'not-shown',
		known:
			'No study in people with acne was found. Studies on the scars that spots leave are a different thing: they say nothing of new spots.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['search-2026-10'],
		verification: 'verified',
		law: {
			says: 'Acne counts as an illness. A cosmetic may speak of how skin with spots looks, not of acting on acne.',
			evidence: ['asa-feelunique', 'asa-cap-12', 'mfds-claims-2019'],
			verification: 'verified'
		},
		place: {
			says: 'You can ask for help with spots. Other ingredients do that work, and many sore spots lead to a clinician.',
			needs: ['blemishes'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'rosacea',
		code: 'C02b',
		title: 'Rosacea',
		article: 'They help with rosacea.',
		verdict: 'not-shown',
		known:
			'Nobody tried vesicles in people who were known to have rosacea. The nearest is a test in six people with lasting redness: no comparison, and paid for in part by the maker.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['kaufman-janette-2023', 'search-2026-10'],
		verification: 'verified',
		caveat: {
			says: 'For the look of redness alone those six people are a weak sign, and only for human platelet material.',
			evidence: ['kaufman-janette-2023'],
			verification: 'verified'
		},
		law: {
			says: 'Rosacea is an illness, and regulators have objected when a cosmetic spoke of redness beside that word.',
			evidence: ['fda-redness-claims', 'asa-cap-12'],
			verification: 'verified'
		},
		place: {
			says: 'You can ask for help with skin that looks red. If you have rosacea, what a doctor gave you goes on, and the plan stays gentle.',
			needs: ['comfort'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'eczema',
		code: 'C02c',
		title: 'Eczema',
		article: 'They help with eczema.',
		verdict: 'not-shown',
		known:
			'There are mice that had vesicles put under the skin, and two people who also used a medicine and an electric device. One safety test had ten people with healthy skin. None of that is a cream tried on eczema.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['shin-2020', 'park-2021', 'nct05523011'],
		verification: 'verified',
		law: {
			says: 'Eczema is an illness, so a cosmetic may not promise to act on it.',
			evidence: ['asa-cap-12', 'fda-cosmetic-or-drug'],
			verification: 'verified'
		},
		place: {
			says: 'You can say that you have eczema. Then the plan stays gentle. In a flare it is plain care only, and says when to see your doctor.',
			needs: ['comfort', 'barrier'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'wounds',
		code: 'C03a',
		title: 'Wounds',
		article: 'They make wounds close faster.',
		verdict: 'weakly-shown',
		known:
			'In volunteers small wounds closed no faster. Otherwise this is medicine, not skincare: a trial with foot sores from diabetes was reported as good, and skin closed sooner in the records of one clinic after a deep procedure. The rest is animals.',
		grades: { intactSkin: 'D', afterDevice: 'C' },
		evidence: ['kishta-2025', 'helium-plasma-series', 'johnson-2023', 'al-masawa-2022'],
		verification: 'second-hand',
		caveat: {
			says: 'None of it was a cosmetic. Put no cosmetic on broken skin.',
			evidence: ['kishta-2025', 'helium-plasma-series'],
			verification: 'second-hand'
		},
		law: {
			says: 'A promise about wounds is a promise for a medicine. In Korea shop pages were blocked over it.',
			evidence: ['fda-cosmetic-or-drug', 'mfds-claims-2019'],
			verification: 'verified'
		},
		place: {
			says: 'The quiz asks for broken skin, and then offers no product with vesicles until it has closed.',
			needs: [],
			treatments: [],
			explainer: ['wounds-are-medicine']
		}
	},
	{
		id: 'scars',
		code: 'C03b',
		title: 'Scars',
		article: 'They make scars fade.',
		verdict: 'shown',
		known:
			'In one good small trial scars left by spots scored 32.5 % lower with a vesicle gel after a laser, and 19.9 % lower with the plain gel. A second trial also saw better scores than with the laser alone.',
		grades: { intactSkin: 'D', afterDevice: 'B' },
		evidence: ['kwon-2020', 'park-2026'],
		verification: 'verified',
		caveat: {
			says: 'That was human material, put on by a clinic after a laser. On whole skin nothing was shown, and the European Union and the United Kingdom bar human material from cosmetics.',
			evidence: ['search-2026-10', 'eu-human-origin-ban', 'uk-human-exosome-ban'],
			verification: 'second-hand'
		},
		place: {
			says: 'You can ask about marks. The clinic card then says what is known of a laser, and what is not.',
			needs: ['marks'],
			treatments: ['laser'],
			explainer: []
		}
	},
	{
		id: 'blemishes',
		code: 'C03c',
		title: 'Blemishes',
		article: 'They clear blemishes.',
		verdict: 'not-shown',
		known: 'No study in people was found.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['search-2026-10'],
		verification: 'verified',
		place: {
			says: 'You can ask for help with spots, and with the marks they leave. Other ingredients do that work.',
			needs: ['blemishes', 'marks'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'barrier',
		code: 'C04a',
		title: 'The skin barrier',
		article: 'They support the barrier of the skin.',
		verdict: 'weakly-shown',
		known:
			'In 22 women with sensitive skin the loss of water through the skin moved towards the usual range in 28 days. There was no comparison, so a plain cream might have done the same.',
		grades: { intactSkin: 'C', afterDevice: 'D' },
		evidence: ['ye-2022'],
		verification: 'verified',
		caveat: {
			says: 'It was human stem-cell material. Plant, milk and bacterial vesicles cannot borrow that result.',
			evidence: ['ye-2022'],
			verification: 'verified'
		},
		place: {
			says: 'You can ask for skin that keeps its water. Ceramides and a moisturiser come first.',
			needs: ['barrier'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'shield',
		code: 'C04b',
		title: 'A shield against dirt and allergens',
		article: 'They shield skin from dirty air and from things people are allergic to.',
		verdict: 'laboratory-only',
		known:
			'Mice that had vesicles put under the skin made more of the skin’s own fats. Whether anybody’s skin then keeps out dirt or allergens was never tested.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['shin-2020', 'search-2026-10'],
		verification: 'verified',
		place: {
			says: 'We make no such promise anywhere. If you react to something, the quiz leaves it out.',
			needs: ['barrier'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'lines',
		code: 'C05a',
		title: 'Fine lines and wrinkles',
		article: 'They soften fine lines and wrinkles.',
		verdict: 'weakly-shown',
		known:
			'On whole skin groups without a comparison looked better after 6 to 12 weeks. After needling, the side with vesicles did better than salt water, but no better than the person’s own plasma. In a fair test of a cream in 40 people nobody saw a difference.',
		grades: { intactSkin: 'C', afterDevice: 'C' },
		evidence: ['proffer-2022', 'wyles-2024', 'park-2023', 'yen-2026', 'estupinan-2025', 'alhaddad-2019'],
		verification: 'second-hand',
		caveat: {
			says: 'Needles alone change lines, so the device may have done most of it. The cream of the fair test held liquid from deer cells, not separated vesicles.',
			evidence: ['estupinan-2025', 'alhaddad-2019'],
			verification: 'second-hand'
		},
		place: {
			says: 'You can ask about fine lines. Sunscreen and a better-tested ingredient stand above vesicles.',
			needs: ['lines'],
			treatments: ['microneedling'],
			explainer: []
		}
	},
	{
		id: 'firmness',
		code: 'C05b',
		title: 'Firmness',
		article: 'They make the body put more collagen and elastin into the skin, and so it gets firmer.',
		verdict: 'weakly-shown',
		known:
			'After 12 weeks with a human platelet serum most of 56 people said their skin was better, and protein fibres looked thicker in small samples. Nobody used anything else for comparison. After needling, more collagen was seen with vesicles and with plasma alike.',
		grades: { intactSkin: 'C', afterDevice: 'C' },
		evidence: ['wyles-2024', 'park-2023', 'estupinan-2025'],
		verification: 'verified',
		law: {
			says: 'A cosmetic may speak of a firmer look and feel. What changes how the body works is a drug.',
			evidence: ['fda-cosmetic-or-drug', 'asa-beauty-claims'],
			verification: 'verified'
		},
		place: {
			says: 'You can ask for a firmer feel.',
			needs: ['firmness'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'sagging',
		code: 'C05c',
		title: 'Sagging',
		article: 'They lift skin that sags.',
		verdict: 'not-shown',
		known: 'No study in people measured whether sagging skin lifts.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['search-2026-10'],
		verification: 'verified',
		place: {
			says: 'We make no such promise anywhere. The nearest thing you can ask for is a firmer feel.',
			needs: ['firmness'],
			treatments: [],
			explainer: []
		}
	},
	{
		id: 'lasting',
		code: 'C06',
		title: 'Lasting change',
		article: 'They change how skin is built, and the change stays for a long time.',
		verdict: 'contradicted',
		known:
			'In the one fair trial on whole skin the small change in tone faded with time. We found nobody who followed a face on whole skin for much longer than 12 weeks.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['cho-2020', 'practice-review-times', 'search-2026-10'],
		verification: 'verified',
		place: {
			says: 'Every plan says when to look again. If nothing is better at 12 weeks, it says to stop paying for it.',
			needs: [],
			treatments: [],
			explainer: ['what-studies-found']
		}
	},
	{
		id: 'tone',
		code: 'C09',
		title: 'Even, bright tone',
		article: 'They even out the tone of the skin and make it brighter.',
		verdict: 'shown',
		known:
			'In one fair trial 21 women had a little less pigment on the half of the face with vesicles than on the half with a placebo. The change was small and faded, and the vesicles were human. After needling or a laser dark patches looked lighter in three studies, none of them a fair test.',
		grades: { intactSkin: 'B', afterDevice: 'C' },
		evidence: ['cho-2020', 'wang-2023', 'theodorakopoulou-2024', 'proietti-2024'],
		verification: 'second-hand',
		caveat: {
			says: 'The fair trial used human fat cells, which the European Union and the United Kingdom bar from cosmetics, and its authors worked for the maker. Nobody has compared it with sunscreen. Two more trials have told no results yet.',
			evidence: ['cho-2020', 'eu-human-origin-ban', 'uk-human-exosome-ban', 'nct06221787', 'nct06677931'],
			verification: 'second-hand'
		},
		place: {
			says: 'You can ask for an even tone. Sunscreen stands above everything else for it.',
			needs: ['tone'],
			treatments: [],
			explainer: ['hair-and-open-trials']
		}
	},
	{
		id: 'young-cells',
		code: 'C12',
		title: 'New cells, young skin',
		article: 'They make cells renew themselves, so that skin is young again.',
		verdict: 'laboratory-only',
		known:
			'Cells in a dish changed when vesicles were added, and so did mice. A dish is not a face. In people only the look of lines was measured, and that weakly.',
		grades: { intactSkin: 'D', afterDevice: 'D' },
		evidence: ['ginseng-laboratory-2022', 'shin-2020', 'search-2026-10'],
		verification: 'verified',
		law: {
			says: 'Japan does not allow a cosmetic to promise that cells renew themselves; in Korea shop pages were blocked over claims on cells.',
			evidence: ['mhlw-caution-2024', 'mfds-claims-2019'],
			verification: 'second-hand'
		},
		place: {
			says: 'We make no such promise anywhere. What the law lets a cosmetic say is in the rule book.',
			needs: ['lines'],
			treatments: [],
			explainer: ['law-in-one-line']
		}
	}
] as const satisfies readonly ArticleClaim[];
