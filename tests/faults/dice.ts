/** Chance that comes out the same for the same seed. */
export interface Dice {
	/** From 0 up to 1. */
	roll(): number;
	/** A whole number, both ends included. */
	between(least: number, most: number): number;
	pick<T>(of: readonly T[]): T;
	/** True so many times in a hundred. */
	percent(of: number): boolean;
}

// Mulberry32, in the public domain; 32 bits are plenty for choosing faults.
export function createDice(seed: number): Dice {
	let state = seed >>> 0;
	const roll = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1));
	return {
		roll,
		between,
		pick: <T>(of: readonly T[]) => of[between(0, of.length - 1)] as T,
		percent: (of) => roll() * 100 < of
	};
}
