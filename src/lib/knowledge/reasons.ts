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
	{
		id: 'eye-area',
		says: 'You want help around the eyes alone, and this must stay away from there.',
		reads: ['where']
	},
	{ id: 'budget-tried', says: 'It costs more than the lower price tried here.', reads: [] },
	{ id: 'steps', says: 'It would be one step more than you want to do.', reads: ['steps'] },
	{ id: 'steps-tried', says: 'It would be one step more than the shorter routine tried here.', reads: [] },
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
	// Answers to "why not X?": engine/why-not.ts.
	{ id: 'why-morning', says: 'It is in your routine, in the morning.', reads: [] },
	{ id: 'why-evening', says: 'It is in your routine, in the evening.', reads: [] },
	{ id: 'why-both', says: 'It is in your routine, morning and evening.', reads: [] },
	{ id: 'why-inside', says: 'It is in your routine, as a part of this: {name}.', reads: [] },
	{
		id: 'companion-only',
		says: 'We use it only as a part of formulations, and the routine shown here holds none with it.',
		reads: []
	},
	{
		id: 'no-need-active',
		says: 'We know of nothing it does in people for what you asked for help with.',
		reads: ['concerns']
	},
	{
		id: 'one-treatment',
		says: 'One treatment step is enough at a time, and for what you want most another comes first: {name}.',
		reads: []
	},
	{
		id: 'one-treatment-kept',
		says: 'One treatment step is enough at a time, and you use a strong one already: {name}.',
		reads: ['products-now']
	},
	{
		id: 'one-formulation',
		says: 'It would suit you too. We suggest one formulation only, and another comes first: {name}.',
		reads: []
	},
	{ id: 'not-in-this-version', says: 'You are looking at the version without it.', reads: [] },
	{
		id: 'plain-is-enough',
		says: 'It would suit you too. The version shown here makes do with plain care.',
		reads: []
	},
	// What becomes of a product in use: engine/in-use-card.ts.
	{
		id: 'now-is-step',
		says: 'It is one of your steps. If it fits what that step says, use it up before you buy another.',
		reads: []
	},
	{ id: 'now-only-if', says: 'Keep it if it is {name}.', reads: [] },
	{ id: 'now-not-if', says: 'Leave it off if it is {name}.', reads: [] },
	{ id: 'now-morning', says: 'Use it in the morning only.', reads: [] },
	{ id: 'now-evening', says: 'Use it in the evening only.', reads: [] },
	{ id: 'now-turns', says: 'It takes turns with this: {name}. Never both on one day.', reads: [] },
	{ id: 'now-replaced', says: 'Another step does its work now: {name}.', reads: [] },
	{ id: 'now-inside', says: 'Another step holds the same already: {name}.', reads: [] },
	{
		id: 'now-second-strong',
		says: 'Two strong products at once are too many. This one stays: {name}.',
		reads: ['products-now']
	},
	{
		id: 'now-beside',
		says: 'It is none of these steps. Nothing that we know speaks against it, so keep it if you like it.',
		reads: []
	},
	{ id: 'now-apart-different-days', says: 'Not on the same day as this: {name}.', reads: [] },
	{
		id: 'now-apart-morning-and-evening',
		says: 'One in the morning and one in the evening, not together with this: {name}.',
		reads: []
	},
	{
		id: 'now-as-told',
		says: 'It is no step of this routine. Use it only as your pharmacist or doctor told you.',
		reads: []
	},
	{
		id: 'now-prescribed',
		says: 'If a doctor gave it to you, ask them before you leave it off.',
		reads: []
	},
	{ id: 'no-need', says: 'It serves none of the things you asked for help with.', reads: ['concerns'] },
	{ id: 'fit-skin-feel', says: 'Its weight suits skin that feels like yours.', reads: ['skin-feel'] },
	{
		id: 'fit-climate',
		says: 'It holds as much oil as the air where you live calls for.',
		reads: ['climate']
	},
	{
		id: 'fit-place',
		says: 'It is made for a part of the face where you want help.',
		reads: ['where']
	},
	{ id: 'serves-need', says: 'It is meant for {name}.', reads: [] },
	{
		id: 'stop-if',
		says: 'Stop if it burns for more than ten minutes, swells, blisters or gives you a rash.',
		reads: []
	},
	// What a runner-up gains and gives up: one for each kind of trade in engine/trade.ts.
	{ id: 'trade-serves-not', says: 'It is not meant for {name}.', reads: [] },
	{ id: 'trade-serves-also', says: 'It is also meant for {name}.', reads: [] },
	{
		id: 'trade-tested-less',
		says: 'Its special ingredient is less well tested for {name}.',
		reads: []
	},
	{ id: 'trade-tested-better', says: 'Its special ingredient is better tested for {name}.', reads: [] },
	{ id: 'trade-serves-less', says: 'As a whole it is a weaker match for {name}.', reads: [] },
	{ id: 'trade-serves-more', says: 'As a whole it is a stronger match for {name}.', reads: [] },
	{ id: 'trade-price-higher', says: 'It would cost more.', reads: [] },
	{ id: 'trade-price-lower', says: 'It would cost less.', reads: [] },
	{
		id: 'trade-irritant',
		says: 'It holds a strong ingredient, which can sting or dry the skin at first.',
		reads: []
	},
	{
		id: 'trade-no-irritant',
		says: 'It holds no strong ingredient.',
		reads: []
	},
	{ id: 'trade-less-gentle', says: 'It suits easily upset skin less well.', reads: [] },
	{ id: 'trade-gentler', says: 'It suits easily upset skin better.', reads: [] },
	{ id: 'trade-fridge', says: 'It has to be kept in a fridge.', reads: [] },
	{ id: 'trade-no-fridge', says: 'It needs no fridge.', reads: [] },
	{ id: 'trade-scented', says: 'It may carry a scent.', reads: [] },
	{ id: 'trade-unscented', says: 'It carries no scent.', reads: [] },
	{ id: 'trade-from-animals', says: 'Something in it comes from an animal.', reads: [] },
	{ id: 'trade-animal-free', says: 'Nothing in it comes from an animal.', reads: [] },
	{ id: 'trade-origin', says: 'Its special ingredient is a different one: {name}.', reads: [] },
	{ id: 'trade-vehicle-serum', says: 'It is a serum, which goes under a moisturiser.', reads: [] },
	{ id: 'trade-vehicle-cream', says: 'It is a cream, which stands in for a moisturiser.', reads: [] },
	{ id: 'trade-vehicle-mask', says: 'It is a mask, for some days of the week only.', reads: [] },
	{ id: 'trade-skin-feel-less', says: 'Its weight suits skin that feels like yours less.', reads: [] },
	{ id: 'trade-skin-feel-more', says: 'Its weight suits skin that feels like yours better.', reads: [] },
	{ id: 'trade-climate-less', says: 'It suits the air where you live less.', reads: [] },
	{ id: 'trade-climate-more', says: 'It suits the air where you live better.', reads: [] },
	{ id: 'trade-place-less', says: 'It is not made for the part of the face where you want help.', reads: [] },
	{ id: 'trade-place-more', says: 'It is made for a part of the face where you want help.', reads: [] },
	{ id: 'if-formulation', says: 'Your formulation would be: {name}.', reads: [] },
	{
		id: 'if-no-formulation',
		says: 'There would be no formulation in your routine, only plain steps.',
		reads: []
	},
	{ id: 'if-no-vesicles', says: 'It would hold no vesicles.', reads: [] },
	{ id: 'if-lead', says: 'Your treatment step would be: {name}.', reads: [] },
	{ id: 'if-no-lead', says: 'There would be no treatment step.', reads: [] },
	{ id: 'if-emergency', says: 'That needs help right now, before any skincare.', reads: [] },
	{ id: 'if-same-day', says: 'A doctor should look at that today, before any skincare.', reads: [] },
	{
		id: 'if-clinician',
		says: 'We would make no plan before someone who knows about it has looked at that.',
		reads: []
	},
	{ id: 'if-step', says: 'New in your routine: {name}.', reads: [] },
	{ id: 'if-morning', says: 'New in the morning: {name}.', reads: [] },
	{ id: 'if-evening', says: 'New in the evening: {name}.', reads: [] },
	{ id: 'if-no-step', says: 'No longer in your routine: {name}.', reads: [] },
	{ id: 'if-no-morning', says: 'No longer in the morning: {name}.', reads: [] },
	{ id: 'if-no-evening', says: 'No longer in the evening: {name}.', reads: [] },
	{ id: 'if-asked', says: 'We would ask you more first: {name}.', reads: [] },
	{ id: 'if-clinic', says: 'What we say about clinic treatments would change.', reads: [] },
	{ id: 'if-keep', says: 'You could keep what you have: {name}.', reads: [] },
	{ id: 'if-no-keep', says: 'You would need one that you did not name: {name}.', reads: [] },
	{ id: 'if-in-use', says: 'What to do with a product that you use would change: {name}.', reads: [] },
	{ id: 'if-note', says: 'A note about it would stand beside your plan.', reads: [] },
	{ id: 'if-pace', says: 'The same steps, on other days or at another pace.', reads: [] },
	{ id: 'if-place', says: 'The same steps, with other words on where they go.', reads: [] },
	{ id: 'if-without', says: 'Only the version without vesicles would change.', reads: [] },
	{ id: 'if-close-seconds', says: 'Only the close seconds would change.', reads: [] },
	{ id: 'if-left-out', says: 'Only the list of what was left out would change.', reads: [] },
	{ id: 'grade-a', says: 'Well supported by studies in people.', reads: [] },
	{ id: 'grade-b', says: 'One good study in people, or several with flaws.', reads: [] },
	{ id: 'grade-c', says: 'Early studies in people, without a fair comparison.', reads: [] },
	{ id: 'grade-d', says: 'An idea or habit that has not been shown in people.', reads: [] }
] as const satisfies readonly ReasonText[];
