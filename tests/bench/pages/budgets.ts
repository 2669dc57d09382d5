/** The budgets of ADR 019 for the slow phone, beside what was measured. */
import { over, timesFloor, type Figures } from './figures.ts';

export function budgets(ours: readonly Figures[], floor: readonly Figures[]): string {
	const rows: [what: string, budget: number, measured: number, unit: string][] = [
		['first paint', 1.3, timesFloor(ours, floor, (visit) => visit.firstPaint), '× floor'],
		['first answer counted', 1.3, timesFloor(ours, floor, (visit) => visit.answered), '× floor'],
		['click → next question painted', 35, over(ours, (visit) => visit.step), 'ms'],
		['main thread blocked', 50, over(ours, (visit) => visit.blocked), 'ms'],
		['clicks lost', 0, ours.filter(({ kept }) => !kept).length, '']
	];
	return [
		'| slow phone | budget | measured | kept |',
		'| --- | ---: | ---: | --- |',
		...rows.map(
			([what, budget, measured, unit]) =>
				`| ${what} | ≤ ${budget} ${unit} | ${measured.toFixed(unit === 'ms' ? 0 : 2)} ${unit} | ${measured <= budget ? 'yes' : 'NO'} |`
		)
	].join('\n');
}
