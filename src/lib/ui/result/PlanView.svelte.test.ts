import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plan, planTried, planWithoutVesicles } from '../../../../tests/fixtures/explanations';
import type { WhyNot } from '../../engine/why-not';
import { resultWords } from '../../locales/result';
import PlanView from './PlanView.svelte';

const words = resultWords('en').result;
const own = { withoutVesicles: false, price: false, steps: false };
const keep = createRawSnippet(() => ({ render: () => '<p>keep</p>' }));
const answers: readonly WhyNot[] = plan.leftOut.map(({ kind, id, name, reasons }) => ({
	kind,
	id,
	name,
	also: [],
	standing: 'barred',
	reasons
}));
const show = (over: Partial<Parameters<typeof render<typeof PlanView>>[1]> = {}) =>
	render(PlanView, {
		plan,
		looking: own,
		offers: [],
		answers,
		rulesFrom: '2026-11-24',
		isOutranked: true,
		today: '2026-11-23',
		words,
		locale: 'en-GB',
		keep,
		...over
	});

test('one sentence sums it up', () => {
	show();
	const heading = screen.getByRole('heading', { level: 1 });
	expect(heading.textContent).toBe(
		'A calm 3\u2011step morning and 3\u2011step evening, built around fine lines and dryness.'
	);
	// The serum is what serves lines: without it the headline must not promise them.
	document.body.replaceChildren();
	show({ looking: { ...own, withoutVesicles: true } });
	expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/, built around dryness\.$/);
});

test('safety stands above the routine, with its own heading, action and words', () => {
	show();
	const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
	expect(headings.slice(0, 2)).toEqual(['First, your safety', 'Your routine']);
	const safety = within(screen.getByRole('region', { name: 'First, your safety' }));
	safety.getByText('Take care');
	safety.getByText(/ask a pharmacist which things to avoid/);
	safety.getByText(/because you were not sure/);
});

test('morning and evening are two lists in order of use', () => {
	show();
	const names = (region: string) =>
		within(screen.getByRole('region', { name: region }))
			.getAllByRole('heading', { level: 4 })
			.map((one) => one.textContent);
	expect(names('Morning')).toEqual(plan.main.morning.map((step) => step.name));
	expect(names('Evening')).toEqual(plan.main.evening.map((step) => step.name));
});

test('the label lists every ingredient in its order, with share and purpose', () => {
	const { container } = show();
	const items = [...container.querySelectorAll('#formulation ol li')].map((one) => one.textContent ?? '');
	const formulation = plan.main.formulation!;
	expect(items.length).toBe(formulation.ingredients.length);
	for (const [index, one] of formulation.ingredients.entries()) {
		expect(items[index]).toContain(one.inci);
		expect(items[index]).toContain(one.does);
		expect(items[index]).toMatch(/[\d.]+%/);
	}
});

test('an invented recipe says so, and plain care is named as better tested', () => {
	show();
	screen.getByText(words.formulation.invented);
	screen.getByText(words.formulation.betterTested);
});

test('the version without vesicles is one link away and shows no vesicle step', () => {
	show();
	expect(screen.getByRole('link', { name: words.version.without }).getAttribute('href')).toBe(
		'/result?without=exosomes#routine'
	);
	document.body.replaceChildren();
	show({ looking: { ...own, withoutVesicles: true } });
	expect(screen.getByRole('link', { name: words.version.back }).getAttribute('href')).toBe('/result#routine');
	expect(screen.queryByText('Ginseng Comfort Serum', { selector: 'h4' })).toBeNull();
	expect(screen.queryByRole('heading', { name: words.formulation.heading })).toBeNull();
});

