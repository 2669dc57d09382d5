/**
 * Writes an iCalendar file (RFC 5545). Times float: they carry neither a zone nor a Z, so that nine in the evening stays
 * nine in the evening on a journey. Pure: the same events give the same bytes.
 */

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export type CalendarEvent = {
	/** Unique in the file, and the same each time the file is made. */
	readonly uid: string;
	/** ISO day of the first time. */
	readonly day: string;
	/** Null for a whole day; else "HH:MM" where the reader is, and how long it takes. */
	readonly at: { readonly time: string; readonly minutes: number } | null;
	/** Comes back every week on these days; null for once. */
	readonly weekly: readonly Weekday[] | null;
	readonly title: string;
	readonly text: string;
};

export type CalendarFile = {
	readonly name: string;
	readonly productId: string;
	/** ISO day on which it was made; also says which of two files is the newer one. */
	readonly madeOn: string;
	readonly events: readonly CalendarEvent[];
};

const DAY_MS = 86_400_000;
/** Days are counted from here for SEQUENCE, which may only grow. */
const FIRST_DAY = Date.UTC(2026, 0, 1);
const LONGEST_LINE_OCTETS = 75;

export function writeCalendar({ name, productId, madeOn, events }: CalendarFile): string {
	const sequence = Math.max(0, Math.round((Date.parse(`${madeOn}T00:00:00Z`) - FIRST_DAY) / DAY_MS));
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${escaped(productId)}`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap((event) => [
			'BEGIN:VEVENT',
			`UID:${escaped(event.uid)}`,
			// The one stamp that the format wants in UTC. The day alone: the hour of the visit is nobody's business.
			`DTSTAMP:${compact(madeOn)}T000000Z`,
			`SEQUENCE:${sequence}`,
			...whenOf(event),
			...(event.weekly ? [`RRULE:FREQ=WEEKLY;BYDAY=${event.weekly.join(',')}`] : []),
			`SUMMARY:${escaped(event.title)}`,
			`DESCRIPTION:${escaped(event.text)}`,
			'TRANSP:TRANSPARENT',
			'CLASS:PRIVATE',
			'END:VEVENT'
		]),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The ISO day so many days after another. */
export const dayAfter = (isoDay: string, days: number): string =>
	new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

function whenOf({ day, at }: CalendarEvent): readonly string[] {
	if (at) return [`DTSTART:${compact(day)}T${compact(at.time)}00`, `DURATION:PT${at.minutes}M`];
	return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`];
}

const compact = (dayOrTime: string) => dayOrTime.replaceAll(/[-:]/g, '');

const escaped = (text: string) =>
	text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** Continued lines begin with a space; no character is cut in two. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > LONGEST_LINE_OCTETS) {
			parts.push(part);
			part = '';
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join('\r\n ');
}

function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
