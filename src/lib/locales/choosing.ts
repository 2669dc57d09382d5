/** Which of several sentences is said, where page, letter and print must choose alike. */
import type { ResultWords } from './result';

type Said = ResultWords['result'];

export function howOften(
	often: Said['routine']['often'],
	slot: 'morning' | 'evening',
	timesAWeek: number
): string {
	if (slot === 'evening') return timesAWeek >= 7 ? often.everyEvening : often.evenings(timesAWeek);
	if (timesAWeek >= 14) return often.twiceADay;
	return timesAWeek >= 7 ? often.everyMorning : often.mornings(timesAWeek);
}

type Basis = {
	readonly basis: 'studies' | keyof Said['sure']['basis'];
	readonly humanStudies: number;
	readonly people: number;
};

export function restsOn(sure: Said['sure'], { basis, humanStudies, people }: Basis): string {
	if (basis !== 'studies') return sure.basis[basis];
	return people > 0 ? sure.studiesOf(humanStudies, people) : sure.studies(humanStudies);
}

/** `around` is a joined list of needs, or empty. */
export function summaryOf(
	said: Said,
	steps: { readonly morning: number; readonly evening: number },
	around: string
): string {
	return around === ''
		? said.summaryPlain(steps.morning, steps.evening)
		: said.summary(steps.morning, steps.evening, around);
}

/** Weeks in a row; the first week is 1. */
export function weeksSaid(calendar: Said['calendar'], from: number, to: number): string {
	return from === to ? calendar.week(from) : calendar.weeks(from, to);
}

type Marks = Said['safety']['marks'];

/** The mark of a note: by how soon, and for a child by whom to ask. */
export function markOf(
	{ level, to }: { readonly level: Exclude<keyof Marks, 'pharmacist'>; readonly to: string | null },
	marks: Marks
): string {
	return level === 'clinician' && to === 'pharmacist' ? marks.pharmacist : marks[level];
}
