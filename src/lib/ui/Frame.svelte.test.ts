import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { words } from '../locales';
import Frame from './Frame.svelte';

const t = words('en').site;
const children = createRawSnippet(() => ({ render: () => '<h1>A page</h1>' }));
const show = (status = '', path = '/privacy') =>
	render(Frame, { words: t, status, url: new URL(path, 'https://quiz.example'), children });

test('begins with a way past everything that is the same on every page', () => {
	const { container } = show();
	const first = container.querySelector('a, button, summary, [tabindex]');
	expect(first).toBe(screen.getByRole('link', { name: t.skip }));
	const main = screen.getByRole('main');
	expect(first?.getAttribute('href')).toBe(`#${main.id}`);
	// A skip link moves the focus only to what can take it.
	expect(main.tabIndex).toBe(-1);
	within(main).getByRole('heading', { level: 1, name: 'A page' });
});

test('has one head, one main part and one foot, and each way through is named', () => {
	show();
	for (const role of ['banner', 'main', 'contentinfo']) expect(screen.getAllByRole(role)).toHaveLength(1);
	const names = screen.getAllByRole('navigation').map((nav) => nav.getAttribute('aria-label'));
	expect(names).toEqual([t.language, t.footerLabel]);
	const foot = within(screen.getByRole('navigation', { name: t.footerLabel }));
	expect(foot.getAllByRole('link').map((link) => link.textContent)).toEqual([
		t.privacy,
		t.rules,
		t.label,
		t.article,
		t.accessibility
	]);
});

test('says what has been done in one place that is there before there is anything to say', async () => {
	const { rerender } = show();
	const status = screen.getByRole('status');
	expect(status.textContent).toBe('');
	await rerender({ status: 'Your answers are deleted.' });
	expect(screen.getByRole('status')).toBe(status);
	expect(status.textContent).toBe('Your answers are deleted.');
});

test('leads from a translated page to the same page in English, and from an English one nowhere', () => {
	const { unmount } = show();
	expect(screen.queryByRole('link', { name: t.original })).toBeNull();
	unmount();
	show('', '/ar/label');
	const link = screen.getByRole('link', { name: t.original });
	expect(link.getAttribute('href')).toBe('/label');
	expect(link.getAttribute('hreflang')).toBe('en');
});
