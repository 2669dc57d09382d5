import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { plan } from '../../../../tests/fixtures/explanations';
import type { StepCard as Card } from '../../engine/explanation';
import { resultWords } from '../../locales/result';
import StepCard from './StepCard.svelte';

const words = resultWords('en').result;
const serum = plan.main.evening[1]!;
const show = (over: Partial<Card> = {}, props: object = {}) =>
	render(StepCard, { step: { ...serum, ...over }, words, locale: 'en-GB', ...props });
const saysUnder = (term: string) =>
	screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
const folded = () => screen.getByText(words.plan.card.more, { exact: false }).closest('details')!;

test('a step says what, when, how much, how and what to watch for before anything is opened', () => {
	const { container } = show({}, { startsSlow: true });
	screen.getByRole('heading', { level: 4, name: 'Ginseng Comfort Serum' });
	expect(saysUnder('How often')).toContain('3 evenings a week');
	expect(saysUnder('How often')).toContain('Start slower');
	expect(saysUnder('How much')).toContain('Two to three drops');
	const open = (container.textContent ?? '').replace(folded().textContent ?? '', '');
	expect(open).toContain('Spread over damp skin');
	expect(open).toContain('Takes turns with Retinol evening: never both on one day.');
	expect(open).toContain('Watch for: It burns');
	expect(open).toContain('Not shown in people yet');
});

test('why it is for this person, how it fits and how sure are in one fold, and are three things', () => {
	show({ fit: { answers: 2, unsure: ['Dark marks that stay', 'Climate'] } });
	expect(within(folded()).getAllByRole('term')).toHaveLength(3);
	expect(saysUnder('Why you')).toContain('You asked for help with fine lines.');
	expect(saysUnder(words.plan.fit.label)).toContain('2 of your answers speak for it.');
	expect(saysUnder(words.plan.fit.label)).toContain(
		'Not counted, because you were not sure: Dark marks that stay and Climate.'
	);
	expect(saysUnder('How sure')).toContain('No study in people.');
	expect(saysUnder('How sure')).not.toContain('your answers');
});

test('what rests on no answer is said to be for everybody', () => {
	show({ fit: { answers: 0, unsure: [] } });
	expect(saysUnder(words.plan.fit.label).trim()).toBe(words.plan.fit.forEverybody);
});

test('what the person said leads back to the question', () => {
	show();
	const told = within(folded()).getByRole('link', {
		name: /What you would like help with: Fine lines.*Change this answer/
	});
	expect(told.getAttribute('href')).toBe('/quiz/concerns');
});

test('what stands in the morning already is told once, with the way there', () => {
	show({}, { sameAs: 'morning-serum' });
	expect(screen.getByRole('link', { name: words.plan.card.asInTheMorning }).getAttribute('href')).toBe(
		'#morning-serum'
	);
	expect(screen.queryByRole('group')).toBeNull();
	screen.getByText(/It burns/);
});

test('a step of plain care without a grade says so', () => {
	render(StepCard, { step: plan.main.morning[0]!, words, locale: 'en-GB' });
	expect(screen.getAllByText(words.sure.none, { exact: false }).length).toBeGreaterThan(0);
	screen.getByText('Every morning');
});

test.each([true, false])('what the person has already is marked, and nothing else: %s', (youHaveOne) => {
	show({ youHaveOne });
	expect(screen.queryAllByText(words.routine.haveOne, { exact: false })).toHaveLength(youHaveOne ? 1 : 0);
});

test('pictures say nothing that the words do not', () => {
	show();
	expect(document.querySelector('svg:not([aria-hidden])')).toBeNull();
});
