import { expect, it } from 'vitest';
import { handOver, takeDraft, type TabStorage } from './draft';

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
