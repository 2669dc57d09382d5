import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { keepWords } from '../../locales/keep';
import { resultWords } from '../../locales/result';
import Keep from './Keep.svelte';

const words = resultWords('en');
const kept = keepWords('en');
const show = (over: Record<string, unknown> = {}) => {
	const onprint = vi.fn();
	render(Keep, {
		letter: { status: 'asking' },
		address: '',
		requestKey: 'k',
		action: '/result?/email#keep',
		offersMail: true,
		canPrint: true,
		version: { withoutVesicles: false, price: false, steps: false },
		calendar: '/result/routine.ics',
		link: 'https://quiz.example.org/open#2~no_sign-allergic',
		words,
		keepWords: kept,
		onprint,
		...over
	});
	return onprint;
};

test('a plan can be printed, put into a calendar and opened again', async () => {
	const onprint = show();
	await fireEvent.click(screen.getByRole('button', { name: kept.paper.print }));
	expect(onprint).toHaveBeenCalledOnce();
	const file = screen.getByRole('link', { name: kept.calendar.save });
	expect([file.getAttribute('href'), file.getAttribute('download')]).toEqual([
		'/result/routine.ics',
		'skincare-routine.ics'
	]);
	screen.getByRole('button', { name: kept.link.copy });
});

test('with a script the file is saved here, and the page says so', async () => {
	const oncalendar = vi.fn(async () => undefined);
	show({ oncalendar });
	const isFollowed = await fireEvent.click(screen.getByRole('link', { name: kept.calendar.save }));
	expect(isFollowed).toBe(false);
	expect(oncalendar).toHaveBeenCalledOnce();
	await screen.findByText(kept.calendar.saved);
});

test('without a script the link to the file does it, and no link with answers is offered', async () => {
	show({ canPrint: false, link: null });
	expect(screen.queryByRole('button', { name: kept.link.copy })).toBeNull();
	expect(screen.queryByRole('button', { name: kept.paper.print })).toBeNull();
	screen.getByRole('link', { name: kept.calendar.save });
});

test('what must not be handed on can be printed, and nothing else', () => {
	show({ calendar: null, link: null, offersMail: false });
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
		words.result.keep.print
	]);
	expect(screen.queryAllByRole('link')).toEqual([]);
});
