/** What the person came for. First, because people come with a wish, not with an age. */
import type { Question } from '../schema';

export const concernQuestions = [
	{
		id: 'concerns',
		section: 'concerns',
		kind: 'multiple',
		text: 'What would you like help with?',
		label: 'Help wanted with',
		hint: 'Choose up to 3',
		why: 'Your routine is built around what you choose here.',
		atMost: 3,
		gating: true,
		options: [
			{ id: 'dryness', label: 'Dry or thirsty skin' },
			{
				id: 'rough-tight',
				label: 'Rough or tight skin that feels weak',
				hint: 'It stings or feels raw after washing or in cold air'
			},
			{
				id: 'redness',
				label: 'Redness, or skin that reacts easily',
				hint: 'Red on white skin; on brown or black skin it may look purple or grey, or just feel hot'
			},
			{ id: 'acne', label: 'Spots and blemishes' },
			{ id: 'marks', label: 'Marks or scars that spots or wounds left' },
			{ id: 'tone', label: 'Dark patches or uneven tone' },
			{ id: 'lines', label: 'Fine lines' },
			{ id: 'firmness', label: 'Less firm skin' },
			{ id: 'shine', label: 'Shine and large-looking pores' },
			{ id: 'none', label: 'None of these, I just want a simple routine', meaning: 'none' }
		]
	}
] as const satisfies readonly Question[];
