/** Where the person lives, the air there, and how old they are: law, oil and age limits follow from these. */
import { europeanEconomicArea, otherAseanCountries, partsOfTheUnitedKingdom } from '../regions/countries';
import type { Question } from '../schema';

export const youQuestions = [
	{
		id: 'region',
		section: 'you',
		kind: 'single',
		shownAs: { as: 'place-search' },
		page: 'about-you',
		text: 'Where do you live?',
		label: 'Where you live',
		why: 'What may be sold as skincare differs by law.',
		gating: true,
		options: [
			{
				id: 'eu',
				label: 'European Union',
				hint: 'Also Iceland, Liechtenstein and Norway',
				alsoFor: europeanEconomicArea,
				also: ['EU', 'Holland', 'Czech Republic']
			},
			{ id: 'uk', label: 'United Kingdom', alsoFor: ['GB'], also: ['UK', ...partsOfTheUnitedKingdom] },
			{ id: 'switzerland', label: 'Switzerland', alsoFor: ['CH'] },
			{ id: 'us', label: 'United States', alsoFor: ['US'], also: ['USA', 'America'] },
			{ id: 'canada', label: 'Canada', alsoFor: ['CA'] },
			{ id: 'brazil', label: 'Brazil', alsoFor: ['BR'] },
			{ id: 'korea', label: 'South Korea', alsoFor: ['KR'], also: ['Republic of Korea'] },
			{ id: 'japan', label: 'Japan', alsoFor: ['JP'] },
			{ id: 'china', label: 'Mainland China', alsoFor: ['CN'] },
			{ id: 'taiwan', label: 'Taiwan', alsoFor: ['TW'] },
			{ id: 'singapore', label: 'Singapore', alsoFor: ['SG'] },
			{
				id: 'asean',
				label: 'Another ASEAN country',
				hint: 'For example Indonesia, Malaysia, the Philippines, Thailand or Vietnam',
				alsoFor: otherAseanCountries,
				also: ['Burma']
			},
			{ id: 'india', label: 'India', alsoFor: ['IN'] },
			{ id: 'saudi-arabia', label: 'Saudi Arabia', alsoFor: ['SA'] },
			{ id: 'australia', label: 'Australia', alsoFor: ['AU'] },
			{ id: 'elsewhere', label: 'Somewhere else', hint: 'We will use the most careful rules' }
		]
	},
	{
		id: 'climate',
		section: 'you',
		kind: 'single',
		page: 'about-you',
		text: 'What is the air like where you live, most of the year?',
		label: 'Climate',
		why: 'Hot, damp air calls for less oil on the skin. Cold, dry air calls for more.',
		gating: false,
		options: [
			{ id: 'hot-humid', label: 'Hot and damp' },
			{ id: 'temperate', label: 'Mild, or it changes with the season' },
			{ id: 'cold-dry', label: 'Cold or very dry', hint: 'Also heated or air-conditioned rooms all day' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		],
		informational: { temperate: 'The middle way, in which nothing is shifted.' }
	},
	{
		id: 'age',
		section: 'you',
		kind: 'scale',
		page: 'about-you',
		text: 'How old are you?',
		label: 'Age',
		why: 'Young skin needs less, and some ingredients are not for it.',
		gating: true,
		options: [
			{ id: 'under-13', label: 'Under 13', value: 0 },
			{ id: 'from-13', label: '13 to 17', value: 13 },
			{ id: 'from-18', label: '18 to 21', value: 18 },
			{ id: 'from-22', label: '22 to 34', value: 22 },
			{ id: 'from-35', label: '35 to 49', value: 35 },
			{ id: 'from-50', label: '50 or older', value: 50 }
		]
	}
] as const satisfies readonly Question[];
