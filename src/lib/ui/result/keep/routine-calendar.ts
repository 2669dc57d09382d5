/**
 * The plan as a calendar of at most six events, made alike in the browser and on the server. It names kinds of steps
 * and never a product, a need or a reason, nor who made it: calendars are often shared with a family.
 */
import type { PlanExplanation, StepCard, VersionCard } from '$lib/engine/explanation';
import type { KeepWords } from '$lib/locales/keep';
import { isoDayAfter, listed } from '$lib/locales/format';
import type { ResultWords } from '$lib/locales/result';
import { dayAfter, writeCalendar, type CalendarEvent, type Weekday } from './icalendar';

export type RoutineCalendar = {
	readonly plan: PlanExplanation;
	/** The version on the screen. */
	readonly version: VersionCard;
	/** ISO day; the routine starts on the next one. */
	readonly today: string;
	readonly locale: string;
	readonly words: KeepWords['calendar'];
	readonly result: ResultWords['result'];
};

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const TIMES = { morning: { time: '07:30', minutes: 10 }, evening: { time: '21:00', minutes: 10 } } as const;
/** The same for everybody, so that a newer file replaces an older one instead of standing beside it. */
const uid = (name: string) => `${name}@skin-routine.invalid`;

export function routineCalendar(request: RoutineCalendar): string {
	return writeCalendar({
		name: request.words.name,
		productId: '-//skin-routine.invalid//routine//EN',
		madeOn: request.today,
		events: eventsOf(request)
	});
}

export function eventsOf(request: RoutineCalendar): readonly CalendarEvent[] {
	const { plan, version, today, words, result } = request;
	const paid = version.paidFor;
	const tomorrow = dayAfter(today, 1);
	const slots = (['morning', 'evening'] as const).filter((slot) => version[slot].length > 0);
	const hasSomethingNew = [...version.morning, ...version.evening].some(({ youHaveOne }) => !youHaveOne);
	const lastWeek = plan.reviewWeeks.at(-1);
	return [
		...slots.map((slot): CalendarEvent => ({
			uid: uid(slot),
			day: tomorrow,
			at: TIMES[slot],
			weekly: WEEK,
			// Steps that take turns share a place.
			title: words[slot](version[slot].at(-1)?.position ?? 0),
			text: textOf(version[slot], request)
		})),
		...(hasSomethingNew
			? [wholeDay('patch-test', tomorrow, words.patchTest, words.patchTestText(plan.patchTestHours))]
			: []),
		...plan.reviewWeeks.map((week) =>
			week === lastWeek
				? wholeDay(
						`week-${week}`,
						isoDayAfter(today, week),
						paid === 'plain' ? words.lastPlain(week) : words.last(week),
						`${paid === 'plain' ? result.review.last.plain : words.lastText}\n${result.seeClinician.text}`
					)
				: wholeDay(
						`week-${week}`,
						isoDayAfter(today, week),
						words.review(week),
						`${result.review.hint}\n${result.review.next}`
					)
		)
	];
}

const wholeDay = (name: string, day: string, title: string, text: string): CalendarEvent => ({
	uid: uid(name),
	day,
	at: null,
	weekly: null,
	title,
	text
});

/** The first week, from 1, in which everything is used as often as it will be from then on. */
function settledWeek({ calendar }: VersionCard): number {
	const settled = calendar.map(({ usesByWeek }) => {
		const last = usesByWeek.at(-1);
		return usesByWeek.findLastIndex((uses) => uses !== last) + 2;
	});
	return Math.max(1, ...settled);
}

/** On which days what is not for every day, once the slow start is over: until then the page's table counts. */
function textOf(steps: readonly StepCard[], { version, locale, words, result }: RoutineCalendar): string {
	const paid = version.paidFor;
	const week = settledWeek(version);
	const taken = new Set<Weekday>();
	const lines = steps
		.filter(({ timesAWeek }) => timesAWeek < WEEK.length)
		.map(({ kind, timesAWeek, alternatesWith }) => {
			const days = spread(timesAWeek, alternatesWith ? WEEK.filter((day) => !taken.has(day)) : WEEK);
			for (const day of days) taken.add(day);
			const name =
				kind === 'formulation' && paid !== 'vesicles' ? result.routine.kindWithout : words.kinds[kind];
			return words.on(
				name,
				listed(
					locale,
					days.map((day) => dayName(locale, day))
				)
			);
		});
	return [
		words.steps,
		...(week > 1 ? [words.slowly(week)] : []),
		...(lines.length > 0 ? [week > 1 ? words.settled(week) : words.settledAtOnce, ...lines] : [])
	].join('\n');
}

/** So many of the given days, as far apart as they can be. */
function spread(times: number, days: readonly Weekday[]): readonly Weekday[] {
	const count = Math.min(times, days.length);
	return days.filter(
		(_, index) =>
			Math.floor((index * count) / days.length) !== Math.floor(((index - 1) * count) / days.length)
	);
}

/** 5 January 2026 was a Monday. */
const dayName = (locale: string, day: Weekday) =>
	new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
		new Date(Date.UTC(2026, 0, 5 + WEEK.indexOf(day)))
	);
