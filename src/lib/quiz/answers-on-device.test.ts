import { beforeEach, describe, expect, it } from 'vitest';
import { plainAnswers, smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import {
	deleteAnswers,
	hasKeptAnswers,
	loadAnswers,
	saveAnswers,
	type DeviceStorage
} from './answers-on-device';

const HOUR = 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23, 12);
const KEY = 'skin-quiz-answers';

let items: Map<string, string>;
let storage: DeviceStorage;
const load = (now = NOW) => loadAnswers(smallQuestionnaire, storage, now);
const save = () => saveAnswers(smallQuestionnaire, storage, NOW, { answers: plainAnswers, merged: {} });
const put = (record: unknown) => items.set(KEY, typeof record === 'string' ? record : JSON.stringify(record));

beforeEach(() => {
	items = new Map();
	storage = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key)
	};
});

it('brings back what was saved, with the version of the questionnaire', () => {
	expect(save()).toBe(true);
	expect(load()).toEqual({ answers: plainAnswers, merged: {}, dropped: [] });
	expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject({ version: 3, savedAt: NOW });
});

describe('lasts a day', () => {
	it.each([
		['a minute before', 24 * HOUR - 60_000, true],
		['to the moment', 24 * HOUR, false],
		['when the clock was set back', -1, false]
	])('%s', (_, later, isThere) => {
		save();
		expect(load(NOW + later) !== null).toBe(isThere);
		expect(hasKeptAnswers(storage, NOW + later)).toBe(isThere);
		expect(items.has(KEY)).toBe(isThere);
	});
});

it('is gone after deleting', () => {
	save();
	deleteAnswers(storage);
	expect(items.size).toBe(0);
	expect(load()).toBeNull();
});

describe('anything may stand in storage', () => {
	it.each([
		['no JSON', '{'],
		['null', 'null'],
		['a list', []],
		['no version', { savedAt: NOW, answers: plainAnswers }],
		['no time', { version: 3, answers: plainAnswers }],
		['no answers', { version: 3, savedAt: NOW }],
		['answers that are none', { version: 3, savedAt: NOW, answers: 'soft' }],
		['a list of answers', { version: 3, savedAt: NOW, answers: ['soft'] }],
		['a version before the first', { version: 0, savedAt: NOW, answers: plainAnswers }]
	])('%s: nothing is read and nothing is thrown', (_, record) => {
		put(record);
		expect(load()).toBeNull();
	});

	it('keeps what still fits and asks the rest again', () => {
		const answers = { ...plainAnswers, wish: 'nine', gone: 'yes', feel: ['dry'] };
		put({ version: 3, savedAt: NOW, answers, merged: 7 });
		expect(load()).toEqual({
			answers: { goal: ['soft'], 'sign-fever': 'no', sting: 'never' },
			merged: {},
			dropped: ['feel', 'wish', 'gone']
		});
	});

	it('reads answers of a newer questionnaire as far as they fit, after a release was taken back', () => {
		put({ version: 9, savedAt: NOW, answers: { ...plainAnswers, brandnew: 'yes' } });
		expect(load()?.answers).toEqual(plainAnswers);
	});
});

describe('a browser that refuses storage', () => {
	const refuse = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	it.each<[string, DeviceStorage | null]>([
		['throws', { getItem: refuse, setItem: refuse, removeItem: refuse }],
		['has none', null]
	])('%s', (_, denied) => {
		expect(saveAnswers(smallQuestionnaire, denied, NOW, { answers: plainAnswers, merged: {} })).toBe(false);
		expect(loadAnswers(smallQuestionnaire, denied, NOW)).toBeNull();
		expect(hasKeptAnswers(denied, NOW)).toBe(false);
		expect(() => deleteAnswers(denied)).not.toThrow();
	});
});
