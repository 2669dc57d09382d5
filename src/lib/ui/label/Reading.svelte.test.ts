import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { calm } from '../../../../tests/personas/persona';
import { marketLabels } from '../../../../tests/labels/market';
import { checkLabel } from '../../engine/label';
import type { LabelReading } from '../../engine/label-reading';
import { knowledge } from '../../knowledge';
import { labelWords } from '../../locales/label';
import { resultWords } from '../../locales/result';
import Reading from './Reading.svelte';

const words = labelWords('en');
const spicules = marketLabels[0]?.text ?? '';
const humanMedia = marketLabels[3]?.text ?? '';

type Read = Extract<LabelReading, { kind: 'read' }>;

function show(text: string, answers = {}): void {
	const reading = checkLabel(knowledge, 'k-test', text, answers) as Read;
	render(Reading, { reading, words, resultWords: resultWords('en').result });
}
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

test('the answer is the first heading, and says what it does not mean', () => {
	show(spicules);
	screen.getByRole('heading', { level: 2, name: 'Yes: this list names vesicles' });
	screen.getByText(/That says it is in there, not how much, how pure or how whole/);
	const material = region(words.materials.heading);
	material.getByRole('heading', { level: 4, name: 'Lactobacillus Extracellular Vesicles' });
	material.getByText('From bacteria');
	const more = material.getByRole('link', { name: /What is known of it/ });
	expect(more.getAttribute('href')).toBe('/rules/origins#origin-lactobacillus');
	region(words.notes.heading).getByText(/CAPRYLYL\/CAPRYL GLUCOSIDE/);
});

test('what does not belong in a cosmetic is named beside the answer, and nothing then sounds like a yes', () => {
	show('Aqua, Hydroquinone, Lactobacillus Extracellular Vesicles', {
		...calm,
		concerns: ['lines'],
		region: 'eu'
	});
	const alarm = region(/does not belong in a cosmetic/);
	alarm.getByText('Hydroquinone');
	alarm.getByText(/asked a pharmacist or doctor/);
	expect(screen.queryByText(words.forYou.clashes.nothing)).toBeNull();
});

test('a look-alike is no vesicles, and says what it is instead', () => {
	show(humanMedia);
	screen.getByRole('heading', { level: 2, name: /^No: no vesicles by name/ });
	const material = region(words.materials.heading);
	material.getByRole('heading', { level: 4, name: 'Human Adipose Stromal Cell Conditioned Media' });
	const other = material.getByText('Camellia Sinensis Callus Culture Conditioned Media');
	expect(other.closest('b')?.textContent).toMatch(/^Not the same as Camellia/);
});

test('law that was not confirmed is no plain yes, and a share over the limit is told', () => {
	const text = 'Aqua, Sodium DNA, Retinol 1%, Lactobacillus Extracellular Vesicles';
	show(text, { ...calm, concerns: ['lines'], region: 'eu' });
	const law = region(words.forYou.law.heading);
	law.getByText('As far as we know, yes');
	law.getByText('Yes, as a cosmetic');
	law.getByText('Over the limit');
	const verdict = screen.getByRole('heading', { level: 2 }).parentElement;
	expect(verdict?.textContent).toContain('Lactobacillus Extracellular Vesicles');
	expect(verdict?.textContent).toContain('We read all 4 names.');
	expect(verdict?.textContent).not.toContain('Sodium DNA');
});

test('without answers nothing is judged, and the quiz is one step away', () => {
	show(spicules);
	const forYou = region(words.forYou.heading);
	forYou.getByText(/We know nothing about you yet/);
	expect(forYou.getByRole('link', { name: words.forYou.takeQuiz }).getAttribute('href')).toBe('/quiz');
	expect(forYou.queryByRole('heading', { level: 4 })).toBeNull();
});

test('with answers it says what the law does, what clashes with whose words, and that it stands nowhere', () => {
	show(spicules, { ...calm, concerns: ['lines'], allergies: ['milk'] });
	const law = region(words.forYou.law.heading);
	law.getByText('You said: European Union.');
	law.getByText('Yes, as a cosmetic');
	const clashes = region(words.forYou.clashes.heading);
	clashes.getByRole('heading', { level: 5, name: 'Milk allergy' });
	clashes.getByText('LACTOBACILLUS EXTRACELLULAR VESICLES');
	expect(clashes.getByRole('link', { name: /Allergies: Cow’s or goat’s milk/ }).getAttribute('href')).toBe(
		'/quiz/allergies'
	);
	region(words.forYou.place.heading).getByText(words.forYou.place.not.clash);
});

test('without a clash it says when, in place of what and how it pairs', () => {
	show(spicules, { ...calm, concerns: ['lines'] });
	const place = region(words.forYou.place.heading);
	place.getByText('In the evening.');
	place.getByText(/takes turns with Retinol cream/);
	place.getByText(/wait 48 hours\. Then begin with once a week/);
	expect(place.getAllByText('On different days').length).toBeGreaterThan(0);
});

test('what a person has not answered is named, and not judged', () => {
	show(spicules, { concerns: ['lines'], region: 'china' });
	const forYou = region(words.forYou.heading);
	forYou.getByRole('heading', { level: 4, name: words.forYou.open.heading });
	forYou.getByText('Allergies', { exact: false });
	forYou.getByText(words.forYou.clashes.nothingSoFar);
	forYou.getByText(words.forYou.place.not.law);
});

test('a referral comes before any product', () => {
	show(spicules, { ...calm, concerns: ['lines'], 'change-sore': 'yes' });
	const forYou = region(words.forYou.heading);
	forYou.getByText(words.forYou.referral);
	expect(forYou.getByRole('link', { name: words.forYou.toResult }).getAttribute('href')).toBe('/result');
	expect(forYou.queryByRole('heading', { level: 4 })).toBeNull();
});

test('everything stands in the list, and what was not read is said to be so', () => {
	show('Aqua, Glycerin, Qwertzuium, May contain: Mica');
	const list = region(words.list.heading);
	const [unread, all] = list.getAllByRole('list');
	expect(
		within(unread!)
			.getAllByRole('listitem')
			.map((one) => one.textContent)
	).toEqual(['Qwertzuium']);
	expect(within(all!).getAllByRole('listitem')).toHaveLength(4);
	list.getByText('not read');
	list.getByText('(may be in it)');
});
