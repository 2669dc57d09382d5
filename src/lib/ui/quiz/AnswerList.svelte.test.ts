import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { words } from '../../locales';
import AnswerList from './AnswerList.svelte';

const entry = (
	id: string,
	section: 'safety' | 'skin',
	label: string,
	texts: string[],
	about: string[] = []
) => ({
	id,
	section,
	label,
	href: `/quiz/${id}?from=review`,
	answers: texts.map((text) => ({ text, about }))
});

it('shows each answer with a link that says what it changes', () => {
	render(AnswerList, {
		told: [
			entry('signs', 'safety', 'Any of these?', ['No'], ['Fever', 'Painful eye']),
			entry('feel', 'skin', 'Feel', ['Dry']),
			entry('spots', 'skin', 'Spots', []),
			entry('health', 'safety', 'Health', ['No'])
		],
		words: words('en').review,
		sections: words('en').quiz.sections
	});
	expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
		'Safety first',
		'Your skin',
		'Safety first'
	]);
	const link = screen.getByRole('link', { name: 'Change your answer: Feel' });
	expect(link.getAttribute('href')).toBe('/quiz/feel?from=review');
	expect(screen.getByText('Fever · Painful eye')).toBeTruthy();
	expect(screen.getByText('Not answered yet')).toBeTruthy();
	expect(screen.getAllByRole('term').map((each) => each.textContent)).toEqual([
		'Any of these?',
		'Feel',
		'Spots',
		'Health'
	]);
});
