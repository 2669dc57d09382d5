/** Sentences for reasons that no single rule carries. `reads` names the answers they rest on. */
import type { ReasonText } from './schema';

export const reasons = [
	{ id: 'market', says: 'It is not sold as a cosmetic where you live.', reads: ['region'] },
	{
		id: 'clinic-only',
		says: 'A clinic gives it out, to people whose skin it has seen. It is no part of a routine made here.',
		reads: []
	},
	{ id: 'medicine', says: 'It is a medicine. Only a prescriber or pharmacist decides on it.', reads: [] },
	{ id: 'budget', says: 'It costs more than you said one product may cost.', reads: ['budget'] },
	{
		id: 'sensitivity',
		says: 'It holds more than skin as easily upset as yours should get at once.',
		reads: ['react-sting', 'react-flush', 'react-tight']
	},
	{
		id: 'rich',
		says: 'It is rich in oil, and skin that gets spots does better without oily products.',
		reads: ['concerns']
	},
	{ id: 'steps', says: 'It would be one step more than you want to do.', reads: ['steps'] },
	{
		id: 'cold',
		says: 'It has to be kept in a fridge, and you did not say that you have room in one.',
		reads: ['fridge']
	},
	{
		id: 'in-use',
		says: 'You already use a strong product, and a second one beside it would be too much.',
		reads: ['products-now']
	},
	{
		id: 'kept',
		says: 'You use a product of this kind already. Keep it; you need no second one.',
		reads: ['products-now']
	},
	{ id: 'no-need', says: 'It serves none of the things you asked for help with.', reads: ['concerns'] },
	{ id: 'fit-skin-feel', says: 'Its weight suits skin that feels like yours.', reads: ['skin-feel'] },
	{
		id: 'fit-climate',
		says: 'It holds as much oil as the air where you live calls for.',
		reads: ['climate']
	},
	{ id: 'serves-need', says: 'It is meant for {name}.', reads: [] },
	{
		id: 'stop-if',
		says: 'Stop if it burns for more than ten minutes, swells, blisters or gives you a rash.',
		reads: []
	},
	{ id: 'grade-a', says: 'Well supported by studies in people.', reads: [] },
	{ id: 'grade-b', says: 'One good study in people, or several with flaws.', reads: [] },
	{ id: 'grade-c', says: 'Early studies in people, without a fair comparison.', reads: [] },
	{ id: 'grade-d', says: 'An idea or habit that has not been shown in people.', reads: [] }
] as const satisfies readonly ReasonText[];
