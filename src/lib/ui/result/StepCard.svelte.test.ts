import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { plan } from '../../../../tests/fixtures/explanations';
import { resultWords } from '../../locales/result';
import StepCard from './StepCard.svelte';

const words = resultWords('en').result;
const serum = plan.main.evening[1]!;

test('a step says what, when, how, why you and how sure', () => {
	render(StepCard, { step: serum, startsSlow: true, words, locale: 'en-GB' });
	screen.getByRole('heading', { level: 4, name: 'Ginseng Comfort Serum' });
	const saysUnder = (term: string) =>
		screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
	expect(saysUnder('How often')).toContain('3 evenings a week');
	expect(saysUnder('How often')).toContain('Start slower');
	expect(saysUnder('How much')).toBe('Two to three drops');
	expect(saysUnder('How')).toContain('Spread over damp skin');
	expect(saysUnder('How')).toContain('Takes turns with Retinol evening: never both on one day.');
	expect(saysUnder('Why you')).toContain('You asked for help with fine lines.');
	expect(saysUnder('How sure')).toContain('Not shown in people yet');
	expect(saysUnder('Watch for')).toContain('burns');
});

test('what the person said leads back to the question', () => {
	render(StepCard, { step: serum, words, locale: 'en-GB' });
	const chip = screen.getByRole('link', {
		name: /What you would like help with: Fine lines.*Change this answer/
	});
	expect(chip.getAttribute('href')).toBe('/quiz/concerns');
});

test('dots are also words, with the number of studies and where they are', () => {
	render(StepCard, { step: serum, words, locale: 'en-GB' });
	expect(screen.getByText('1 of 4:').parentElement?.textContent).toContain('Not shown in people yet');
	screen.getByText('No study in people.');
	screen.getByText('1 source', { exact: false });
	expect(document.querySelector('svg:not([aria-hidden])')).toBeNull();
});

test('a step of plain care without a grade says so', () => {
	render(StepCard, { step: plan.main.morning[0]!, words, locale: 'en-GB' });
	screen.getByText('Common practice; not graded.');
	screen.getByText('Every morning');
});

test.each([true, false])('what the person has already is marked, and nothing else: %s', (youHaveOne) => {
	render(StepCard, { step: { ...serum, youHaveOne }, words, locale: 'en-GB' });
	expect(screen.queryAllByText(words.routine.haveOne, { exact: false })).toHaveLength(youHaveOne ? 1 : 0);
});
