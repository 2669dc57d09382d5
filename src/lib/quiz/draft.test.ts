import { expect, it, vi } from 'vitest';
import { forgetUnsent, handOver, leaveUnsent, takeDraft, unsentIn, unsentOn, type TabStorage } from './draft';

function storage(): TabStorage {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}
const denied: TabStorage = {
	getItem: () => {
		throw new Error('denied');
	},
	setItem: () => {
		throw new Error('full');
	},
	removeItem: () => undefined
};

it('hands what was begun to the same page, once', () => {
	const tab = storage();
	handOver(tab, 'skin', { 'skin-feel': 'tight' });
	expect(takeDraft(tab, 'skin')).toEqual({ 'skin-feel': 'tight' });
	expect(takeDraft(tab, 'skin')).toBeNull();
});

it('gives another page nothing, and keeps it for none', () => {
	const tab = storage();
	handOver(tab, 'skin', { 'skin-feel': 'tight' });
	expect(takeDraft(tab, 'wishes')).toBeNull();
	expect(takeDraft(tab, 'skin')).toBeNull();
});

it('stays quiet where nothing is kept, or something else is', () => {
	for (const none of [null, denied]) {
		expect(() => handOver(none, 'skin', {})).not.toThrow();
		expect(takeDraft(none, 'skin')).toBeNull();
	}
	for (const other of ['{', '3', '"skin"', '[]', 'null']) {
		const tab = storage();
		tab.setItem('skin-quiz-draft', other);
		expect(takeDraft(tab, 'skin'), other).toBeNull();
	}
});

it('remembers what was left on each page until it is sent, or all is deleted', () => {
	leaveUnsent('skin', { 'skin-feel': 'tight' });
	leaveUnsent('wishes', { steps: 'two' });
	expect(unsentOn('skin')).toEqual({ 'skin-feel': 'tight' });
	forgetUnsent('skin');
	expect([unsentOn('skin'), unsentOn('wishes')]).toEqual([{}, { steps: 'two' }]);
	forgetUnsent();
	expect(unsentOn('wishes')).toEqual({});
});

it('is what differs from what was told', () => {
	const told = { 'skin-feel': 'dry', concerns: ['acne'] };
	const asked = ['skin-feel', 'concerns', 'steps'].map((id) => ({ id }));
	expect(unsentIn(asked, { ...told, steps: 'two' }, told)).toEqual({ steps: 'two' });
	expect(unsentIn(asked, { 'skin-feel': 'oily' }, told)).toEqual({ 'skin-feel': 'oily', concerns: [] });
});

it('is gone with the answers, also what was handed over', () => {
	const tab = storage();
	vi.stubGlobal('sessionStorage', tab);
	handOver(tab, 'skin', { 'skin-feel': 'tight' });
	forgetUnsent('wishes');
	expect(tab.getItem('skin-quiz-draft')).not.toBeNull();
	forgetUnsent();
	expect(tab.getItem('skin-quiz-draft')).toBeNull();
	vi.stubGlobal('sessionStorage', denied);
	expect(() => forgetUnsent()).not.toThrow();
	vi.unstubAllGlobals();
});

it('is not taken a day later', () => {
	const tab = storage();
	vi.useFakeTimers({ now: Date.UTC(2026, 10, 26) });
	handOver(tab, 'skin', { 'skin-feel': 'tight' });
	vi.setSystemTime(Date.UTC(2026, 10, 27));
	expect(takeDraft(tab, 'skin')).toBeNull();
	vi.useRealTimers();
});
