import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plainAnswers, smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { loadAnswers, saveAnswers, type DeviceStorage } from './answers-on-device';
import { browserHost, type Surroundings } from './browser-host';

const NOW = Date.UTC(2026, 10, 23, 12);
let items: Map<string, string>;
let storage: DeviceStorage;
let marks: string[];
const clearSealed = vi.fn<() => Promise<unknown>>();

const start = (sealed = {}, around: Partial<Surroundings> = {}) =>
	browserHost(smallQuestionnaire, sealed, {
		storage,
		now: () => NOW,
		mark: (cookie) => void marks.push(cookie),
		clearSealed,
		...around
	});
const onDevice = () => loadAnswers(smallQuestionnaire, storage, NOW)?.answers ?? null;

beforeEach(() => {
	items = new Map();
	marks = [];
	clearSealed.mockReset().mockResolvedValue(undefined);
	storage = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key)
	};
});

describe('answers of another release', () => {
	beforeEach(() => {
		const answers = { ...plainAnswers, gone: 'yes' };
		storage.setItem('skin-quiz-answers', JSON.stringify({ version: 2, savedAt: NOW, answers, merged: {} }));
	});

	it('are said to be left out by the page that is seen, however many took each other’s place before it', () => {
		start();
		const seen = start();
		expect(seen.answers).toEqual(plainAnswers);
		expect([seen.takeDropped(), seen.takeDropped()]).toEqual([true, false]);
		expect(start().takeDropped()).toBe(false);
		expect(onDevice()).toEqual(plainAnswers);
	});

	it('make way for what is answered before it is said', () => {
		const host = start();
		host.answer('wish', { wish: 'three' }, false);
		expect(onDevice()).toEqual({ ...plainAnswers, wish: 'three' });
		expect(host.takeDropped()).toBe(true);
	});

	it('leave nothing behind when they are deleted before it is said', async () => {
		const host = start();
		await host.forget();
		expect(host.takeDropped()).toBe(false);
		expect([...items]).toEqual([]);
		expect(marks.at(-1)).toContain('max-age=0');
	});

	it('do not come back when another tab has deleted or changed them', () => {
		const here = start();
		const answers = { ...plainAnswers, wish: 'three' };
		saveAnswers(smallQuestionnaire, storage, NOW, { answers, merged: {} });
		expect(here.takeDropped()).toBe(true);
		expect(onDevice()).toEqual(answers);

		storage.setItem(
			'skin-quiz-answers',
			JSON.stringify({ version: 2, savedAt: NOW, answers: { gone: 'yes' }, merged: {} })
		);
		const late = start();
		items.clear();
		expect(late.takeDropped()).toBe(false);
		expect([...items]).toEqual([]);
	});

	it('are said to be left out also when nothing else was told', () => {
		storage.setItem(
			'skin-quiz-answers',
			JSON.stringify({ version: 2, savedAt: NOW, answers: { gone: 'yes' }, merged: {} })
		);
		const host = start();
		expect(host.takeDropped()).toBe(true);
		expect([...items]).toEqual([]);
	});
});

describe('taking over', () => {
	it('leaves no trace of a visit that has not begun', () => {
		expect(start().answers).toEqual({});
		expect([items.size, marks.length, clearSealed.mock.calls.length]).toEqual([0, 0, 0]);
	});

	it('lets sealed answers win over stored ones, and then clears the cookie', () => {
		saveAnswers(smallQuestionnaire, storage, NOW, {
			answers: { ...plainAnswers, wish: 'three' },
			merged: {}
		});
		const host = start({ goal: ['calm'], wish: 'two' });
		expect(host.answers).toEqual({ ...plainAnswers, goal: ['calm'], wish: 'two' });
		expect(onDevice()).toEqual(host.answers);
		expect(clearSealed).toHaveBeenCalledOnce();
		expect(marks.at(-1)).toMatch(/^quiz-host=browser; path=\/; max-age=86400; samesite=lax$/);
	});

	it('does not take the same sealed answers for news when clearing them had failed', async () => {
		clearSealed.mockRejectedValueOnce(new TypeError('offline'));
		const first = start({ goal: ['calm'] });
		first.answer('goal', { goal: ['soft'] }, false);
		const second = start({ goal: ['calm'] });
		expect(second.answers).toEqual({ goal: ['soft'] });
		expect(clearSealed).toHaveBeenCalledTimes(2);
	});

	it('leaves the sealed answers where they are when the device refuses to keep them', () => {
		const host = start({ goal: ['calm'] }, { storage: null });
		expect(host.answers).toEqual({ goal: ['calm'] });
		expect(host.isKept).toBe(false);
		expect(clearSealed).not.toHaveBeenCalled();
	});
});

describe('answering', () => {
	it('keeps each step on the device and says where to go', () => {
		const host = start();
		expect(host.answer('goal', { goal: ['soft'] }, false)).toBe('/quiz/signs');
		expect(onDevice()).toEqual({ goal: ['soft'] });
		expect(clearSealed).not.toHaveBeenCalled();
	});

	it('takes the same answer twice as once', () => {
		const host = start();
		const once = host.answer('goal', { goal: ['soft'] }, false);
		const stored = items.get('skin-quiz-answers');
		expect(host.answer('goal', { goal: ['soft'] }, false)).toBe(once);
		expect(items.get('skin-quiz-answers')).toBe(stored);
	});

	it('refuses what does not fit, and changes nothing', () => {
		const host = start({ goal: ['soft'] });
		expect(host.answer('wish', { wish: 'two' }, false)).toBeNull();
		expect(host.answer('signs', { 'sign-fever': 'maybe' }, false)).toBeNull();
		expect(host.answers).toEqual({ goal: ['soft'] });
		expect(host.resume()).toBe('/quiz/signs');
	});

	it('goes on in memory without storage', () => {
		const host = start({}, { storage: null });
		expect(host.isKept).toBe(true);
		expect(host.answer('goal', { goal: ['soft'] }, false)).toBe('/quiz/signs');
		expect(host.isKept).toBe(false);
		expect(host.answers).toEqual({ goal: ['soft'] });
	});

	it('hands in only what is complete', () => {
		expect(start().submit()).toBeNull();
		expect(start(plainAnswers).submit()).toBe('/result');
	});

	it('knows which pages may be shown', () => {
		const host = start({ goal: ['soft'] });
		expect(host.detour('goal')).toBeNull();
		expect(host.detour('signs')).toBeNull();
		expect(host.detour('wish')).toBe('/quiz/signs');
		expect(host.detour(null)).toBe('/quiz/signs');
	});
});

it('marks the browser once a visit, and again after forgetting', async () => {
	const host = start();
	host.answer('goal', { goal: ['soft'] }, false);
	host.answer('signs', { 'sign-fever': 'no' }, false);
	expect(marks).toHaveLength(1);
	await host.forget();
	host.answer('goal', { goal: ['soft'] }, false);
	expect(marks.map((each) => each.split(';')[0])).toEqual([
		'quiz-host=browser',
		'quiz-host=',
		'quiz-host=browser'
	]);
});

it('forgets on the device, in the cookie and in memory, even offline', async () => {
	const host = start(plainAnswers);
	clearSealed.mockRejectedValue(new TypeError('offline'));
	await host.forget();
	expect(host.answers).toEqual({});
	expect(items.size).toBe(0);
	expect(marks.at(-1)).toMatch(/^quiz-host=; .*max-age=0/);
	expect(clearSealed).toHaveBeenCalledTimes(2);
});
