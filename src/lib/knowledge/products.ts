/** What the products a person already uses stand for, so that they are kept and none is doubled. */
import type { ProductInUse } from './schema';

const practice = { evidence: ['practice-one-new-active'], verification: 'unconfirmed' } as const;
const plain = { ...practice, kinds: [], actives: [], isStrong: false } as const;
const strong = { ...practice, roles: [], isStrong: true } as const;

export const products = [
	{ ...plain, id: 'cleanser', roles: ['cleanse'] },
	{ ...plain, id: 'moisturiser', roles: ['moisturise'] },
	{ ...plain, id: 'sunscreen', roles: ['protect'] },
	{ ...strong, id: 'retinoid', kinds: ['retinoid'], actives: [] },
	// Gluconolactone is an acid too, and not one of those the question names: nobody is taken to own it.
	{ ...strong, id: 'acid', kinds: [], actives: ['salicylic-acid', 'alpha-hydroxy-acids'] },
	{ ...practice, id: 'vitamin-c', roles: [], kinds: [], actives: ['ascorbyl-glucoside'], isStrong: false },
	{ ...strong, id: 'benzoyl-peroxide', kinds: [], actives: ['benzoyl-peroxide'] }
] as const satisfies readonly ProductInUse[];
