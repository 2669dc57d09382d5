/** The success criteria of WCAG 2.2, and what holds each of them on this site. */
import { absent, checks, type CheckId } from './checks';

const A = [
	...[
		'1.1.1',
		'1.2.1',
		'1.2.2',
		'1.2.3',
		'1.3.1',
		'1.3.2',
		'1.3.3',
		'1.4.1',
		'1.4.2',
		'2.1.1',
		'2.1.2',
		'2.1.4'
	],
	...[
		'2.2.1',
		'2.2.2',
		'2.3.1',
		'2.4.1',
		'2.4.2',
		'2.4.3',
		'2.4.4',
		'2.5.1',
		'2.5.2',
		'2.5.3',
		'2.5.4',
		'3.1.1'
	],
	...['3.2.1', '3.2.2', '3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2']
] as const;
const AA = [
	...['1.2.4', '1.2.5', '1.3.4', '1.3.5', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
	...[
		'2.4.5',
		'2.4.6',
		'2.4.7',
		'2.4.11',
		'2.5.7',
		'2.5.8',
		'3.1.2',
		'3.2.3',
		'3.2.4',
		'3.3.3',
		'3.3.4',
		'3.3.8'
	],
	'4.1.3'
] as const;

type Number = (typeof A)[number] | (typeof AA)[number];

export type Rule = {
	readonly number: Number;
	readonly level: 'A' | 'AA';
	/** In the order of the list of checks. */
	readonly heldBy: readonly CheckId[];
	/** Why it is about nothing here; null where something holds it. */
	readonly absent: keyof typeof absent | null;
	readonly state: 'tested' | 'seen' | 'absent';
};

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

function ruleOf(number: Number): Rule {
	const holding = checks.filter(({ criteria }) => (criteria as readonly string[]).includes(number));
	const reasons = Object.keys(absent) as (keyof typeof absent)[];
	const reason = reasons.find((each) => (absent[each] as readonly string[]).includes(number)) ?? null;
	const isTested = holding.some(({ tests }) => tests.length > 0);
	return {
		number,
		level: (A as readonly string[]).includes(number) ? 'A' : 'AA',
		heldBy: holding.map(({ id }) => id),
		absent: reason,
		state: reason ? 'absent' : isTested ? 'tested' : 'seen'
	};
}

/** All of levels A and AA, in their order. */
export const rules: readonly Rule[] = [...A, ...AA].sort(byNumber).map(ruleOf);
