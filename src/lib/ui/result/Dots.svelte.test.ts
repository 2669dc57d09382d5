import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { wellShown } from '../../../../tests/fixtures/reasons';
import type { Sureness } from '../../engine/explanation';
import { resultWords } from '../../locales/result';
import Dots from './Dots.svelte';

const words = resultWords('en').result.sure;
const show = (sureness: Sureness | null) => {
	const { container } = render(Dots, { sureness, words });
	return {
		filled: container.querySelectorAll('.core').length,
		rings: container.querySelectorAll('circle').length
	};
};

test.each([
	['A', 4],
	['B', 3],
	['C', 2],
	['D', 1]
] as const)('grade %s is %i of four dots, and the same in words', (grade, dots) => {
	expect(show({ ...wellShown, grade, dots }).filled).toBe(dots);
	expect(screen.getByText(words.grades[grade]).closest('.sure')?.textContent).toContain(words.dots(dots));
});

test('usual practice is no weak study: it has no dot at all, and no count', () => {
	expect(show({ ...wellShown, grade: 'C', dots: 2, basis: 'practice' })).toEqual({ filled: 0, rings: 0 });
	screen.getByText(words.practice);
	expect(document.body.textContent).not.toContain('of 4');
});

test('what nobody graded says that', () => {
	expect(show(null).rings).toBe(0);
	screen.getByText(words.none);
});
