import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { calm } from '../../../../tests/personas/persona';
import { checkLabel } from '../../engine/label';
import type { Answers } from '../../engine/answers';
import type { LabelReading } from '../../engine/label-reading';
import { knowledge } from '../../knowledge';
import { labelWords } from '../../locales/label';
import { resultWords } from '../../locales/result';
import ForYou from './ForYou.svelte';

const words = labelWords('en').forYou;
const LIST = 'Aqua, Glycerin, Lactobacillus Extracellular Vesicles, Retinol, Parfum';

function show(answers: Answers): void {
	const reading = checkLabel(knowledge, 'k-test', LIST, answers) as Extract<LabelReading, { kind: 'read' }>;
	if (!reading.forYou) throw new Error('nothing is said of anybody');
	render(ForYou, { forYou: reading.forYou, words, resultWords: resultWords('en').result });
}
const part = (name: string) => screen.getByRole('region', { name });

test('of somebody unknown it says so, and leads to the quiz', () => {
	show({});
	screen.getByText(words.nothingKnown);
	expect(screen.getByRole('link', { name: words.takeQuiz }).getAttribute('href')).toBe('/quiz');
	expect(screen.queryByRole('region')).toBeNull();
});

test('whoever should be seen by somebody first gets that and nothing else', () => {
	show({ concerns: ['lines'], 'sign-allergic': 'yes' });
	screen.getByText(words.referral);
	expect(screen.getByRole('link', { name: words.toResult }).getAttribute('href')).toBe('/result');
	expect(screen.queryByRole('region')).toBeNull();
});

test('to somebody known it says the law of their place, in words beside any colour', () => {
	show({ ...calm, concerns: ['lines'], region: 'eu' });
	const law = part(words.law.heading);
	expect(law.textContent).toContain(words.law.region('European Union'));
	for (const status of law.querySelectorAll('.status')) expect(status.textContent?.trim()).not.toBe('');
	expect(law.querySelectorAll('.status').length).toBeGreaterThan(0);
});

test('what clashes names the ingredient on the list and the answer behind it', () => {
	show({ ...calm, concerns: ['lines'], region: 'eu', pregnancy: 'pregnant' });
	const clashes = within(part(words.clashes.heading));
	expect(clashes.getAllByRole('heading', { level: 5 }).length).toBeGreaterThan(0);
	expect(part(words.clashes.heading).textContent).toContain('Retinol');
	expect(part(words.place.heading).textContent).toContain(words.place.not.clash);
});

test('what is still to be answered is listed, with the way there', () => {
	show({ concerns: ['lines'], region: 'eu' });
	const open = part(words.open.heading);
	expect(within(open).getAllByRole('listitem').length).toBeGreaterThan(0);
	expect(within(open).getByRole('link', { name: words.open.finish }).getAttribute('href')).toBe('/quiz');
	expect(part(words.clashes.heading).textContent).toContain(words.clashes.nothingSoFar);
});
