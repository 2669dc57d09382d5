/** Which of several sentences is said, where page, letter and print must choose alike. */
import { listed } from './format';
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

type Planned = {
	readonly needs: readonly { readonly need: string; readonly name: string }[];
	readonly isPlainCareOnly: boolean;
};
type Version = {
	readonly stepsAtOnce: { readonly morning: number; readonly evening: number };
	readonly serves: readonly string[];
};

/** A version in one sentence: how long it is, and the needs that one of its steps does something for. Plain care has none. */
export function summaryOf(
	said: Said,
	locale: string,
	{ needs, isPlainCareOnly }: Planned,
	{ stepsAtOnce: { morning, evening }, serves }: Version
): string {
	const around = isPlainCareOnly ? [] : needs.filter(({ need }) => serves.includes(need));
	if (around.length === 0) return said.summaryPlain(morning, evening);
	const names = around.map(({ name }) => name);
	return said.summary(morning, evening, listed(locale, names));
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
