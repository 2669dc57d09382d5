import { describe, expect, it } from 'vitest';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { enKeep } from '$lib/locales/en-keep';
import { enResult } from '$lib/locales/en-result';
import { parseCalendar } from '../../../../../tests/fixtures/parse-calendar';
import { plan, planWithoutVesicles } from '../../../../../tests/fixtures/explanations';
import { inFrance, pregnantInTheUs } from '../../../../../tests/personas/three';
import { writeCalendar } from './icalendar';
import { eventsOf, routineCalendar, type RoutineCalendar } from './routine-calendar';

const today = '2026-11-23';
const request = (over: Partial<RoutineCalendar> = {}): RoutineCalendar => ({
	plan,
	version: plan.main,
	today,
	locale: 'en-GB',
	words: enKeep.calendar,
	result: enResult.result,
	...over
});
const planFor = (answers: typeof inFrance.answers) => {
	const { explanation } = recommend(knowledge, 'k-test', answers);
	if (explanation.kind !== 'plan') throw new Error('These answers have to lead to a plan');
	return explanation;
};
const real = [inFrance, pregnantInTheUs].flatMap(({ name, answers }) => {
	const found = planFor(answers);
	return [
		{ name, plan: found, version: found.main },
		{ name: `${name}, without vesicles`, plan: found, version: found.withoutVesicles }
	];
});

describe.each([
	{ name: 'a plan', plan, version: plan.main },
	{ name: 'a plan without vesicles', plan: planWithoutVesicles, version: planWithoutVesicles.main },
	...real
])('$name', (person) => {
	const file = routineCalendar(request(person));
	const { events } = parseCalendar(file);

	it('has few events, each with its own lasting id', () => {
		expect(events.length).toBeGreaterThanOrEqual(5);
		expect(events.length).toBeLessThanOrEqual(6);
		expect(new Set(events.map((event) => event.UID?.value)).size).toBe(events.length);
		const later = parseCalendar(routineCalendar(request({ ...person, today: '2026-12-01' }))).events;
		expect(later.map((event) => event.UID?.value)).toEqual(events.map((event) => event.UID?.value));
		expect(Number(later[0]?.SEQUENCE?.value)).toBeGreaterThan(Number(events[0]?.SEQUENCE?.value));
	});

	it('keeps to the clock on the wall, wherever that is', () => {
		for (const event of events) {
			expect(event.DTSTART?.value).toMatch(/^\d{8}(T\d{6})?$/);
			expect(event.DTSTART?.parameters).toEqual(event.RRULE ? {} : { VALUE: 'DATE' });
			expect(event.RRULE?.value ?? 'FREQ=WEEKLY;BYDAY=').toMatch(/^FREQ=WEEKLY;BYDAY=/);
		}
		expect(file).not.toContain('TZID');
	});

	it('asks for a look after 4, 8 and 12 weeks, and at the last to stop paying', () => {
		const days = events.filter(({ RRULE }) => !RRULE).map(({ DTSTART }) => DTSTART?.value);
		expect(days).toEqual(expect.arrayContaining(['20261221', '20270118', '20270215']));
		const last = events.find(({ DTSTART }) => DTSTART?.value === '20270215');
		const paid = person.version.paidFor;
		const { review } = enResult.result;
		expect(last?.DESCRIPTION?.value).toContain(
			paid === 'plain' ? review.last.plain : enKeep.calendar.lastText
		);
		expect(last?.SUMMARY?.value.includes('Stop paying')).toBe(paid !== 'plain');
	});

	it('says neither exosome nor vesicle, not even in what only a program reads', () => {
		expect(unfolded(file)).not.toMatch(/exosom|vesic/i);
	});

	it('has the skin test, because something in it is new', () => {
		expect(events.map(({ SUMMARY }) => SUMMARY?.value)).toContain(enKeep.calendar.patchTest);
	});

	it('names no product, no need and no reason', () => {
		const { formulation, morning, evening } = person.version;
		const products = [...morning, ...evening].filter(({ kind }) => kind !== 'care').map(({ name }) => name);
		const needs = person.plan.needs.map(({ name }) => name);
		const reasons = [...morning, ...evening].flatMap(({ why }) => why.map(({ text }) => text));
		for (const told of [...products, ...needs, ...reasons, formulation?.name ?? 'Serum of somebody']) {
			expect(unfolded(file).toLowerCase()).not.toContain(told.toLowerCase());
		}
	});
});

const unfolded = (file: string) => file.replaceAll('\r\n ', '');

it('says on which days what is not for every day, once the slow start is over', () => {
	const [, evening] = eventsOf(request());
	expect(evening?.text).toContain('until week 5, follow the table');
	expect(evening?.text).toContain('From week 5 on:\nSpecial serum or cream: Monday, Thursday and Saturday');
});

it('gives steps that take turns different days', () => {
	const [serum] = plan.main.evening.filter(({ kind }) => kind === 'formulation');
	const turns = (id: string, kind: 'active' | 'formulation', other: string) => ({
		...serum!,
		id,
		kind,
		timesAWeek: 3,
		alternatesWith: other
	});
	const evening = [turns('a', 'active', 'b'), turns('b', 'formulation', 'a')];
	const [, event] = eventsOf(request({ version: { ...plan.main, evening } }));
	const days = (event?.text ?? '').match(/\w+day/g) ?? [];
	expect(days.length).toBe(6);
	expect(new Set(days).size).toBe(6);
	// On no evening are there both.
	expect(event?.title).toBe(enKeep.calendar.evening(serum!.position));
});

const had = (steps: typeof plan.main.morning, youHaveOne: boolean) =>
	steps.map((step) => ({ ...step, youHaveOne }));
const titlesOf = (version: Partial<typeof plan.main>) =>
	eventsOf(request({ version: { ...plan.main, ...version } })).map(({ title }) => title);

it('has the skin test also where everything is used in full from the first week on', () => {
	const calendar = plan.main.calendar.map((row) => ({ ...row, usesByWeek: [7, 7, 7] }));
	expect(titlesOf({ calendar })).toContain(enKeep.calendar.patchTest);
});

it('has no skin test where the person has every step already, and has it for one that is new', () => {
	const morning = had(plan.main.morning, true);
	const evening = had(plan.main.evening, true);
	expect(titlesOf({ morning, evening })).not.toContain(enKeep.calendar.patchTest);
	const [first, ...others] = evening;
	const withNew = [{ ...first!, youHaveOne: false }, ...others];
	expect(titlesOf({ morning, evening: withNew })).toContain(enKeep.calendar.patchTest);
});

describe('the format', () => {
	const nasty = 'Wash; pat, dry\\rub\nthen “wait” – 피부 🧴 '.repeat(9);
	const file = writeCalendar({
		name: nasty,
		productId: '-//test//EN',
		madeOn: today,
		events: [{ uid: 'a', day: '2027-02-28', at: null, weekly: null, title: nasty, text: nasty }]
	});

	it('folds at 75 octets, ends every line as the standard asks, and cuts no character in two', () => {
		for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(file).not.toContain('\uFFFD');
	});

	it('gives back what was put in', () => {
		const [event] = parseCalendar(file).events;
		expect(event?.SUMMARY?.value).toBe(nasty);
		expect(event?.DESCRIPTION?.value).toBe(nasty);
		expect(event?.DTEND?.value).toBe('20270301');
	});
});
