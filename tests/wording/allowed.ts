/** Sentences that must name a forbidden claim, each with the reason it may stand. Exact, so that a changed sentence is read again. */
export type Allowed = { readonly rule: string; readonly sentence: string; readonly because: string };

export const allowed: readonly Allowed[] = [
	{
		rule: 'plant-exosome',
		sentence: 'Milk Exosomes, INCI 35079',
		because: 'the name under which the ingredient stands in the register'
	},
	{
		rule: 'particle-count',
		sentence: "These are sellers' own figures; no product is better for a higher count.",
		because: 'it denies that a count ranks anything'
	},
	{
		rule: 'acts-on-disease',
		sentence: 'It does not find or treat any disease.',
		because: 'it says what the quiz does not do'
	}
];
