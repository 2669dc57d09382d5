/** Where the person lives and how old they are: law and age limits follow from these. */
import type { Question } from '../schema';

export const youQuestions = [
	{
		id: 'region',
		section: 'you',
		kind: 'single',
		page: 'about-you',
		text: 'Where do you live?',
		label: 'Where you live',
		why: 'What may be sold as skincare differs by law.',
		gating: true,
		options: [
			{ id: 'eu', label: 'European Union', hint: 'Also Iceland, Liechtenstein and Norway' },
			{ id: 'uk', label: 'United Kingdom' },
			{ id: 'switzerland', label: 'Switzerland' },
			{ id: 'us', label: 'United States' },
			{ id: 'canada', label: 'Canada' },
			{ id: 'brazil', label: 'Brazil' },
			{ id: 'korea', label: 'South Korea' },
			{ id: 'japan', label: 'Japan' },
			{ id: 'china', label: 'Mainland China' },
			{ id: 'taiwan', label: 'Taiwan' },
			{ id: 'singapore', label: 'Singapore' },
			{
				id: 'asean',
				label: 'Another ASEAN country',
				hint: 'For example Indonesia, Malaysia, the Philippines, Thailand or Vietnam'
			},
			{ id: 'india', label: 'India' },
			{ id: 'saudi-arabia', label: 'Saudi Arabia' },
			{ id: 'australia', label: 'Australia' },
			{ id: 'elsewhere', label: 'Somewhere else', hint: 'We will use the most careful rules' }
		]
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
