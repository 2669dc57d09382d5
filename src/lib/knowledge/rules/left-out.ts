/** Actives that several gates leave out together. tests/gates.test.ts holds each list complete over all actives. */

/** Every retinoid. */
export const retinoids = ['retinol'] as const;

/** What makes sore or open skin worse: retinoids, strong acids, benzoyl peroxide. */
export const irritants = [
	...retinoids,
	'alpha-hydroxy-acids',
	'salicylic-acid',
	'benzoyl-peroxide',
	'ascorbic-acid'
] as const;

/** Acids after which skin burns faster in the sun. */
export const sunAcids = ['alpha-hydroxy-acids'] as const;
