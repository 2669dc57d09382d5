import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge';
import type { Fact } from './condition';
import { notesFor } from './step-notes';

const where = (...options: string[]) =>
	new Map<string, Fact>([['where', { state: 'known', options, number: null }]]);
const step = {
	moisturiser: { kind: 'care', id: 'moisturiser-plain' },
	sunscreen: { kind: 'care', id: 'sunscreen-plain' },
	cleanser: { kind: 'care', id: 'gentle-cleanser' },
	retinol: { kind: 'active', id: 'retinol', need: 'lines' },
	azelaic: { kind: 'active', id: 'azelaic-acid', need: 'comfort' },
	gluconolactone: { kind: 'active', id: 'gluconolactone', need: 'tone' },
	niacinamide: { kind: 'active', id: 'niacinamide', need: 'tone' },
	serum: { kind: 'formulation', id: 'milk-moisture-serum' },
	cream: { kind: 'formulation', id: 'rose-eye-gel-cream' },
	strongCream: { kind: 'formulation', id: 'retinol-centella-cream' }
} as const;
const said = (facts: ReadonlyMap<string, Fact>, name: keyof typeof step) =>
	notesFor(knowledge, facts)(step[name]).map(({ note, names }) => [note, ...names].join(' '));

describe('around the eyes', () => {
	it.each(['retinol', 'azelaic', 'gluconolactone', 'strongCream'] as const)('%s stays away', (name) => {
		expect(said(where('eyes'), name)).toEqual(['strong-off-the-eyes']);
	});

	it.each([
		['moisturiser', ['gentle-up-to-the-bone']],
		['cream', ['gentle-up-to-the-bone']],
		['niacinamide', ['treatment-only-where-needed eyes', 'gentle-up-to-the-bone']],
		['serum', ['treatment-only-where-needed eyes', 'gentle-up-to-the-bone']],
		['cleanser', []],
		['sunscreen', []]
	] as const)('%s may go up to the bone', (name, notes) => {
		expect(said(where('eyes'), name)).toEqual(notes);
	});
});

it('names the chosen places, but never the eyes on what must stay away from them', () => {
	expect(said(where('cheeks', 'eyes', 'chin'), 'retinol')).toEqual([
		'strong-on-the-whole-area cheeks chin',
		'strong-off-the-eyes'
	]);
	expect(said(where('cheeks', 'chin'), 'serum')).toEqual(['treatment-only-where-needed cheeks chin']);
});

it('goes slower on the neck with what is strong, and down it with care', () => {
	expect(said(where('neck'), 'retinol')).toEqual([
		'strong-on-the-whole-area neck',
		'strong-slower-on-the-neck'
	]);
	expect(said(where('neck'), 'sunscreen')).toEqual(['care-down-the-neck']);
	expect(said(where('neck'), 'cream')).toEqual(['care-down-the-neck']);
	expect(said(where('neck'), 'cleanser')).toEqual([]);
});

it.each([
	['all over', where()],
	['not answered', new Map<string, Fact>([['where', { state: 'unknown', isDeclined: false }]])],
	['not asked', new Map<string, Fact>([['where', { state: 'not-applicable' }]])]
])('says nothing where the answer is: %s', (_, facts) => {
	for (const name of Object.keys(step)) expect(said(facts, name as keyof typeof step)).toEqual([]);
});

it('does not know a step that is not there', () => {
	expect(() => notesFor(knowledge, where('eyes'))({ kind: 'care', id: 'gold-leaf' })).toThrow('gold-leaf');
});
