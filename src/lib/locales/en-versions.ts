import { message } from './message.ts';

/** English for the versions of a result that are one tap away. Part of en-result.ts. */
export const enVersions = {
	variants: {
		heading: 'Other versions, one tap away',
		price: { on: 'See it for a lower price', off: 'Back to your own price' },
		steps: { on: 'See it with fewer steps', off: 'Back to your own number of steps' },
		/** `tiers` counts price steps: low, mid-range, high, very high. */
		cheaper: message<[name: string, tiers: number]>(
			'{1, plural, =1 {{0} instead; about one price step lower.} other {{0} instead; about # price steps lower.}}'
		),
		cheaperPlain: message<[name: string, tiers: number]>(
			'{1, plural, =1 {{0} instead, a plain product; about one price step lower.} other {{0} instead, a plain product; about # price steps lower.}}'
		),
		/** Where the packs differ: both hold a price, and not the same amount. */
		packs: message<[pack: string, before: string]>(
			'Prices are for a pack and not for a month: {0}, in place of {1}.'
		),
		plainForTheSame: message<[name: string]>('{0} instead, a plain product.'),
		cheaperNone: 'No special product that suits you costs less; only plain care is left.',
		shorter: message<[most: number]>('At most {0, plural, one {# step} other {# steps}} each time.'),
		shorterWith: message<[most: number, name: string]>(
			'At most {0, plural, one {# step} other {# steps}} each time, with {1} instead.'
		),
		shorterWithout: message<[most: number, name: string]>(
			'At most {0, plural, one {# step} other {# steps}} each time, without {1}.'
		),
		same: 'It changes nothing more here.',
		mark: 'Shown now'
	},
	tried: {
		heading: 'Shown as if you had answered otherwise',
		as: message<[label: string, as: string]>('{0}: “{1}”.'),
		own: message<[own: string]>('Your own answer is “{0}”.'),
		noOwn: 'You gave no answer to this.',
		back: 'Back to your own answers',
		now: 'You are looking at another version of your routine.',
		ownNow: 'You are looking at the routine for your own answers.'
	}
};
