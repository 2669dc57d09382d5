/** What the label check says about a list as a whole. */
import type { Explained } from './schema';

const ours = { evidence: ['practice-label-reading'], verification: 'unconfirmed' } as const;

export const labelNotes = [
	// The verdict: exactly one of these.
	{
		id: 'verdict-vesicles',
		title: 'Yes: this list names vesicles',
		says: 'A vesicle ingredient is printed here by its full label name. That says it is in there, not how much, how pure or how whole.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'verdict-unclear',
		title: 'Perhaps: a name like that of vesicles, but none we know',
		says: 'One name is formed like a vesicle name, or holds one inside it. We have no record of it, so ask the maker for the source in writing.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'verdict-look-alikes',
		title: 'No: no vesicles by name, but things that are sold as exosomes',
		says: 'The list names something that is often sold in the name of exosomes and is something else. If the box promises exosomes, its own list does not bear that out.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'verdict-word-only',
		title: 'No: only the word exosome, and no vesicles by name',
		says: 'The word stands there, but no label name of vesicles does. A sales word in a list proves nothing.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'verdict-none',
		title: 'No: there are no vesicles in this list',
		says: 'No name we read is that of vesicles, or of anything that is sold as vesicles. If the box promises exosomes, its own list does not bear that out.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'verdict-none-read',
		title: 'No vesicles among the names we could read',
		says: 'No name we read is that of vesicles, or of anything that is sold as vesicles. A few words we could not read; they are listed below, so compare them with the pack.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		...ours,
		id: 'verdict-too-little',
		title: 'We could read too little of this list to say',
		says: 'Most of the names are unknown to us, perhaps because they are in another language. Look for the English or Latin names, often on a sticker or the maker’s page, and paste those.'
	},
	{
		...ours,
		id: 'verdict-no-list',
		title: 'We could not read this as an ingredient list',
		says: 'We did not find a single label name. Copy the list from the back of the pack; it often begins with Aqua or Water. What the front of a pack promises is not enough.'
	},
	// Beside the verdict.
	{
		...ours,
		id: 'some-unread',
		title: 'Some of it we could not read',
		says: 'What we could not read may be anything, vesicles too. It is listed below; compare it with the pack.'
	},
	{
		...ours,
		id: 'word-beside',
		title: 'The word exosome is used as well',
		says: 'It is a sales word and counts for nothing here. We go by the label names.'
	},
	{
		id: 'ppm-is-no-dose',
		title: 'Numbers such as ppm are not a dose',
		says: 'They tell how much of the supplier’s liquid is in the product. How many vesicles that liquid holds is not said, and no dose has been agreed on.',
		evidence: ['misev-guidelines', 'vesicle-particle-anchors'],
		verification: 'second-hand'
	},
	{
		id: 'rough-company',
		title: 'Vesicles in rough company',
		says: 'In the same jar stand things that may harm vesicles in a test tube, or that formulators keep apart from them. Nobody has shown that vesicles stay whole in a jar, least of all beside these.',
		evidence: ['practice-formulation', 'vesicle-surfactant', 'vesicle-acid-charge'],
		verification: 'unconfirmed'
	},
	{
		...ours,
		id: 'medicine-inside',
		title: 'There is something in this list that does not belong in a cosmetic',
		says: 'It is a medicine, or barred from cosmetics. Do not use it before you have asked a pharmacist or doctor.',
		evidence: ['practice-hydroquinone-out', 'eu-cosing-annexes']
	},
	// The law, where no record speaks.
	{
		...ours,
		id: 'law-unknown',
		title: 'Not looked up',
		says: 'We have no record of the law on this source where you live. Ask the seller, or a pharmacist.',
		evidence: ['practice-region-unknown']
	},
	// Where it would stand.
	{
		id: 'treated-like-vesicles',
		title: 'Judged like vesicles',
		says: 'It comes from cells as vesicles do and may carry some, so we are as careful with it.',
		evidence: ['practice-label-reading'],
		verification: 'unconfirmed'
	},
	{
		id: 'place-serum-or-cream',
		title: 'In which step',
		says: 'A serum or ampoule goes on clean skin before your moisturiser. A cream takes the place of your moisturiser. A mask takes the place of the serum on that day.',
		evidence: ['practice-routine-order'],
		verification: 'unconfirmed'
	},
	{
		id: 'pair-same',
		title: 'The same active twice',
		says: 'Your routine has this kind of active already. Use one of the two, not both.',
		evidence: ['practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'pair-turns',
		title: 'Takes turns',
		says: 'While your skin gets used to both, use them on different days.',
		evidence: ['practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'pair-free',
		title: 'No clash known',
		says: 'We know of nothing that speaks against the two in one routine.',
		evidence: ['practice-one-new-active'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Explained[];
