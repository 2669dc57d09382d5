/**
 * Where the marks of a drawn panel lie. A patch of skin is 60 wide and 34 high; marks are spread by the same rule whatever
 * their number, so that two grades differ in nothing but what they are meant to differ in.
 */
export type Drawing = { readonly count: number; readonly size: number; readonly depth: number };
export type Pattern = 'spots' | 'lumps' | 'redness';

export const patch = { width: 60, height: 34 } as const;
/** Diameter of a mark at size 0 and at size 1. */
const diameters = { spots: [2, 5], lumps: [6, 15], redness: [12, 32] } as const satisfies Record<
	Pattern,
	readonly [number, number]
>;
/** Skin repeats nothing: every third mark is smaller, and no mark lies quite where the rule puts it. */
const SMALLER = 0.7;

export const diameterOf = (pattern: Pattern, { size }: Drawing): number => {
	const [least, most] = diameters[pattern];
	return least + size * (most - least);
};

/** Marks as two paths of dots, the large and the small: a dot is a stroke of no length with a round end, the shortest circle. */
export function dotsOf(pattern: Pattern, drawing: Drawing) {
	const margin = pattern === 'redness' ? 10 : diameterOf(pattern, drawing) / 2 + 1;
	const points = pointsOf(drawing.count, margin);
	const written = (isSmall: boolean) =>
		points
			.filter((_, index) => (index % 3 === 1) === isSmall)
			.map(({ x, y }) => `M${round(x)} ${round(y)}h0`)
			.join('');
	return [
		{ path: written(false), share: 1 },
		{ path: written(true), share: SMALLER }
	].filter(({ path }) => path !== '');
}

/** Fine vessels, which show only in deep redness: from none up to five short, winding lines. */
export function vesselsOf({ depth }: Drawing): string {
	return pointsOf(Math.max(0, Math.round((depth - 0.6) * 12)), 9)
		.map(({ x, y }, index) => `M${round(x - 6)} ${round(y)}q3-${2 + (index % 3)} 6 0t5 ${index % 2 ? 3 : -2}`)
		.join('');
}

/** Evenly spread without rows: steps of the plastic number, the golden ratio of two dimensions. */
function pointsOf(count: number, margin: number) {
	const plastic = 1.324717957;
	const jitter = (index: number) => 1.6 * Math.sin(index * 12.9898);
	return Array.from({ length: count }, (_, index) => ({
		x: margin + ((0.5 + index / plastic) % 1) * (patch.width - 2 * margin) + jitter(index),
		y: margin + ((0.5 + index / plastic ** 2) % 1) * (patch.height - 2 * margin) + jitter(index + 7)
	}));
}

const round = (value: number) => Math.round(value * 10) / 10;
