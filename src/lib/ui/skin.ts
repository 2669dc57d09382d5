/** The line between two layers of drawn skin: a wave across 360 units, `y` at both ends. */
export const wave = (y: number, rise: number): string =>
	`M0 ${y}c40-${rise} 80-${rise} 120 0s80 ${rise} 120 0 80-${rise} 120 0`;
