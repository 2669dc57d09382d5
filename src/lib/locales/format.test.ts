import { expect, test } from 'vitest';
import { isoDayAfter, localeOf, longDay, share } from './format';

test("the reader's own variety of the language is used, but nothing that Intl would refuse", () => {
	expect(localeOf('en', ['de-DE', 'en-US', 'en-GB'], 'en-GB')).toBe('en-US');
	expect(localeOf('en', ['en-US@posix'], 'en-GB')).toBe('en-GB');
	expect(localeOf('ko', ['en-US'], 'ko')).toBe('ko');
	expect(localeOf('ar', ['ar-EG'], 'ar-u-nu-latn')).toBe('ar-EG-u-nu-latn');
	expect(longDay(localeOf('ar', ['ar-EG'], 'ar-u-nu-latn'), '2026-11-23')).toBe('23 نوفمبر 2026');
});

test('weeks are counted in days of the calendar, across a change of clocks and of year', () => {
	expect(isoDayAfter('2026-03-20', 2)).toBe('2026-04-03');
	expect(longDay('en-GB', '2026-11-23', 12)).toBe('15 February 2027');
	expect(longDay('ko', '2026-11-23')).toBe('2026년 11월 23일');
});

test('the smallest share that works is not rounded to nothing', () => {
	expect(share('en-GB', 0.0003)).toBe('0.0003%');
	expect(share('en-GB', 88.7194)).toBe('88.7194%');
});
