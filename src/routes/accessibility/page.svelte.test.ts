import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { english } from '$lib/locales/english';
import { checks } from '$lib/ui/accessibility/checks';
import { rules } from '$lib/ui/accessibility/rules';
import Page from './+page.svelte';

const t = english.accessibility;
type Contact = { href: string; text: string } | null;
const show = (contact: Contact = null) =>
	render(Page, { data: { lang: 'en', contact } as never, params: {}, form: null });

it('counts every rule once, and none as broken', () => {
	show();
	const standing = screen.getByRole('region', { name: t.claim.heading });
	const counts = within(standing)
		.getAllByRole('definition')
		.map((each) => Number(each.textContent));
	expect(counts.slice(0, 3).reduce((sum, each) => sum + each)).toBe(rules.length);
	expect(counts[3]).toBe(0);
});

it('shows each check with its number, and leads to it from each rule it holds', () => {
	const { container } = show();
	const items = checks.map(({ id }) => container.querySelector(`#check-${id}`));
	items.forEach((item, index) => expect(item?.textContent).toMatch(new RegExp(`^${index + 1}\\D`)));
	const rows = screen.getAllByRole('row').slice(1);
	expect(rows).toHaveLength(rules.length);
	for (const link of within(screen.getByRole('table')).getAllByRole('link')) {
		const target = container.querySelector(link.getAttribute('href') ?? '');
		expect(target?.textContent).toMatch(new RegExp(`^${link.textContent}\\D`));
	}
});

it('says of what was only looked at that nobody tested it', () => {
	const { container } = show();
	for (const { id, tests } of checks) {
		const said = container.querySelector(`#check-${id}`)?.textContent?.includes(t.tested.byEye);
		expect(said, id).toBe(tests.length === 0);
	}
});

it('names whom to tell, or says plainly that nobody is named', () => {
	const { unmount } = show({ href: 'mailto:care@clinic.example', text: 'care@clinic.example' });
	const link = screen.getByRole('link', { name: 'care@clinic.example' });
	expect(link.getAttribute('href')).toBe('mailto:care@clinic.example');
	expect(screen.queryByText(t.contact.nobody)).toBeNull();
	unmount();
	show();
	expect(screen.getByText(t.contact.nobody)).toBeTruthy();
	expect(screen.queryByRole('link', { name: /@/ })).toBeNull();
});
