/**
 * What a rule may ask about: every question is a fact under its own id, and a few facts are derived.
 * A misspelt fact or option in a rule is a type error here, not a rule that silently never fires.
 */
import type { questions } from './questions';
import type { Condition, DerivedFact } from './schema';

export const derivedFacts = [
	{
		id: 'phototype',
		title:
			'Sun-reaction type from two sun questions, the lower of the two when they differ by one, else halfway rounded down',
		reads: ['sun-burn', 'sun-tan'],
		unit: 'type 1 (always burns) to 6 (never burns)',
		evidence: ['fitzpatrick-original', 'phototype-descriptions', 'he-2014'],
		verification: 'unconfirmed'
	},
	{
		id: 'sensitivity',
		title: 'Reactivity from three questions, summed and cut by parameters',
		reads: ['react-sting', 'react-flush', 'react-tight'],
		unit: 'level 0 (calm) to 3 (very reactive)',
		evidence: ['practice-sensitivity-screen', 'misery-2014', 'sensitive-scale-cutoff'],
		verification: 'unconfirmed'
	},
	{
		id: 'mole-score',
		title: 'Weighted seven points of the mole or spot, major signs 2 and minor signs 1, summed',
		reads: ['change-mole', 'mole-signs'],
		unit: 'points, 0 to 10',
		evidence: ['nice-ng12-melanoma'],
		verification: 'verified'
	}
] as const satisfies readonly DerivedFact[];

type AnyQuestion = (typeof questions)[number];
type NumberFact = Extract<AnyQuestion, { kind: 'scale' }>['id'] | (typeof derivedFacts)[number]['id'];
type OptionOf<Q> = Q extends { options: readonly { id: infer Id }[] } ? Id : never;

type ChoiceAtom<Q> = Q extends { id: infer F; kind: 'single' | 'scale' }
	? | { readonly fact: F; readonly is: OptionOf<Q> }
		| { readonly fact: F; readonly isAnyOf: readonly OptionOf<Q>[] }
	: Q extends { id: infer F; kind: 'multiple' }
		? { readonly fact: F; readonly includes: OptionOf<Q> }
		: never;

/** A condition whose facts and options exist. */
export type CheckedCondition = Condition<
	| ChoiceAtom<AnyQuestion>
	| { readonly fact: NumberFact; readonly atLeast: number }
	| { readonly fact: NumberFact; readonly atMost: number }
>;
export type QuestionId = AnyQuestion['id'];
