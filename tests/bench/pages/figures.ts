/** What is measured in one visit, and how many visits become one row. */

/** Milliseconds, but for `kB` (1000 bytes over the wire, headers included). */
export type Figures = {
	readonly firstPaint: number;
	/** From the start until a click on the first option counts. */
	readonly answered: number;
	/** False when that click was lost again while the page woke up. */
	readonly kept: boolean;
	readonly kBToAnswer: number;
	/** Everything the first question's page loads until the line is silent. */
	readonly kBToBegin: number;
	/** Sum of what long tasks took beyond 50 ms from the first paint on. */
	readonly blocked: number;
	/** Median over the steps of one visit: click on the button → next question painted. */
	readonly step: number;
};

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Median over the visits. */
export const over = (all: readonly Figures[], of: (figures: Figures) => number): number =>
	median(all.map(of));

/** Median of how many times as much as the floor in the same round: what disturbs a round disturbs both. */
export const timesFloor = (
	all: readonly Figures[],
	floor: readonly Figures[],
	of: (figures: Figures) => number
): number => median(all.map((figures, round) => of(figures) / of(floor[round] ?? figures)));

const HEADINGS = [
	'',
	'kB to the first answer',
	'kB until it rests',
	'first paint ms',
	'× floor',
	'first answer counted ms',
	'× floor',
	'kept',
	'blocked ms',
	'click → next question ms'
];

export function table(rows: ReadonlyMap<string, readonly Figures[]>, floor: string): string {
	const bottom = rows.get(floor) ?? [];
	const lines = [...rows].map(([name, all]) => {
		const kB = (of: (figures: Figures) => number) => over(all, of).toFixed(1);
		const ms = (of: (figures: Figures) => number) => over(all, of).toFixed(0);
		const times = (of: (figures: Figures) => number) => timesFloor(all, bottom, of).toFixed(2);
		return [
			name,
			kB((visit) => visit.kBToAnswer),
			kB((visit) => visit.kBToBegin),
			ms((visit) => visit.firstPaint),
			times((visit) => visit.firstPaint),
			ms((visit) => visit.answered),
			times((visit) => visit.answered),
			all.every(({ kept }) => kept) ? 'yes' : 'NO',
			ms((visit) => visit.blocked),
			ms((visit) => visit.step)
		];
	});
	const cells = [HEADINGS, HEADINGS.map((_, column) => (column === 0 ? '---' : '---:')), ...lines];
	return cells.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
