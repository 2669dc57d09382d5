/** Parts of a result that say something by themselves: what a person perceives of each, by role and by name. */
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { plan, planWithoutVesicles } from '../../../../tests/fixtures/explanations';
import { trial, wellShown } from '../../../../tests/fixtures/reasons';
import { resultWords } from '../../locales/result';
import Calendar from './Calendar.svelte';
import Clinic from './Clinic.svelte';
import Glance from './Glance.svelte';
import Mind from './Mind.svelte';
import Needs from './Needs.svelte';
import Reviews from './Reviews.svelte';
import Routine from './Routine.svelte';
import RunnersUp from './RunnersUp.svelte';
import SkinBand from './SkinBand.svelte';
import Sources from './Sources.svelte';
import Sureness from './Sureness.svelte';

const words = resultWords('en').result;
const locale = 'en-GB';

test('needs: each with its weight in words, the steps that serve it, and the promise folded away', () => {
	render(Needs, { needs: plan.needs, version: plan.main, words, locale });
	const [lines, dryness] = screen
		.getAllByRole('heading', { level: 3 })
		.map((heading) => within(heading.closest('li')!));
	lines?.getByRole('heading', { level: 3, name: 'fine lines' });
	lines?.getByText('9 points');
	lines?.getByText('In your routine for it: Ginseng Comfort Serum.');
	expect(lines?.getByText(plan.needs[0]!.promise).closest('details')).not.toBeNull();
	dryness?.getByText('6 points');
});

test('needs: a wish that no step of this version serves is said to be served by none', () => {
	render(Needs, { needs: plan.needs, version: plan.withoutVesicles, words, locale });
	const [lines] = screen.getAllByRole('listitem');
	expect(lines?.textContent).toContain(words.plan.weighed.byNone);
});

test('glance: morning and evening as two lists, each name leading to its card', () => {
	render(Glance, { version: plan.main, words });
	const nav = within(screen.getByRole('navigation', { name: words.glance }));
	const evening = within(nav.getByRole('list', { name: words.routine.evening }));
	expect(evening.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
		plan.main.evening.map(({ id }) => `#${id}`)
	);
	evening.getByRole('link', { name: /Ginseng Comfort Serum.*takes turns/ });
});

test('routine: two that take turns stand in one place, so that the places count as the headline does', () => {
	const [first, second, third] = plan.main.evening;
	const evening = [first!, { ...second!, position: 1 }, { ...third!, position: 2 }];
	const { container } = render(Routine, { version: { ...plan.main, evening }, words, locale });
	const places = [
		...container.querySelectorAll(
			'#evening-cleanser .number, #evening-rf09 .number, #evening-moisturiser .number'
		)
	];
	expect(places.map(({ textContent }) => textContent)).toEqual(['1', words.plan.card.or, '2']);
});

test('routine: only what comes to be used more often starts slower', () => {
	const calendar = [
		{ name: 'Gentle cleanser', kind: 'care' as const, usesByWeek: [14, 14, 7] },
		{ name: 'Ginseng Comfort Serum', kind: 'formulation' as const, usesByWeek: [0, 2, 7] }
	];
	render(Routine, { version: { ...plan.main, calendar }, words, locale });
	const said = screen.getAllByText(words.routine.startSlow).map((one) => one.closest('li')?.id);
	expect(said).toEqual(['evening-rf09']);
});

test('calendar: the strip is for eyes only and stays away where nothing starts slowly', () => {
	const { container, unmount } = render(Calendar, { rows: plan.main.calendar, hasVesicles: true, words });
	expect(container.querySelectorAll('.strip[aria-hidden="true"] .skin')).toHaveLength(6);
	expect(screen.getByRole('region', { name: words.calendar.caption }).tabIndex).toBe(0);
	unmount();
	const steady = plan.main.calendar.map((row) => ({ ...row, usesByWeek: [7, 7, 7] }));
	const { container: still } = render(Calendar, { rows: steady, hasVesicles: true, words });
	expect(still.querySelector('.strip')).toBeNull();
	screen.getByRole('table', { name: words.calendar.caption });
});

test('close seconds: the sign of each trade is also a word', () => {
	render(RunnersUp, { others: plan.runnersUp, words: words.version });
	screen.getByRole('heading', { level: 4, name: 'Rose Evening Serum' });
	screen.getByText(`${words.version.balance.gain}:`, { exact: false });
	screen.getByText(`${words.version.balance.loss}:`, { exact: false });
});

test('sources: counted, named after what they are about, with what they show and do not show', () => {
	render(Sources, { sources: [trial], about: 'sunscreen', words });
	const fold = within(screen.getByRole('group'));
	fold.getByText(/1 source/);
	fold.getByText(/about sunscreen/);
	expect(fold.getByRole('link').getAttribute('href')).toBe(trial.href);
	fold.getByText(/Trial with a fair comparison · 2021 · 41 people · paid for by a maker\./);
	expect(fold.getByText(trial.supports, { exact: false }).textContent).toContain(trial.limits);
});

test('sureness: how sure in words, what is known, how many studies, and what is not said twice', () => {
	const { unmount } = render(Sureness, { sureness: wellShown, about: 'sunscreen', words });
	screen.getByText(words.sure.grades.A);
	screen.getByText(wellShown.says);
	screen.getByText(/2 studies in people, 1,660 people\./);
	unmount();
	render(Sureness, { sureness: wellShown, about: 'sunscreen', isSaid: wellShown.says, words });
	expect(screen.queryByText(wellShown.says)).toBeNull();
});

test('skin: the drawing says that the arrow stops, and the filled part has its name', () => {
	render(SkinBand, { layer: 'deep', need: 'fine lines', words: words.plan.section });
	screen.getByRole('img', { name: words.plan.section.label });
	screen.getByText(words.plan.section.layers.deep);
	screen.getByText(/where skin shows fine lines/);
});

test('reviews: each with its week and its day, the last with what to give up', () => {
	const weeks = plan.reviewWeeks;
	render(Reviews, { weeks, today: '2026-11-23', paidFor: 'vesicles', words: words.review, locale });
	const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
	expect(items).toHaveLength(3);
	expect(items[0]).toMatch(/After 4 weeks · 21 December 2026/);
	expect(items[2]).toContain(words.review.last.vesicles);
});

test('mind: which rules, how old they are, and where to read them', () => {
	render(Mind, { hasVesicles: true, version: 'k-0123456789ab', rulesFrom: '2026-11-24', words, locale });
	screen.getByText(/knowledge version k-0123456789ab\./);
	screen.getByText(/last changed on 24 November 2026/);
	expect(screen.getByRole('link', { name: words.plan.rules }).getAttribute('href')).toBe('/rules');
});

test('clinic: never for needles, and never as advice', () => {
	render(Clinic, { clinic: plan.clinic!, words, locale });
	screen.getByText(words.clinic.never);
	screen.getByRole('heading', { level: 3, name: 'Laser in a clinic' });
	expect(planWithoutVesicles.clinic).toBeNull();
});
