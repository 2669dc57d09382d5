import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../knowledge/questionnaire';
import { words } from '../../locales';
import Panels from './Panels.svelte';

const t = words('en').quiz;
const drawn = questionnaire.questions.flatMap((question) =>
	question.shownAs?.as === 'panels' ? [{ question, pattern: question.shownAs.pattern }] : []
);

it('is how spots, lumps and redness are asked', () => {
	expect(drawn.map(({ question, pattern }) => [question.id, pattern])).toEqual([
		['acne-spots', 'spots'],
		['acne-nodules', 'lumps'],
		['redness-look', 'redness']
	]);
	expect(drawn.at(-1)?.question.options.filter(({ drawing }) => drawing)).toHaveLength(5);
});

describe.each(drawn.map((each) => ({ ...each, id: each.question.id })))('$id', ({ question }) => {
	const show = (chosen: string[] = []) => render(Panels, { question, chosen, words: t });

	it('is answered by radios that are named by words alone', () => {
		show();
		const names = screen
			.getAllByRole('radio')
			.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
		expect(names).toEqual(question.options.map(({ label }) => label));
		for (const { label } of question.options) expect(screen.getByRole('radio', { name: label })).toBeTruthy();
	});

	it('has a drawing beside each grade and beside nothing else, hidden from who cannot see it', () => {
		const { container } = show();
		expect(screen.queryByRole('img')).toBeNull();
		for (const { label, meaning } of question.options) {
			const option = screen.getByRole('radio', { name: label }).closest('.option');
			const drawings = [...(option?.querySelectorAll('svg') ?? [])];
			expect(drawings.map((svg) => svg.getAttribute('aria-hidden'))).toEqual(meaning ? [] : ['true']);
		}
		expect(container.querySelectorAll('svg [tabindex], svg a, svg title')).toHaveLength(0);
	});

	it('says every drawing in words, in no more than 125 characters', () => {
		show();
		const details = screen.getByText(t.pictures).closest('details');
		expect(details?.open).toBe(false);
		const told = within(details ?? expect.fail('no details'));
		for (const { label, shows, meaning } of question.options) {
			if (meaning) continue;
			expect(told.getByText(label).nextElementSibling?.textContent).toBe(shows);
			expect(shows?.length).toBeLessThanOrEqual(125);
		}
	});

	it('draws three tones at once, each grade in less than 2 kB, with names of its own', () => {
		const { container } = show();
		const all = [...container.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML);
		for (const svg of all) {
			expect(svg.match(/<use href="#[\w-]+-marks"/g)).toHaveLength(3);
			expect(Buffer.byteLength(svg.replaceAll(/<!--.*?-->| ?svelte-\w+/g, ''))).toBeLessThan(2048);
		}
		const ids = all.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(all).size).toBe(all.length);
	});

	it('shows what was chosen before', () => {
		const { id, label } = question.options[1] ?? expect.fail('one option only');
		show([id]);
		expect(screen.getByRole<HTMLInputElement>('radio', { name: label }).checked).toBe(true);
		expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
	});
});
