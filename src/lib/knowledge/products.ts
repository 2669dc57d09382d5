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
	{ ...strong, id: 'acid', kinds: ['acid'], actives: [] },
	{ ...practice, id: 'vitamin-c', roles: [], kinds: [], actives: ['ascorbyl-glucoside'], isStrong: false },
	{ ...strong, id: 'benzoyl-peroxide', kinds: [], actives: ['benzoyl-peroxide'] }
] as const satisfies readonly ProductInUse[];
