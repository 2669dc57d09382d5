/** Claims a cosmetic may not make anywhere, as patterns over one sentence of English. */
import { isMessage } from '../../src/lib/locales/message.ts';

export type WordingRule = {
	readonly id: string;
	readonly because: string;
	/** The forbidden part of a sentence, or null. */
	readonly find: (sentence: string) => string | null;
};
export type Said = { readonly where: string; readonly sentence: string };
export type Violation = Said & { readonly rule: string; readonly found: string };

const disease =
	'(?:acne|rosacea|eczema|dermatitis|psoriasis|melasma|hyperpigmentation|scars?|scarring|wounds?|sores?|ulcers?|burns?|infections?|inflammations?|diseases?|illness(?:es)?|conditions?|cancers?|herpes|allerg(?:y|ies)|keloids?)';
const source =
	'(?:plant|rose|centella|cica|ginseng|broccoli|dendropanax|leaf|callus|milk|bovine|bacterial?|lactobacillus)';
const authority =
	'(?:FDA|MHRA|EMA|MFDS|TGA|CDSCO|ANVISA|Health Canada|EU|regulators?|authorit(?:y|ies)|agenc(?:y|ies))';
const negation = /\b(?:no|not|none|never|nobody|nothing|neither|nor|without|unapproved|isn’t|isn't)\b/i;

const pattern = (regex: RegExp) => (sentence: string) => regex.exec(sentence)?.[0] ?? null;

export const wordingRules: readonly WordingRule[] = [
	{
		id: 'acts-on-disease',
		because: 'healing, treating, curing or preventing a disease is a claim for a medicine',
		find: pattern(
			new RegExp(
				`\\b(?:heal(?:s|ed|ing)?|treat(?:s|ed|ing)?|treatments? (?:of|for)|cur(?:e|es|ed|ing)|prevent(?:s|ed|ing)?)\\b[^.;:]{0,40}\\b${disease}\\b|\\b${disease}[ -]heal(?:s|ing)?\\b`,
				'i'
			)
		)
	},
	{
		id: 'regenerates',
		because: 'regeneration is a claim on the body, not on looks',
		find: pattern(/\bregenerat\w*/i)
	},
	{
		id: 'makes-collagen',
		because: 'making the body build collagen or elastin is a claim on how the body works',
		find: pattern(
			/\b(?:stimulat|boost|build|produc|increas|rais|trigger)\w*\b[^.;:]{0,30}\b(?:collagen|elastin|growth factors?)\b/i
		)
	},
	{
		id: 'anti-inflammatory',
		because: 'acting on inflammation or on microbes is a claim for a medicine',
		find: pattern(/\b(?:anti-? ?inflammat|anti-? ?bacterial|immun\w*-?modulat)\w*/i)
	},
	{
		id: 'proven',
		because: 'say the study and the people instead',
		find: pattern(
			/\b(?:clinically|scientifically|medically)[ -](?:proven|tested)\b|\bdermatologist[ -](?:approved|tested|recommended)\b/i
		)
	},
	{ id: 'permanent', because: 'no study ran that long', find: pattern(/\bpermanent(?:ly)?\b/i) },
	{ id: 'guarantee', because: 'nobody can promise it', find: pattern(/\bguarant\w*/i) },
	{ id: 'instant', because: 'no study shows it', find: pattern(/\binstant(?:ly|aneous\w*)?\b/i) },
	{
		id: 'reverses-ageing',
		because: 'nothing does',
		find: pattern(
			/\b(?:revers|undo|stop|halt)\w*\b[^.;:]{0,25}\bage?ing\b|\bturn\w* back (?:the |your )?(?:clock|time|years)\b/i
		)
	},
	{
		id: 'plant-exosome',
		because: 'ingredient lists keep the word for well-described cell material; say vesicles',
		find: pattern(
			new RegExp(
				`\\b${source}(?:[ -]\\w+)?[ -]exosomes?\\b|\\bexosomes? (?:from|of) (?:a )?${source}s?\\b`,
				'i'
			)
		)
	},
	{
		id: 'approved',
		because: 'no exosome product is approved, and a cosmetic is never approved by anyone',
		find: (sentence) => {
			const found = pattern(
				new RegExp(
					`\\b${authority}[ -](?:has |have )?approv\\w*|\\bapproved by (?:the )?${authority}\\b`,
					'i'
				)
			)(sentence);
			return found && negation.test(sentence) ? null : found;
		}
	},
	{
		id: 'particle-count',
		because: 'a count is no dose and ranks nothing',
		find: pattern(
			/\b(?:billions?|trillions?|millions?)\b[^.;:]{0,20}\b(?:particles?|vesicles?|exosomes?)\b|\b(?:more|higher|bigger|most|highest)\b[^.;:,]{0,30}\b(?:particles?|counts?|number of (?:vesicles|exosomes))\b/i
		)
	}
];

/** Every forbidden claim in the sentences, each with its place and rule. */
export function lint(said: readonly Said[]): readonly Violation[] {
	return said.flatMap(({ where, sentence }) =>
		wordingRules.flatMap(({ id, find }) => {
			const found = find(sentence);
			return found === null ? [] : [{ where, sentence, rule: id, found }];
		})
	);
}

/** Ids, addresses, document numbers and days. */
const notProse = /^(?:[a-z0-9-]*|https?:\S+|10\.\S+)$/;

/** Sentences of a value at any depth; of a message its template, since its words depend on what it is given. */
export function sentencesIn(value: unknown, where: string): readonly Said[] {
	if (isMessage(value)) return sentencesIn(value.template, where);
	if (typeof value === 'string') {
		return notProse.test(value)
			? []
			: value.split(/(?<=[.!?]”?)\s+/).map((sentence) => ({ where, sentence: sentence.trim() }));
	}
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
		key === 'inci' || key === 'also' ? [] : sentencesIn(inner, `${where}.${nameOf(inner) ?? key}`)
	);
}

function nameOf(value: unknown): string | undefined {
	return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : undefined;
}
