import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Tongues from './Tongues.svelte';

const show = (text: string) => render(Tongues, { text }).container;

test('marks the Korean words of a sentence, each run of them once, and changes no letter', () => {
	const text = 'Open clinic, or emergency room (응급실), not 동네 의원.';
	const container = show(text);
	expect(container.textContent).toBe(text);
	expect([...container.querySelectorAll('[lang=ko]')].map((span) => span.textContent)).toEqual([
		'응급실',
		'동네 의원'
	]);
});

test('leaves a sentence without any as it is', () => {
	const container = show('Wash with water.');
	expect(container.querySelector('[lang]')).toBeNull();
	expect(container.textContent).toBe('Wash with water.');
});
