/** English for the versions of a result that are one tap away. Part of en-result.ts. */
export const enVersions = {
	variants: {
		heading: 'Other versions, one tap away',
		price: { on: 'See it for a lower price', off: 'Back to your own price' },
		steps: { on: 'See it with fewer steps', off: 'Back to your own number of steps' },
		/** `tiers` counts price steps: low, mid-range, high, very high. */
		cheaper: (name: string, tiers: number) =>
			`${name} instead; about ${tiers === 1 ? 'one price step' : `${tiers} price steps`} lower.`,
		cheaperPlain: (name: string, tiers: number) =>
			`${name} instead, a plain product${tiers > 0 ? `; about ${tiers === 1 ? 'one price step' : `${tiers} price steps`} lower` : ''}.`,
		cheaperNone: 'No special product that suits you costs less; only plain care is left.',
		shorter: (most: number) => `At most ${most} steps each time.`,
		shorterWith: (most: number, name: string) => `At most ${most} steps each time, with ${name} instead.`,
		shorterWithout: (most: number, name: string) => `At most ${most} steps each time, without ${name}.`,
		same: 'It changes nothing more here.',
		mark: 'Shown now'
	},
	tried: {
		heading: 'Shown as if you had answered otherwise',
		as: (label: string, as: string) => `${label}: “${as}”.`,
		own: (own: string) => `Your own answer is “${own}”.`,
		noOwn: 'You gave no answer to this.',
		back: 'Back to your own answers',
		now: 'You are looking at another version of your routine.',
		ownNow: 'You are looking at the routine for your own answers.'
	}
};
