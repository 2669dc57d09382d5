/** What the person wants: treatments they think about, things they avoid, money, time. */
import type { Question } from '../schema';

export const clinicQuestions = [
	{
		id: 'clinic',
		section: 'wishes',
		kind: 'multiple',
		text: 'Are you thinking about any of these treatments?',
		label: 'Treatments in mind',
		hint: 'Choose all that apply',
		why: 'We can say what is known about exosomes beside them, and who should not have them.',
		gating: true,
		options: [
			{ id: 'microneedling', label: 'Microneedling in a clinic' },
			{ id: 'laser', label: 'Laser in a clinic' },
			{ id: 'peel', label: 'Chemical peel in a clinic' },
			{ id: 'injected', label: 'Exosomes by injection or drip' },
			{ id: 'home-needling', label: 'Needling at home, with a roller or pen' },
			{ id: 'none', label: 'None of these', meaning: 'none' }
		]
	}
] as const satisfies readonly Question[];

export const wishQuestions = [
	{
		id: 'avoid',
		section: 'wishes',
		kind: 'multiple',
		page: 'wishes',
		text: 'Is there anything you want to avoid?',
		label: 'Things to avoid',
		hint: 'Choose all that apply',
		why: 'Vesicles can come from plants, microbes, milk or, in a few countries, human cells.',
		gating: false,
		options: [
			{ id: 'animal', label: 'Anything from animals' },
			{ id: 'human', label: 'Anything from human cells' },
			{ id: 'fragrance', label: 'Fragrance' },
			{ id: 'none', label: 'No, nothing', meaning: 'none' }
		]
	},
	{
		id: 'budget',
		section: 'wishes',
		kind: 'scale',
		page: 'wishes',
		text: 'What could one special product cost?',
		label: 'Price of one product',
		hint: 'In US dollars for about 30 mL, or the same in your money',
		why: 'We never suggest more than you say. Plain products often work as well.',
		gating: false,
		options: [
			{ id: 'low', label: 'Under 25', value: 1 },
			{ id: 'mid', label: 'Up to 60', value: 2 },
			{ id: 'high', label: 'Up to 150', value: 3 },
			{ id: 'any', label: 'The price does not matter', value: 4 }
		]
	},
	{
		id: 'steps',
		section: 'wishes',
		kind: 'scale',
		page: 'wishes',
		text: 'How many steps will you really do, morning and evening?',
		label: 'Steps each time',
		why: 'A short routine you keep is better than a long one you drop.',
		gating: false,
		options: [
			{ id: 'two', label: 'Two', value: 2 },
			{ id: 'three', label: 'Three', value: 3 },
			{ id: 'four', label: 'Four', value: 4 }
		]
	}
] as const satisfies readonly Question[];
