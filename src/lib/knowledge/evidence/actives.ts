/** Trials, guidelines and usual practice behind the companion ingredients. */
import type { Evidence } from '../schema';

export const activeEvidence = [
	{
		id: 'niacinamide-melasma-trial',
		kind: 'randomised-trial',
		citation:
			'Trial of 4 % niacinamide for dark patches, Dermatology Research and Practice 2011, article 379173',
		year: 2011,
		url: 'https://www.scribd.com/document/501917251/DRP2011-379173',
		design: 'Each face was split: 4 % niacinamide or 4 % hydroquinone.',
		route: 'intact-skin',
		weeks: null,
		outcome: 'Lighter patches with 4 % niacinamide and with 4 % hydroquinone.',
		people: 27,
		sponsor: 'unread',
		supports: 'Dark patches became lighter on the niacinamide side and on the side with a medicine.',
		limits: 'There was no side with a plain cream.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'niacinamide-tone-trials',
		kind: 'randomised-trial',
		citation: 'Trials of 5 % and 2 % niacinamide on skin tone',
		year: 2002,
		url: 'http://uqu-sa.net/?p=1917',
		design: 'Two trials, one with 5 % and one with 2 %. How people were put into groups was not read.',
		route: 'intact-skin',
		weeks: null,
		outcome: 'More even tone with 5 % and with 2 %; the figures were not read.',
		people: 138,
		sponsor: 'unread',
		supports: 'Skin tone looked more even with 5 % in 18 people and with 2 % in 120 people.',
		limits:
			'Read in a book chapter that sums the trials up; how people were put into groups was not read. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'azelaic-rosacea-review',
		kind: 'review',
		citation: 'Systematic review of care for rosacea',
		year: 2015,
		url: 'https://biomed.reviewer.ly/app/publication/f56fb773-b779-40d5-b997-933c8385212b',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'People with rosacea who used it had fewer small red bumps than people who did not, with high certainty.',
		limits:
			'About a strong medicine, 15 to 20 %. A cosmetic with 5 to 10 % may do less. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'reynolds-2024',
		kind: 'guideline',
		citation:
			'American Academy of Dermatology, guideline on acne, Journal of the American Academy of Dermatology 2024, 90(5), 1006',
		year: 2024,
		doi: '10.1016/j.jaad.2023.12.017',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Strongly for benzoyl peroxide and retinoids on the skin; less strongly for azelaic and salicylic acid; too little is known on peels, lasers and needling.',
		limits: 'A guideline for clinicians about acne as an illness. Vesicles are not among its advice.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'dhaliwal-2019',
		kind: 'randomised-trial',
		citation: 'Dhaliwal S and others, British Journal of Dermatology 2019, on bakuchiol and retinol',
		year: 2019,
		doi: '10.1111/bjd.16918',
		design: 'Double-blind. 0.5 % bakuchiol twice a day or 0.5 % retinol once a day, 12 weeks.',
		route: 'intact-skin',
		weeks: 12,
		outcome: 'Wrinkle area and dark marks lower with both, without a difference between them.',
		people: 44,
		sponsor: 'unread',
		supports: 'Wrinkle area and dark marks went down alike with both; retinol stung and flaked more.',
		limits:
			'There was no plain cream for comparison, and the retinol was stronger than the 0.3 % now allowed in Europe.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'retinoid-start-slow',
		kind: 'expert-judgement',
		citation: 'Beherald, a dermatologist on starting retinol',
		year: 2024,
		url: 'https://beherald.com/3-tips-to-apply-retinol-like-a-pro-what-not-to-do-from-a-derm/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Two or three nights a week at first, and more as the skin gets used to it.',
		limits: 'One dermatologist in a magazine. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'niacinamide-vitamin-c',
		kind: 'reference-work',
		citation: 'SkinStacker, on vitamin C and niacinamide',
		year: 2024,
		url: 'https://skinstacker.com/blog/vitamin-c-and-niacinamide-together/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The two may be used together; they only change each other with long heat or strong acid.',
		limits: 'Older advice to keep them apart is still found. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-niacinamide',
		kind: 'expert-judgement',
		citation: 'Usual practice with niacinamide',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'2 to 5 % is usual; 10 % stings more people. It may help the skin barrier and the look of redness.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-azelaic',
		kind: 'expert-judgement',
		citation: 'Usual practice with azelaic acid',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'5 to 10 % is usual in cosmetics; 15 to 20 % is a medicine. It can sting at first. For sore spots, and on skin that keeps dark marks, it is thought of before peeling acids, which can leave such marks themselves.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-azeloyl-diglycinate',
		kind: 'expert-judgement',
		citation: 'Usual practice with potassium azeloyl diglycinate',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'About 3 % is usual. It is a milder relative of azelaic acid for shine and marks.',
		limits: 'No trial was read. What is known of azelaic acid does not carry over to it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-salicylic',
		kind: 'expert-judgement',
		citation: 'Usual practice with salicylic acid',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.5 to 2 % is usual, for pores and shine. It makes skin burn a little faster.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-benzoyl-peroxide',
		kind: 'expert-judgement',
		citation: 'Usual practice with benzoyl peroxide',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'2.5 to 5 % is usual. It bleaches cloth. In Europe it is sold by pharmacies, not as a cosmetic.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-retinol',
		kind: 'expert-judgement',
		citation: 'Usual practice with retinol',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.1 to 0.3 % is usual, in the evening. It can dry and sting, and sunscreen goes with it.',
		limits: 'The grade of retinol rests on the arm of one trial and on general knowledge.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-vitamin-c',
		kind: 'expert-judgement',
		citation: 'Usual practice with vitamin C and its relatives',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Milder relatives such as ascorbyl glucoside are used at 1 to 10 % and are easy to pair.',
		limits: 'Human studies of the relatives are weak.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-acids',
		kind: 'expert-judgement',
		citation: 'Usual practice with alpha hydroxy acids',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '5 to 10 % is usual, once or twice a week at first, never on sore skin.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-gluconolactone',
		kind: 'expert-judgement',
		citation: 'Usual practice with gluconolactone',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '4 to 10 % is usual. It polishes more gently than other acids.',
		limits: 'Human studies are weak.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-barrier-lipids',
		kind: 'expert-judgement',
		citation: 'Usual practice with ceramides and skin fats',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.5 to 2 % with other fats is usual, to keep water in.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-humectants',
		kind: 'expert-judgement',
		citation: 'Usual practice with glycerin, panthenol and hyaluronate',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Glycerin 5 to 10 %, panthenol 1 to 5 % and hyaluronate 0.1 to 2 % hold water in the skin; a cream on top keeps it there.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-centella',
		kind: 'expert-judgement',
		citation: 'Usual practice with madecassoside from Centella',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.1 to 1 % is usual, for comfort and the look of redness.',
		limits: 'Human studies are weak.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-ectoin',
		kind: 'expert-judgement',
		citation: 'Usual practice with ectoin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.5 to 1 % is usual, for moisture and comfort.',
		limits: 'No trial was read.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-peptides',
		kind: 'expert-judgement',
		citation: 'Usual practice with palmitoyl peptides',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Tiny shares are usual and depend on the product; they are kept apart from strong acids.',
		limits: 'Studies differ and many are by makers.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-adenosine',
		kind: 'expert-judgement',
		citation: 'Usual practice with adenosine',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '0.04 % is usual in Korean products for the look of lines.',
		limits: 'No trial was read.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-tranexamic',
		kind: 'expert-judgement',
		citation: 'Usual practice with tranexamic acid on the skin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: '2 to 5 % is usual for the look of dark marks. As a tablet it is a medicine.',
		limits: 'Human studies are small. In pregnancy a clinician should be asked.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-zinc-pca',
		kind: 'expert-judgement',
		citation: 'Usual practice with zinc PCA',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'About 0.3 % is usual, for shine.',
		limits: 'No trial was read.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-caffeine',
		kind: 'expert-judgement',
		citation: 'Usual practice with caffeine',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'About 1 % is usual around the eyes, for the look of puffiness.',
		limits: 'No trial was read.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-hydroquinone-out',
		kind: 'expert-judgement',
		citation: 'Hydroquinone, tretinoin and adapalene are medicines',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'They are never part of a plan made here; a prescriber decides on them.',
		limits: 'Where each is sold without a prescription was not checked.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-bakuchiol-pregnancy',
		kind: 'expert-judgement',
		citation: 'Bakuchiol in pregnancy',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'There are no data, so a clinician should be asked first.',
		limits: 'Not finding data is not the same as finding harm.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