test('a version with another answer says so first, with the own answer and the way back, on paper too', () => {
	show({ plan: planTried, looking: { ...own, withoutVesicles: true, price: true } });
	const note = screen.getByText(words.tried.heading).closest('div')!;
	expect(note.classList).not.toContain('no-print');
	expect(note.textContent).toContain('Price of one product: “Under 25”.');
	expect(note.textContent).toContain('Your own answer is “Up to 60”.');
	const back = within(note).getByRole('link', { name: words.tried.back });
	expect(back.getAttribute('href')).toBe('/result?without=exosomes#routine');
	const routine = screen.getByRole('heading', { level: 2, name: words.routine.heading });
	expect(note.compareDocumentPosition(routine)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	document.body.replaceChildren();
	show();
	expect(screen.queryByText(words.tried.heading)).toBeNull();
});

test('a close second says what it gains and gives up, in words and not by sign alone', () => {
	show();
	const formulation = within(screen.getByRole('region', { name: words.formulation.heading }));
	const second = within(formulation.getByRole('heading', { name: 'Rose Evening Serum' }).closest('li')!);
	expect(second.getAllByRole('listitem').map((one) => one.textContent?.trim())).toEqual([
		'Against it: It is not meant for dryness.',
		'For it: It would cost less.',
		'Different: It is a serum.'
	]);
});

test('whatever is paid for, no difference by the last review means to stop paying for it', () => {
	const review = () => screen.getByRole('region', { name: words.review.heading }).textContent;
	show();
	expect(review()).toContain(words.review.last.vesicles);
	document.body.replaceChildren();
	const formulation = plan.main.formulation!;
	const origin = { ...formulation.origin!, isVesicle: false };
	show({
		plan: { ...plan, main: { ...plan.main, paidFor: 'other', formulation: { ...formulation, origin } } }
	});
	expect(review()).toContain(words.review.last.other);
	document.body.replaceChildren();
	show({ plan: planWithoutVesicles });
	expect(review()).toContain(words.review.last.plain);
});

test('a plan that has no vesicles says why instead of offering a switch', () => {
	show({ plan: planWithoutVesicles });
	screen.getByRole('heading', { level: 2, name: words.version.why });
	screen.getByText('Nobody has tested vesicles in pregnancy.');
	expect(screen.queryByRole('link', { name: words.version.without })).toBeNull();
});

test('the calendar is a table: a row a product, a column for weeks that are alike', () => {
	show();
	const table = within(screen.getByRole('table', { name: words.calendar.caption }));
	const heads = table.getAllByRole('columnheader').map((head) => head.firstElementChild?.textContent);
	expect(heads.slice(1)).toEqual([1, 3, 5].map((week) => words.calendar.weeks(week, week + 1)));
	const row = within(table.getByRole('row', { name: /Ginseng Comfort Serum/ }));
	expect(row.getAllByRole('cell').map((cell) => cell.querySelector('.visually-hidden')?.textContent)).toEqual(
		['not yet', '2 times', '3 times']
	);
});

test('review days count from the day it was made, as the reader writes days', () => {
	show();
	const days = [...screen.getByRole('region', { name: words.review.heading }).querySelectorAll('time')];
	expect(days.map((day) => day.dateTime)).toEqual(['2026-12-21', '2027-01-18', '2027-02-15']);
	expect(days[0]?.textContent).toBe('21 December 2026');
});

test('what was left out is named with its reason; the clinic card warns of needles', () => {
	show();
	const left = within(screen.getByRole('region', { name: words.leftOut.heading }));
	left.getByText('Milk Barrier Cream');
	left.getByText('You asked for nothing from animals.');
	const clinic = screen.getByRole('region', { name: words.clinic.heading });
	expect(clinic.textContent).toContain('You told us about: Laser in a clinic.');
	expect(clinic.textContent).toContain('never for injecting');
});

test('every link within the page leads somewhere', () => {
	const { container } = show();
	for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
		expect(container.querySelector(link.getAttribute('href')!), link.href).not.toBeNull();
	}
});

test('nothing that is not vesicles is called so', () => {
	const formulation = plan.main.formulation!;
	const origin = { ...formulation.origin!, isVesicle: false };
	const { container } = show({
		plan: { ...plan, main: { ...plan.main, formulation: { ...formulation, origin } } }
	});
	const text = container.textContent ?? '';
	expect(text).toContain(words.formulation.originOther);
	expect(text).toContain(words.version.other.without);
	for (const wrong of [
		words.routine.kinds.formulation,
		words.formulation.origin,
		words.formulation.betterTested,
		words.version.without,
		words.mind.vesicles
	])
		expect(text).not.toContain(wrong);
});

test('answers from a link are told without a way to change them: that would change the own ones', () => {
	const whatIfs = {
		changes: [
			{
				question: 'avoid',
				page: 'wishes',
				label: 'Things to avoid',
				said: ['Fragrance'],
				as: 'instead' as const,
				instead: [{ answer: ['animal'], label: 'Anything from animals' }],
				effects: [{ kind: 'formulation' as const, text: 'Another serum.', ids: ['rose'] }]
			}
		],
		unchanged: []
	};
	const toAnswers = (container: HTMLElement) =>
		[...container.querySelectorAll('a')].filter((link) => /^\/(quiz|review)/.test(link.pathname));
	const chips = (container: HTMLElement) =>
		[...container.querySelectorAll('.told')].map((told) => told.textContent?.match(/[^:.·]+:/g));
	const own = show({ whatIfs });
	expect(toAnswers(own.container).length).toBeGreaterThan(1);
	const told = chips(own.container);
	expect(told.length).toBeGreaterThan(3);
	own.unmount();
	const { container } = show({ whatIfs, isLookedAt: true });
	expect(toAnswers(container)).toEqual([]);
	expect(container.textContent).not.toContain(words.change);
	expect(chips(container)).toEqual(told);
	screen.getByText('You said “Fragrance”.');
});

describe('where it may', () => {
	const parts = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
	let whole: (string | null)[];
	beforeEach(() => {
		show();
		whole = parts();
		document.body.replaceChildren();
		vi.useFakeTimers();
	});
	afterEach(() => void vi.useRealTimers());

	test('it comes part by part, in the order it stands in, and is whole in the end', async () => {
		show({ isPatient: true });
		expect(parts()).toEqual(whole.slice(0, 2));
		for (let more = 3; more <= whole.length; more += 1) {
			await vi.advanceTimersByTimeAsync(17);
			expect(parts()).toEqual(whole.slice(0, more));
		}
	});

	test('parts that are new once it is whole push none out', async () => {
		const { rerender } = show({ isPatient: true, plan: { ...plan, cautions: [] } });
		await vi.advanceTimersByTimeAsync(1000);
		expect(parts()).toEqual(whole.slice(1));
		await rerender({ plan });
		expect(parts()).toEqual(whole);
	});

	test('what a link of the page leads to is there at once', async () => {
		show({ isPatient: true });
		const scrolled = vi.fn();
		Element.prototype.scrollIntoView = function () {
			scrolled(this.id);
		};
		location.hash = 'mind';
		await fireEvent(window, new HashChangeEvent('hashchange'));
		await vi.advanceTimersByTimeAsync(0);
		expect(parts()).toEqual(whole);
		expect(scrolled.mock.calls).toEqual([['mind']]);
	});
});
