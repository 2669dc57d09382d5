/** A vesicle drawn from an id: the same id always draws the same picture. Decoration only. */

export type Cell = { readonly x: number; readonly y: number; readonly r: number };
export type Emblem = {
	readonly cells: readonly Cell[];
	/** Index of the one cell drawn in the warm colour. */
	readonly warm: number;
	/** Degrees by which the membrane is turned. */
	readonly turn: number;
	/** Strokes across the membrane. */
	readonly lipids: number;
};

const INNER_RADIUS = 76;
const GAP = 5;
const TRIES = 400;

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** Mulberry32: small, and the same in every engine. */
function numbersFrom(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const round = (value: number) => Math.round(value * 10) / 10;

export function emblemOf(seed: string): Emblem {
	const next = numbersFrom(hashOf(seed));
	const wanted = 6 + Math.floor(next() * 4);
	const cells: Cell[] = [];
	for (let tries = 0; cells.length < wanted && tries < TRIES; tries++) {
		// Large first, then smaller and smaller until it fits, so that no draw ends with an empty picture.
		const largest = Math.max(8, 33 - cells.length * 4 - tries / 10);
		const r = largest * (0.72 + next() * 0.28);
		const angle = next() * 2 * Math.PI;
		const far = Math.sqrt(next()) * (INNER_RADIUS - r);
		const cell = { x: round(far * Math.cos(angle)), y: round(far * Math.sin(angle)), r: round(r) };
		if (cells.every((other) => Math.hypot(cell.x - other.x, cell.y - other.y) > cell.r + other.r + GAP))
			cells.push(cell);
	}
	return {
		cells,
		warm: Math.min(cells.length - 1, 1 + Math.floor(next() * 2)),
		turn: Math.round(next() * 360),
		lipids: 72 + 4 * Math.floor(next() * 6)
	};
}
