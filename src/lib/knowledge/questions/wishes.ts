/** What the person wants: treatments they think about, things they avoid, money, time. */
import type { Question } from '../schema';
import { mayHaveSomethingCold, mayHaveVesicles } from './relevance';

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
		id: 'products-now',
		section: 'wishes',
		kind: 'multiple',
		page: 'wishes',
		text: 'What do you use on your face now?',
		label: 'Products in use',
		hint: 'Choose all that apply',
		why: 'You can keep what fits, and we never put a second strong product beside one you have.',
		gating: true,
		options: [
			{ id: 'cleanser', label: 'A face wash or cleanser' },
			{ id: 'moisturiser', label: 'A moisturiser' },
			{ id: 'sunscreen', label: 'A sunscreen' },
			{ id: 'retinoid', label: 'A retinoid', hint: 'Retinol, retinal, adapalene or tretinoin' },
			{ id: 'acid', label: 'An acid', hint: 'Salicylic, glycolic, lactic or mandelic acid' },
			{ id: 'vitamin-c', label: 'Vitamin C' },
			{ id: 'benzoyl-peroxide', label: 'Benzoyl peroxide' },
			{ id: 'none', label: 'None of these', meaning: 'none' }
		]
	},
	{
		id: 'avoid',
		section: 'wishes',
		kind: 'multiple',
		page: 'wishes',
		askWhen: mayHaveVesicles,
		text: 'Is there anything you want to avoid?',
		label: 'Things to avoid',
		hint: 'Choose all that apply',
		why: 'Vesicles can come from plants, microbes, milk or, in a few countries, human cells.',
		gating: false,
		options: [
			{ id: 'animal', label: 'Anything from animals (vegan)' },
			{ id: 'human', label: 'Anything from human cells' },
			{ id: 'not-halal', label: 'Anything that is not halal' },
			{ id: 'fragrance', label: 'Fragrance' },
			{ id: 'none', label: 'No, nothing', meaning: 'none' }
		]
	},
	{
		id: 'fridge',
		section: 'wishes',
		kind: 'single',
		page: 'wishes',
		askWhen: mayHaveSomethingCold,
		text: 'Can you keep a product in a fridge?',
		label: 'Room in a fridge',
		why: 'Some vesicle products must stay cold, or they change.',
		gating: false,
		options: [
			{ id: 'yes', label: 'Yes' },
			{ id: 'no', label: 'No' }
		]
	},
	{
		id: 'budget',
		section: 'wishes',
		kind: 'scale',
		page: 'wishes',
		askWhen: mayHaveVesicles,
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
