import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Progress from './Progress.svelte';

const widthAt = (position: number) => {
	const { container, unmount } = render(Progress, { section: 'Your skin', text: '', position, about: 12 });
	const width = Number(container.querySelector('.done')?.getAttribute('width'));
	unmount();
	return width;
};

it('says in words where one is, and hides the drawings', () => {
	const { container } = render(Progress, {
		section: 'Your skin',
		text: 'Question 5 of about 12',
		position: 5,
		about: 12
	});
	expect(screen.getByText('Question 5 of about 12')).toBeTruthy();
	for (const drawing of container.querySelectorAll('svg'))
		expect(drawing.getAttribute('aria-hidden')).toBe('true');
});

it('moves on with every page, faster at first than at the end, and is never full before the end', () => {
	const widths = Array.from({ length: 12 }, (_, index) => widthAt(index + 1));
	const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
	expect(Math.min(...steps)).toBeGreaterThan(0);
	expect(steps[0]).toBeGreaterThan(steps.at(-1) ?? 0);
	expect(widths.at(-1)).toBeLessThan(100);
});
