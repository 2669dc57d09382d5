import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { caution } from '../../../../tests/fixtures/explanations';
import { emergency } from '../../../../tests/fixtures/referrals';
import { resultWords } from '../../locales/result';
import SafetyNotes from './SafetyNotes.svelte';

const words = resultWords('en').result;
const [sign] = emergency.notes;

test('a note says what to do before it says why, with its mark in words', () => {
	render(SafetyNotes, { notes: [caution], words });
	const note = within(screen.getByRole('listitem'));
	note.getByText('Take care');
	note.getByRole('heading', { level: 3, name: caution.title });
	const [advice, because] = [note.getByText(caution.advice), note.getByText(caution.because)];
	expect(advice.compareDocumentPosition(because)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	note.getByText(words.safety.unsure);
	note.getByText(`${words.safety.to.pharmacist}.`);
});

test('several notes say which one is obeyed first; one alone does not', () => {
	const { unmount } = render(SafetyNotes, { notes: [sign!, caution], words });
	screen.getByText(words.plan.order);
	const [first, second] = screen.getAllByRole('listitem');
	expect(first?.textContent).toContain(words.plan.first);
	expect(second?.textContent).not.toContain(words.plan.first);
	unmount();
	render(SafetyNotes, { notes: [caution], words });
	expect(screen.queryByText(words.plan.order)).toBeNull();
	expect(screen.getByRole('listitem').textContent).not.toContain(words.plan.first);
});

test('a child is sent to a parent and a pharmacist, not to a clinician', () => {
	const child = { ...caution, level: 'clinician', to: 'pharmacist' } as const;
	render(SafetyNotes, { notes: [child], words });
	screen.getByText(words.safety.marks.pharmacist);
	expect(screen.queryByText(words.safety.marks.clinician)).toBeNull();
});

test('what the heading of the page has said is not said again on its only note', () => {
	const { unmount } = render(SafetyNotes, { notes: [sign!], told: 'emergency', words });
	expect(screen.queryByText(words.safety.marks.emergency)).toBeNull();
	unmount();
	render(SafetyNotes, { notes: [sign!, caution], told: 'emergency', words });
	expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(words.safety.marks.emergency);
});
