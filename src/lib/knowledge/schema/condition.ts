/** Conditions are data: exportable, hashable, drawable. Evaluated by engine/condition.ts. */
import { z } from 'zod';
import { Id, someOf } from './claim';

/** The closed language of conditions: eight operators. A ninth needs an ADR. */
export type Atom =
	| { readonly fact: string; readonly is: string }
	| { readonly fact: string; readonly isAnyOf: readonly string[] }
	| { readonly fact: string; readonly includes: string }
	| { readonly fact: string; readonly atLeast: number }
	| { readonly fact: string; readonly atMost: number };
export type Condition<A = Atom> =
	| A
	| { readonly all: readonly Condition<A>[] }
	| { readonly any: readonly Condition<A>[] }
	| { readonly not: Condition<A> };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ fact: Id, is: Id }),
		z.strictObject({ fact: Id, isAnyOf: someOf(Id) }),
		z.strictObject({ fact: Id, includes: Id }),
		z.strictObject({ fact: Id, atLeast: z.number() }),
		z.strictObject({ fact: Id, atMost: z.number() }),
		z.strictObject({ all: someOf(Condition) }),
		z.strictObject({ any: someOf(Condition) }),
		z.strictObject({ not: Condition })
	])
);
