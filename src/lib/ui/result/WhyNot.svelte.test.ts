import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { inFrance } from '../../../../tests/personas/three';
import { whyNot } from '../../engine/why-not';
import { knowledge } from '../../knowledge';
import { resultWords } from '../../locales/result';
import WhyNot from './WhyNot.svelte';

const words = resultWords('en').result;
const labels = words.plan.whyNot;
const answers = whyNot(knowledge, inFrance.answers, { price: false, steps: false, withoutVesicles: false });
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: labels.label });
const seek = (text: string) => fireEvent.input(field(), { target: { value: text } });
const found = () => screen.queryByRole('list', { name: labels.label });
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
	render(WhyNot, { answers, leftOut: 31, words });
});

test('the whole list is there without typing: every name once, under whether it is used, left out or not needed', () => {
	const all = screen.getByText(labels.all(answers.length)).closest('details')!;
	for (const { name } of answers) expect(all.textContent).toContain(name);
	expect(
		within(all)
			.getAllByRole('heading')
			.map(({ textContent }) => textContent)
	).toEqual(Object.values(labels.standings));
	expect(found()).toBeNull();
	expect(status()).toBe('');
});

test.each([
	['why not retinol?', 'It is in your routine, in the evening.'],
	['RÉTINOL', 'It is in your routine, in the evening.'],
	['tretinoin', 'It is a medicine.'],
	['bakuchiol', 'One treatment step is enough at a time'],
	['glycolic acid', 'We know of nothing it does in people'],
	['vitamin c', 'Pure vitamin C'],
	['BHA', 'We know of nothing it does in people'],
	['human', 'may not hold anything of human origin'],
	['sunscreen', 'It is in your routine, in the morning.'],
	['rf08', 'It is in your routine, in the evening.']
])('asked about %s, it answers, and says in its status how often', async (typed, answer) => {
	await seek(typed);
	expect(found()?.textContent).toContain(answer);
	expect(status()).toMatch(/^\d+ answers?$/);
});

test('what nobody here knows is said honestly, with somewhere else to ask', async () => {
	await seek('snail slime');
	screen.getByText(/We know nothing called “snail slime”\./);
	expect(screen.getByRole('link', { name: labels.tryLabel }).getAttribute('href')).toBe('/label');
	expect(status()).toBe('0 answers');
	await seek('r');
	expect(found()).toBeNull();
	expect(status()).toBe('');
});

test('things with the same reason stand together, and the reason stands there once', async () => {
	await seek('human');
	const [answer, ...others] = within(found()!).getAllByText(/may not hold anything of human origin/);
	expect(others).toEqual([]);
	expect(answer?.closest('li li')?.parentElement?.closest('li')?.textContent).toMatch(
		/Human fat-cell exosomes, Human cord-cell exosomes/
	);
});
