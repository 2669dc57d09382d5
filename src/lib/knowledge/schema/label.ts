/** Names as they stand on labels: what each is, what it may upset, and what it is taken for by mistake. */
import { z } from 'zod';
import { Allergen, OriginGroup } from './care';
import { Explained, Id, Sentence, Verification, listOf, someOf } from './claim';
import { VesicleLaw } from './formulation';

/** What kind of thing a name stands for. The first group is what boxes call exosomes, rightly or not. */
export const LabelKind = z.enum([
	'vesicle',
	'conditioned-media',
	'cell-extract',
	'ferment',
	'dna',
	'rh-peptide',
	'sh-peptide',
	'exosome-word',

	'retinoid',
	'acid',
	'spicule',
	'medicine',
	'vitamin-c',
	'active',
	'peptide',
	'fragrance',
	'fragrance-allergen',
	'alcohol',
	'surfactant',
	'preservative',
	'extract',
	'animal',
	'sun-filter',
	'water',
	'humectant',
	'emollient',
	'fatty-alcohol',
	'thickener',
	'emulsifier',
	'stabiliser',
	'soothing',
	'antioxidant',
	'colour',
	'everyday'
]);

/** One INCI name and how else it is spelled. Compared letter by letter: case, spaces, hyphens and accents do not count. */
export const LabelName = z.strictObject({
	inci: Sentence,
	/** Other spellings seen on labels: trade words, common slips, other languages. */
	also: listOf(z.string().trim().min(1)),
	kind: LabelKind,
	/** The origin it is vesicle material of, where there is a record of it. */
	origin: Id.optional(),
	/** What it is made from, where that matters to the law or to a wish. */
	group: OriginGroup.optional(),
	/** What it may carry; on a label the source is often not told, so this is the careful reading. */
	allergens: listOf(Allergen),
	/** Companion actives it is, or is judged like: the same gates and the same pairing. */
	actives: listOf(Id),
	/** An ordinary word that ends or begins many other names: counts only where it stands alone. */
	standsAlone: z.boolean().optional(),
	/** What it is, where the sentence of its kind is not enough. */
	says: Sentence.optional(),
	/** Names that look like it and are something else. */
	confusedWith: someOf(z.strictObject({ inci: Sentence, says: Sentence })).optional(),
	evidence: someOf(Id),
	verification: Verification
});

const words = someOf(z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+$/u, 'words are folded: lower case, no accents'));

/** A rule for names that have no record of their own: by how they begin or end, or a word in them. */
export const LabelFamily = z
	.strictObject({
		id: Id,
		/** All that are given must hold; each is a run of neighbouring words. */
		begins: words.optional(),
		ends: words.optional(),
		holds: words.optional(),
		/** One of these words anywhere, the part in brackets included. */
		anyOf: words.optional(),
		/** One of these stands inside a word: for scripts that write a whole name as one. */
		within: words.optional(),
		/** One of these words anywhere, the part in brackets included, and the rule does not apply. */
		unless: words.optional(),
		/** Left out when it tells only of an allergen. */
		kind: LabelKind.optional(),
		group: OriginGroup.optional(),
		allergens: listOf(Allergen),
		actives: listOf(Id),
		says: Sentence,
		evidence: someOf(Id),
		verification: Verification
	})
	.refine(
		(family) => family.begins ?? family.ends ?? family.holds ?? family.anyOf ?? family.within,
		'a family needs a mark'
	);

/** What a kind of thing is, in one or two sentences. */
export const LabelKindText = Explained.extend({ id: LabelKind });

/** The law of some places on material that is not plainly vesicles of a known origin. */
export const LabelLaw = VesicleLaw.extend({
	id: Id,
	kinds: someOf(LabelKind),
	/** Left out when the law speaks of the kind whatever it is made from. */
	group: OriginGroup.optional(),
	/** Origins on record that it speaks of, before the row of their group; left out: material without such a record. */
	origins: someOf(Id).optional(),
	regions: someOf(Id)
});

export type LabelKind = z.infer<typeof LabelKind>;
export type LabelName = z.infer<typeof LabelName>;
export type LabelFamily = z.infer<typeof LabelFamily>;
export type LabelKindText = z.infer<typeof LabelKindText>;
export type LabelLaw = z.infer<typeof LabelLaw>;
