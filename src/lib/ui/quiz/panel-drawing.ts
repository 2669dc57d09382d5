/**
 * Where the marks of a drawn panel lie. A patch of skin is 60 wide and 40 high; marks are spread by the same rule whatever
 * their number, so that two grades differ in nothing but what they are meant to differ in.
 */
export type Drawing = { readonly count: number; readonly size: number; readonly depth: number };
export type Pattern = 'spots' | 'lumps' | 'redness';

const WIDTH = 60;
const HEIGHT = 40;
/** Diameter of a mark at size 0 and at size 1. */
const diameters = { spots: [2, 5.5], lumps: [7, 17], redness: [16, 30] } as const satisfies Record<
	Pattern,
	readonly [number, number]
>;

export const diameterOf = (pattern: Pattern, { size }: Drawing): number => {
	const [least, most] = diameters[pattern];
	return round(least + size * (most - least));
};

/** Marks as a path of dots: each is a stroke of no length with a round end, which is the shortest way to write a circle. */
export function dotsOf(pattern: Pattern, drawing: Drawing): string {
	const margin = pattern === 'redness' ? 12 : diameterOf(pattern, drawing) / 2 + 1.5;
	return pointsOf(drawing.count, margin)
		.map(({ x, y }) => `M${round(x)} ${round(y)}h0`)
		.join('');
}

/** Fine vessels, which show only in deep redness: from none up to five short, winding lines. */
export function vesselsOf({ depth }: Drawing): string {
	return pointsOf(Math.max(0, Math.round((depth - 0.6) * 12)), 10)
		.map(({ x, y }, index) => `M${round(x - 5)} ${round(y)}q3-${2 + index} 5 0t5 ${index % 2 ? 2 : -2}`)
		.join('');
}

/** Evenly spread without rows: steps of the plastic number, the golden ratio of two dimensions. */
function pointsOf(count: number, margin: number) {
	const plastic = 1.324717957;
	return Array.from({ length: count }, (_, index) => ({
		x: margin + ((0.5 + (index + 1) / plastic) % 1) * (WIDTH - 2 * margin),
		y: margin + ((0.5 + (index + 1) / plastic ** 2) % 1) * (HEIGHT - 2 * margin)
	}));
}

const round = (value: number) => Math.round(value * 10) / 10;
