/** How fast to start: uses in each of the first weeks. */
import type { Formulation, Knowledge } from '../knowledge/schema';
import type { Facts } from './condition';
import { numberOr, parameterOf } from './facts';
import { inUseOf } from './in-use';
import type { Routine, ScheduleRow, Step } from './outcome';

/** Weeks at the first pace, and then at the pace half-way, before a product settles. */
const weeksPerPace = 2;
const order: readonly Step['source']['kind'][] = ['care', 'active', 'formulation'];
type Row = { readonly source: Step['source']; readonly settled: number; readonly slots: number };

/**
 * Plain care and what is in use already start in week 1; new products follow one at a time, the better-graded first,
 * further apart the more sensitive the skin (parameters new-product-gap-weeks-*). The first waits a week for its patch
 * test. While a cream that stands in for the moisturiser is still rare, the plain moisturiser takes its days.
 */
export function paceOf(
	knowledge: Knowledge,
	facts: Facts,
	routine: Routine,
	formulation: Formulation | null
): readonly ScheduleRow[] {
	const gap = parameterOf(knowledge.parameters, `new-product-gap-weeks-${numberOr(facts, 'sensitivity', 3)}`);
	const inUse = inUseOf(knowledge, facts).actives;
	const isNew = ({ source }: Row) =>
		(source.kind === 'active' && !inUse.has(source.id)) ||
		(source.kind === 'formulation' && !isPlain(formulation));
	const rows = rowsOf(routine);
	const starts = new Map(rows.filter(isNew).map((row, index) => [row, 1 + index * gap]));
	const settledIn = Math.max(0, ...[...starts.values()].map((start) => start + 2 * weeksPerPace + 1));
	const weeks = Array.from(
		{ length: Math.max(parameterOf(knowledge.parameters, 'calendar-weeks'), settledIn) },
		(_, week) => week
	);
	const usesOf = (row: Row) => {
		const start = starts.get(row);
		return weeks.map((week) => (start === undefined ? row.settled : uses(knowledge, row, week - start)));
	};
	const standIn =
		formulation?.role === 'moisturiser'
			? rows.find(({ source }) => source.kind === 'formulation')
			: undefined;
	const taken = standIn ? usesOf(standIn) : weeks.map(() => 0);
	return rows.map((row) => {
		const isMoisturiser = knowledge.care.some(
			({ id, role }) => id === row.source.id && role === 'moisturise'
		);
		const usesByWeek = isMoisturiser && standIn ? taken.map((uses) => 14 - uses) : usesOf(row);
		return { source: row.source, usesByWeek };
	});
}

function rowsOf(routine: Routine): readonly Row[] {
	const rows = new Map<string, Row>();
	for (const { source, timesAWeek } of [...routine.morning, ...routine.evening]) {
		const key = `${source.kind}:${source.id}`;
		const before = rows.get(key);
		rows.set(key, { source, settled: (before?.settled ?? 0) + timesAWeek, slots: (before?.slots ?? 0) + 1 });
	}
	return [...rows.values()].sort((a, b) => order.indexOf(a.source.kind) - order.indexOf(b.source.kind));
}

/** A moisturiser without vesicles is plain care, whatever its name. */
function isPlain(formulation: Formulation | null): boolean {
	return formulation?.role === 'moisturiser' && formulation.vesicles === null;
}

function uses(knowledge: Knowledge, { source, settled }: Row, weeksIn: number): number {
	if (weeksIn < 0) return 0;
	const active = source.kind === 'active' ? knowledge.actives.find(({ id }) => id === source.id) : undefined;
	const first = Math.min(
		settled,
		parameterOf(knowledge.parameters, active?.step?.startsAtTimesAWeek ?? 'vesicle-start-times-a-week')
	);
	if (weeksIn < weeksPerPace) return first;
	return weeksIn < 2 * weeksPerPace ? Math.floor((first + settled) / 2) : settled;
}
