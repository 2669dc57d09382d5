import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { fineLines, notSure } from '../../../../tests/fixtures/reasons';
import { resultWords } from '../../locales/result';
import Told from './Told.svelte';

const words = resultWords('en').result;

test('each answer says the question and what was said, and leads to where it can be changed', () => {
	render(Told, { told: [fineLines, { ...notSure, answers: [] }], words });
	screen.getByText(words.because, { exact: false });
	const links = screen.getAllByRole('link');
	expect(links.map((link) => link.getAttribute('href'))).toEqual(['/quiz/concerns', '/quiz/allergies']);
	expect(links[0]?.textContent).toMatch(/What you would like help with: Fine lines\. Change this answer/);
	expect(links[1]?.textContent).toContain(words.unknownAnswer);
});

test('with nothing told there is nothing', () => {
	const { container } = render(Told, { told: [], words });
	expect(container.textContent?.trim()).toBe('');
});
