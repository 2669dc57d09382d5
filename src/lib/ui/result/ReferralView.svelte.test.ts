import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { clinician, crisis, emergency } from '../../../../tests/fixtures/referrals';
import { resultWords } from '../../locales/result';
import ReferralView from './ReferralView.svelte';

const words = resultWords('en').result;
const keep = createRawSnippet(() => ({ render: () => '<p>keep</p>' }));
const PRODUCT_WORDS = /serum|vesicle|exosome|formulation|niacinamide/i;

test('an emergency names the number to dial, what to do and why, and nothing else', () => {
	const { container } = render(ReferralView, { referral: emergency, words, locale: 'en-GB', keep });
	screen.getByRole('heading', { level: 1, name: 'Get help now' });
	expect(screen.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
	screen.getByText(/Call the emergency number now/);
	screen.getByRole('link', { name: /Swelling or wheezing: Yes/ });
	expect(container.textContent).not.toMatch(PRODUCT_WORDS);
	expect(container.textContent).not.toContain('keep');
});

test('without a known region every number is listed with its place', () => {
	render(ReferralView, { referral: crisis, words, locale: 'en-GB' });
	screen.getByRole('heading', { level: 1, name: 'Please talk to someone now' });
	expect(screen.getByRole('link', { name: '988' }).getAttribute('href')).toBe('tel:988');
	expect(screen.getByText(/at any hour/).textContent).toBe('Call or text 988 at any hour.');
	expect(screen.getByRole('link', { name: '911' }).getAttribute('href')).toBe('tel:911');
	screen.getByText(/local emergency number/);
});

test('a clinician comes first: bland care only, and the page can be kept', () => {
	const { container } = render(ReferralView, { referral: clinician, words, locale: 'en-GB', keep });
	screen.getByRole('heading', { level: 1, name: 'See a clinician first' });
	screen.getByRole('heading', { level: 3, name: 'Plain moisturiser' });
	expect(container.textContent).not.toMatch(PRODUCT_WORDS);
	screen.getByText('keep');
	screen.getByText(words.referral.noProducts);
	screen.getByText(new RegExp(words.mind.unchecked));
});

test('says where to go: at once where the place is known, else place by place', () => {
	const [note] = clinician.notes;
	const { unmount } = render(ReferralView, { referral: clinician, words, locale: 'en-GB' });
	expect(screen.getByText(note?.where?.[0] ?? '').closest('details')).toBeNull();
	unmount();
	const where = ['Canada: Family doctor. Call.', 'Japan: Clinic. Go there.'];
	render(ReferralView, { referral: { ...clinician, notes: [{ ...note!, where }] }, words, locale: 'en-GB' });
	for (const way of where)
		expect(screen.getByText(way).closest('details')?.textContent).toContain(words.safety.where);
});

test('answers from a link are told without a way to the own ones', () => {
	const { container } = render(ReferralView, {
		referral: emergency,
		words,
		locale: 'en-GB',
		isLookedAt: true,
		keep
	});
	screen.getByText(/Swelling or wheezing/);
	screen.getByRole('link', { name: 'Call 112' });
	const ways = [...container.querySelectorAll('a')].map((link) => link.pathname);
	expect(ways.filter((path) => /^\/(quiz|review)/.test(path))).toEqual([]);
	expect(container.textContent).not.toContain(words.referral.wrong);
});
