import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { languages, nameOf } from '../locales/languages';
import LanguageSwitch from './LanguageSwitch.svelte';

const show = (path = '/quiz/skin?from=review') =>
	render(LanguageSwitch, { lang: 'en', url: new URL(path, 'https://quiz.example'), label: 'Language' });

test('names each language in itself, so that whoever reads no other finds it, and says which one is on', () => {
	show();
	const links = screen.getAllByRole('link', { hidden: true });
	expect(links.map((link) => link.textContent)).toEqual(languages.map(nameOf));
	for (const link of links) expect(link.getAttribute('lang')).toBe(link.getAttribute('hreflang'));
	expect(
		links.filter((link) => link.getAttribute('aria-current') === 'true').map(({ lang }) => lang)
	).toEqual(['en']);
});

test('is one control named after what it does and the language that is on', () => {
	const { container } = show();
	expect(container.querySelector('summary')?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
		'Language: English'
	);
	expect(container.querySelector('details')?.open).toBe(false);
});

test('leads to the same page, with all that stands in its address', () => {
	show();
	const korean = screen.getByText(nameOf('ko')).closest('a');
	expect(korean?.getAttribute('href')).toBe('/ko/quiz/skin?from=review&lang=ko');
});

test('closes when the page changes, or it would lie over the new one', async () => {
	const { container, rerender } = show();
	const details = container.querySelector('details') as HTMLDetailsElement;
	details.open = true;
	await rerender({ url: new URL('/quiz/skin', 'https://quiz.example') });
	expect(details.open).toBe(true);
	await rerender({ url: new URL('/review', 'https://quiz.example') });
	expect(details.open).toBe(false);
});
