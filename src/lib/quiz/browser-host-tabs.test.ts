/** The cookie, the device and other tabs can all hold an answer to the same question: the last one given wins. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plainAnswers, smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { loadAnswers, type DeviceStorage } from './answers-on-device';
import { browserHost, clearSealedAnswers, type Surroundings } from './browser-host';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60 * 1000;
let items: Map<string, string>;
let storage: DeviceStorage;
let now: number;
const clearSealed = vi.fn<() => Promise<unknown>>();

/** A tab; its `look` is what the browser calls when another tab has written. */
function tab(sealed = {}, around: Partial<Surroundings> = {}) {
	let look = () => {};
	const host = browserHost(smallQuestionnaire, sealed, {
		storage,
		now: () => now,
		mark: () => undefined,
		clearSealed,
		listen: (callback) => void (look = callback),
		...around
	});
	return Object.assign(host, { look: () => look() });
}
const onDevice = () => loadAnswers(smallQuestionnaire, storage, now)?.answers ?? null;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
	items = new Map();
	now = NOW;
	clearSealed.mockReset().mockResolvedValue(undefined);
	storage = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key)
	};
});

describe('a cookie that could not be cleared', () => {
	const cookie = { goal: ['soft'], 'sign-fever': 'no' };

	it('brings only what is new in it, and never an old answer back', () => {
		clearSealed.mockRejectedValue(new TypeError('offline'));
		tab(cookie).answer('signs', { 'sign-fever': 'not-sure' }, true);
		const later = tab({ ...cookie, feel: 'dry', sting: 'often' });
		expect(later.answers).toEqual({ ...cookie, 'sign-fever': 'not-sure', feel: 'dry', sting: 'often' });
		expect(onDevice()).toEqual(later.answers);
	});

	it('is not cleared as long as the server does not say so', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 403 })));
		await expect(clearSealedAnswers()).rejects.toThrow();
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
		await clearSealedAnswers();
		vi.unstubAllGlobals();
	});
});

it('takes the same answer for news again once the cookie was cleared', async () => {
	const first = tab({ goal: ['soft'], 'sign-fever': 'yes' });
	await settled();
	first.answer('signs', { 'sign-fever': 'no' }, true);
	expect(tab({ 'sign-fever': 'yes' }).answers).toEqual({ goal: ['soft'], 'sign-fever': 'yes' });
});

describe('two tabs', () => {
	it('lose nothing of each other', () => {
		const [a, b] = [tab(plainAnswers), tab()];
		b.answer('skin', { feel: 'oily', sting: 'often' }, true);
		a.answer('wish', { wish: 'three' }, true);
		const both = { ...plainAnswers, feel: 'oily', sting: 'often', wish: 'three' };
		expect(onDevice()).toEqual(both);
		expect(a.answers).toEqual(both);
	});

	it('let the last one to answer win for that question', () => {
		const [a, b] = [tab(plainAnswers), tab()];
		b.answer('wish', { wish: 'three' }, true);
		// The same as before in this tab, and yet the newer answer.
		a.answer('wish', { wish: 'two' }, true);
		expect(onDevice()).toEqual(plainAnswers);
	});

	it('show what the other one was told', () => {
		const [a, b] = [tab(plainAnswers), tab()];
		const told = vi.fn();
		const stop = a.whenChangedElsewhere(told);
		b.answer('signs', { 'sign-fever': 'yes' }, true);
		a.look();
		expect(a.answers['sign-fever']).toBe('yes');
		expect(told).toHaveBeenCalledExactlyOnceWith({ questions: ['sign-fever'], before: plainAnswers });
		a.look();
		stop();
		b.answer('signs', { 'sign-fever': 'no' }, true);
		a.look();
		expect(told).toHaveBeenCalledOnce();
	});

	it('see what ends the quiz before they take another answer', () => {
		const [a, b] = [tab({ goal: ['soft'], 'sign-fever': 'no' }), tab()];
		b.answer('signs', { 'sign-fever': 'yes' }, true);
		expect(a.answer('skin', { feel: 'dry', sting: 'never' }, false)).toBeNull();
		expect([a.resume(), a.submit()]).toEqual(['/review', '/result']);
		expect(onDevice()).toEqual({ goal: ['soft'], 'sign-fever': 'yes' });
	});

	it('do not bring back what was deleted in the other one', async () => {
		const [a, b] = [tab(plainAnswers), tab()];
		await b.forget();
		expect(a.answer('wish', { wish: 'three' }, true)).toBeNull();
		expect([a.answers, items.size]).toEqual([{}, 0]);
		expect(a.detour('wish')).toBe('/quiz/goal');
	});

	it('keep nothing longer than a day after the last step', () => {
		const a = tab(plainAnswers);
		now += DAY;
		expect(a.answer('wish', { wish: 'three' }, true)).toBeNull();
		expect([a.answers, items.size]).toEqual([{}, 0]);
	});
});

it('does not mistake what the device could not keep for a change elsewhere', () => {
	const host = tab({ goal: ['soft'] });
	storage.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	host.answer('signs', { 'sign-fever': 'no' }, false);
	host.look();
	expect(host.answers).toEqual({ goal: ['soft'], 'sign-fever': 'no' });
	expect(host.answer('skin', { feel: 'dry', sting: 'never' }, false)).toBe('/quiz/wish');
});
