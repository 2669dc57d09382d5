/** Sources behind the gates that wait, leave out or pass on: S11 to S34. */
import type { Evidence } from '../schema';

export const safetyWaitingEvidence = [
	{
		id: 'irct-76964-exclusions',
		kind: 'reference-work',
		citation: 'Iranian Registry of Clinical Trials, trial 76964',
		year: 2024,
		url: 'https://irct.behdasht.gov.ir/trial/76964',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A vesicle trial left out people who had had cancer and people who were pregnant.',
		limits:
			'Being left out of a trial means nobody knows, not that harm was seen. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'medpath-exclusions',
		kind: 'reference-work',
		citation: 'Registry record of a trial of cord cells with a carbon dioxide laser',
		year: 2024,
		url: 'https://trial.medpath.com/clinical-trial/e0fb4a362839e7a2/safety-efficacy-intradermal-injection-wharton-jelly-mesenchymal-cells-co2-laser',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The trial left out people with weak immunity, skin infection, open skin, and blood-thinning medicine.',
		limits:
			'Being left out of a trial means nobody knows, not that harm was seen. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'ema-retinoids-2018',
		kind: 'regulator-notice',
		citation: 'European Medicines Agency, measures on retinoids and pregnancy, as given by ESCRH',
		year: 2018,
		url: 'https://escrh.eu/ema-communication-updated-measures-for-pregnancy-prevention-during-retinoid-use/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Retinoids on the skin must not be used in pregnancy or by people who plan one.',
		limits: 'Written for medicines; we extend it to retinol in cosmetics to be careful.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'bumps-isotretinoin-gel',
		kind: 'guideline',
		citation: 'Best Use of Medicines in Pregnancy, isotretinoin gel',
		year: 2023,
		url: 'https://medicinesinpregnancy.org/leaflets-a-z/isotretinoin-gel',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Advises against this retinoid gel in pregnancy.',
		limits: 'About one medicine. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'jabfm-pregnancy-skin',
		kind: 'review',
		citation:
			'Review of skin medicines in pregnancy, Journal of the American Board of Family Medicine 2016, 29(2), 254',
		year: 2016,
		url: 'https://www.jabfm.org/content/29/2/254.full.txt',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Azelaic acid and benzoyl peroxide on the skin are seen as acceptable in pregnancy; retinoids are not.',
		limits: 'A review from 2016.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mnt-salicylic-pregnancy',
		kind: 'reference-work',
		citation: 'Medical News Today, salicylic acid in pregnancy',
		year: 2024,
		url: 'https://www.medicalnewstoday.com/articles/322291.php',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A weak product on a small area is tolerated; strong peels and large areas are to be avoided.',
		limits:
			'Pages disagree on this, so a midwife, doctor or pharmacist should be asked. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'pregnancy-skin-products',
		kind: 'review',
		citation: 'Journal of Clinical and Aesthetic Dermatology, skin changes and topical products in pregnancy',
		year: 2024,
		url: 'https://jcadonline.com/skin-changes-topical-products-pregnancy',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Speaks for leaving out retinoids and hydroquinone and for mild care in pregnancy.',
		limits: 'The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'dermsquared-resurfacing',
		kind: 'expert-judgement',
		citation: 'Dermsquared, aftercare following a resurfacing laser',
		year: 2024,
		url: 'https://projectlead.dermsquared.com/clinical-corner/what-is-your-post-treatment-protocol-after-an-ablative-resurfacing-laser/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Speaks of medicine against cold sores before a laser, plain ointment at first, and retinoids again after three to four weeks.',
		limits: 'How one group of dermatologists works. Other clinics give shorter times.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'waldman-2017',
		kind: 'guideline',
		citation: 'Waldman 2017, Dermatologic Surgery',
		year: 2017,
		doi: '10.1097/dss.0000000000001166',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Found too little evidence to delay mild peels and gentle lasers after isotretinoin, but still advised against sanding and full lasers.',
		limits: 'The medicine label still says to wait six months, and the quiz keeps to the longer time.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'somalaser-isotretinoin',
		kind: 'expert-judgement',
		citation: 'Soma Laser, on isotretinoin and procedures',
		year: 2024,
		url: 'https://somalaser.com/?p=1207',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Asks for six months between isotretinoin and a procedure, as the label does.',
		limits: 'A clinic page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-isotretinoin-bland-care',
		kind: 'expert-judgement',
		citation: 'Usual care of people who take isotretinoin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Plain care without acids, retinoids and benzoyl peroxide, unless the prescriber says so.',
		limits: 'No guideline page was opened; a clinician must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'clinic-needling-contraindications',
		kind: 'expert-judgement',
		citation: 'Clinic pages on who should not have needling (Mailash, Balance Day Spa)',
		year: 2024,
		url: 'https://mailash.com/post/contraindications-of-microneedling',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Name raised scars, autoimmune illness, blood-thinning medicine and diabetes that is out of balance.',
		limits: 'Pages of clinics, not a guideline; no guideline text was found.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'allure-home-needling',
		kind: 'expert-judgement',
		citation: 'Allure, quoting dermatologists on devices for use at home',
		year: 2023,
		url: 'https://www.allure.com/story/fda-at-home-microneedling/amp',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Dermatologists advise against needling devices at home.',
		limits: 'A magazine. The year is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-allergy-by-origin',
		kind: 'expert-judgement',
		citation: 'Our own rule on allergies and the origin of vesicles',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Whoever reacts to a plant, animal or food should not put vesicles from it, or from its close family, on the face.',
		limits: 'A precaution. How often this happens with vesicles is not known.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'milk-allergy-cross-reaction',
		kind: 'review',
		citation: 'University of Liège repository, milk proteins and allergy',
		year: 2024,
		url: 'https://orbi.uliege.be/handle/2268/324621',
		people: null,
		sponsor: 'not-applicable',
		supports: 'People who react to the milk of one animal often react to that of another.',
		limits: 'About food. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'milk-skin-sensitisation',
		kind: 'case-report',
		citation: 'Report of allergy after goat-milk creams, EurekAlert 948588',
		year: 2022,
		design: 'Reports of single people who had used creams with goat milk.',
		origin: { other: 'Milk in products for the skin' },
		route: 'intact-skin',
		weeks: null,
		outcome: 'People became allergic to milk they had put on their skin.',
		people: null,
		sponsor: 'not-applicable',
		supports: 'People with eczema became allergic to milk after using creams with goat milk.',
		limits: 'A few people; creams with milk, not vesicles. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'moisturiser-allergens-2010',
		kind: 'reference-work',
		citation: 'Survey of moisturisers on sale, PMC3016930',
		year: 2010,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3016930',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Of the moisturisers looked at 68 % held scent, 62 % parabens and 55 % vitamin E.',
		limits: 'A count of labels from 2010, not of reactions.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-salicylate-allergy',
		kind: 'expert-judgement',
		citation: 'Usual care with aspirin allergy',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Salicylic acid is left out when someone reacts to aspirin.',
		limits: 'A precaution; no guideline page was opened.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-stated-choice',
		kind: 'expert-judgement',
		citation: 'Our own rule on stated wishes',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'What a person does not want for reasons of faith, diet or taste is left out.',
		limits: 'A wish, not a question of safety.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'bad-children-skincare',
		kind: 'expert-judgement',
		citation: 'British Association of Dermatologists, as reported by London Daily',
		year: 2024,
		url: 'https://londondaily.com/dermatologists-warn-against-skincare-use-in-children',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Acids and products against ageing are not for children.',
		limits: 'Read in a newspaper. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'california-minors-bill',
		kind: 'reference-work',
		citation: 'Report on a Californian bill about retinoids and acids for minors',
		year: 2024,
		url: 'https://uk.style.yahoo.com/under-18s-not-using-retinol-083000935.html',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A bill would keep shops from selling such products to minors.',
		limits: 'A bill, not a law. Read in a newspaper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-under-13',
		kind: 'expert-judgement',
		citation: 'Our own rule for people under 13',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The quiz ends, nothing is kept, and only a mild cleanser, a moisturiser and sunscreen are named.',
		limits: 'Rules on children and data were not looked into in depth.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-recent-procedure',
		kind: 'expert-judgement',
		citation: 'Our own reading of pages that disagree on the time after a procedure',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Plain care for the first days, no vesicle product before seven days and closed skin, acids and retinoids later still.',
		limits: 'Pages disagree; a clinician must sign it off, and the advice of the clinic comes first.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-unknown-counts-as-yes',
		kind: 'expert-judgement',
		citation: 'Our own rule on unanswered safety questions',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'When it is not known whether a reason for care is there, the quiz acts as if it were.',
		limits: 'A choice of caution, not a finding.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-patch-test',
		kind: 'expert-judgement',
		citation: 'Medical News Today, how to do a skin patch test, and usual practice',
		year: 2024,
		url: 'https://www.medicalnewstoday.com/articles/how-skin-patch-test',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A first test on the inner arm for at least two days, better twice a day for 7 to 10 days.',
		limits: 'Sources name times from one day to ten; we use two days at the least.',
		verification: 'second-hand',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
