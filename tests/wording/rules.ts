/** Claims a cosmetic may not make anywhere. How each is said stands in a file for every language. */
import { isMessage } from '../../src/lib/locales/message.ts';

export const reasons = {
	'acts-on-disease': 'healing, treating, curing or preventing a disease is a claim for a medicine',
	regenerates: 'regeneration is a claim on the body, not on looks',
	'makes-collagen': 'making the body build collagen or elastin is a claim on how the body works',
	'anti-inflammatory': 'acting on inflammation or on microbes is a claim for a medicine',
	proven: 'say the study and the people instead',
	permanent: 'no study ran that long',
	guarantee: 'nobody can promise it',
	instant: 'no study shows it',
	'reverses-ageing': 'nothing does',
	'plant-exosome': 'ingredient lists keep the word for well-described cell material; say vesicles',
	approved: 'no exosome product is approved, and a cosmetic is never approved by anyone',
	'particle-count': 'a count is no dose and ranks nothing',
	needling: 'nothing here may be brought under the skin, and nobody is told to'
} as const;
export type RuleId = keyof typeof reasons;
export const ruleIds = Object.keys(reasons) as RuleId[];

/** The forbidden part of a sentence, or null. */
export type Finder = (sentence: string) => string | null;
export type RuleSet = Readonly<Record<RuleId, Finder>>;
export type Said = { readonly where: string; readonly sentence: string };
export type Violation = Said & { readonly rule: RuleId; readonly found: string };

export const pattern =
	(regex: RegExp): Finder =>
	(sentence) =>
		regex.exec(sentence)?.[0] ?? null;

/** Lets a sentence pass that denies the claim. */
export const unless =
	(denied: RegExp, find: Finder): Finder =>
	(sentence) =>
		denied.test(sentence) ? null : find(sentence);

/** Every forbidden claim in the sentences of a language, each with its place and rule. */
export function lint(said: readonly Said[], rules: RuleSet): readonly Violation[] {
	return said.flatMap(({ where, sentence }) =>
		ruleIds.flatMap((rule) => {
			const found = rules[rule](sentence);
			return found === null ? [] : [{ where, sentence, rule, found }];
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
			: value.split(/(?<=[.!?؟]["”»]?)\s+/).map((sentence) => ({ where, sentence: sentence.trim() }));
	}
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
		key === 'inci' || key === 'also' ? [] : sentencesIn(inner, `${where}.${nameOf(inner) ?? key}`)
	);
}

function nameOf(value: unknown): string | undefined {
	return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : undefined;
}
