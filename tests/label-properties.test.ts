/** Whatever is pasted: never an error, never more work than the length allows, and no known name is overlooked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLabel } from '$lib/engine/label';
import { listedIn } from '$lib/engine/label-list';
import { keysOf } from '$lib/engine/label-names';
import { LONGEST_LABEL } from '$lib/engine/label-text';
import { fold } from '$lib/engine/label-tokens';
import { knowledge } from '$lib/knowledge';
import type { LabelName } from '$lib/knowledge/schema';
import { calm } from './personas/persona';

const names = knowledge.labelNames;
const keys = new Map(names.flatMap((name) => keysOf(name).map((key) => [key, name] as const)));

/** Text as hostile as it comes: any characters, or those that mean something to the reader, over and over. */
const garbage = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.string({ unit: 'grapheme', maxLength: 400 }),
	fc.string({ unit: fc.constantFrom(...'(),;/[]{}-–.:+±*•\n 0123456789%abÉß水α'), maxLength: 600 }),
	fc
		.array(fc.oneof(fc.constantFrom(...names.map((name) => name.inci)), fc.string({ maxLength: 4 })), {
			maxLength: 40
		})
		.map((parts) => parts.join(' '))
);

describe('any text', () => {
	it('gives one reading, with and without answers', () => {
		fc.assert(
			fc.property(garbage, fc.boolean(), (text, isKnown) => {
				const reading = checkLabel(
					knowledge,
					'k-test',
					text,
					isKnown ? { ...calm, concerns: ['lines'] } : {}
				);
				expect(['empty', 'read']).toContain(reading.kind);
				if (reading.kind !== 'read') return;
				expect(reading.verdict.title).not.toBe('');
				expect(reading.entries.map((entry) => entry.position)).toEqual(
					reading.entries.map((_, index) => index + 1)
				);
				expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
			}),
			{ numRuns: 300 }
		);
	});

	it('past the longest list is not read, and says so', () => {
		expect(checkLabel(knowledge, 'k', 'a'.repeat(LONGEST_LABEL + 1), {})).toEqual({
			kind: 'too-long',
			characters: LONGEST_LABEL + 1,
			atMost: LONGEST_LABEL
		});
		expect(checkLabel(knowledge, 'k', ' \n\t', {})).toEqual({ kind: 'empty' });
		expect(checkLabel(knowledge, 'k', ' ,,, ;;; ', {})).toEqual({ kind: 'empty' });
	});
});

describe('the work', () => {
	/** Steps for a text made of a pattern, at a length. */
	const stepsFor = (pattern: string, length: number) =>
		listedIn(knowledge, pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)).steps;

	it.each([
		'1',
		'1,',
		'1 ',
		'a',
		'a ',
		'a,',
		'a\n',
		'(',
		'(a',
		'(a)',
		'a/',
		'- ',
		'.,;',
		'+/-',
		'水',
		'may contain ',
		'ingredients: ',
		'ingredients ',
		'1000000000 ppm ',
		'Aqua ',
		'Sodium ',
		'Rosa Damascena Callus ',
		'Butyrospermum Parkii (Shea) ',
		'rh-rh-rh-',
		'a,a\n'
	])('grows with the length and no faster: %j', (pattern) => {
		// Short texts first, so that work which explodes is seen before it takes hours.
		for (const length of [500, 2_000, LONGEST_LABEL]) {
			const half = stepsFor(pattern, length / 2);
			// Twice the text, twice the work; the smallest counts are blurred by rounding.
			expect(stepsFor(pattern, length), `${length} characters`).toBeLessThanOrEqual(half * 2.2 + 600);
			expect(half).toBeLessThanOrEqual(length * 100);
		}
	});

	it('grows with the length for texts nobody thought of', () => {
		fc.assert(
			fc.property(
				garbage.filter((text) => text.length > 3),
				(pattern) => {
					const half = stepsFor(pattern, LONGEST_LABEL / 2);
					expect(stepsFor(pattern, LONGEST_LABEL)).toBeLessThanOrEqual(half * 2.4 + 2_000);
				}
			),
			{ numRuns: 15 }
		);
	});
});

describe('a known name', () => {
	const anyName = fc.constantFrom(...names);
	const cased = (text: string) =>
		fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), text.replaceAll('-', ' '));
	const decorated = (text: string) =>
		fc.constantFrom(
			text,
			`${text}*`,
			`  ${text} `,
			`${text} 2%`,
			`${text} (10,000 ppm)`,
			`${text} [tên khác]`
		);
	const spelled = (name: LabelName) =>
		fc
			.constantFrom(name.inci, ...name.also)
			.chain(cased)
			.chain(decorated);
	const separators = fc.constantFrom(', ', '; ', ' • ', ',', '\n\n', ' | ', '、');

	it('is found wherever it stands in a messy list', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anyName, { minLength: 1, maxLength: 12, selector: (name) => name.inci }),
				separators,
				fc.constantFrom('', 'Ingredients: ', 'INGREDIENTS\n', 'A serum like no other.\nIngredients: '),
				fc.gen(),
				(chosen, separator, before, gen) => {
					const printed = chosen.map((name) => gen(spelled, name));
					const text = `${before}${printed.join(separator)}`;
					const { listed } = listedIn(knowledge, text);
					const found = listed.map(({ name }) => name?.inci);
					for (const name of chosen) expect(found, text).toContain(name.inci);
				}
			),
			{ numRuns: 400 }
		);
	});

	/** Words at the seam of two names that happen to be a name of their own. */
	const makesAnother = (left: string, right: string) => {
		const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
		const [a, b] = [words(left), words(right)];
		return a.some((_, from) =>
			b.some((__, to) => keys.has(fold([...a.slice(from), ...b.slice(0, to + 1)].join(''))))
		);
	};

	it('is found beside another one when the comma between them is missing', () => {
		fc.assert(
			fc.property(anyName, anyName, (left, right) => {
				fc.pre(left !== right && !makesAnother(left.inci, right.inci));
				const { listed } = listedIn(knowledge, `Glycerin, ${left.inci} ${right.inci}, Panthenol`);
				const found = listed.map(({ name }) => name?.inci);
				expect(found).toEqual(expect.arrayContaining([left.inci, right.inci]));
			}),
			{ numRuns: 400 }
		);
	});

	it('is found in its brackets, whatever stands before them', () => {
		const foreign = fc.constantFrom('정제된', 'tên khác', 'nom inconnu', '名前');
		fc.assert(
			fc.property(anyName, foreign, (name, gloss) => {
				const { listed } = listedIn(knowledge, `Glycerin, ${gloss} (${name.inci}), Panthenol`);
				expect(listed.map((item) => item.name?.inci)).toContain(name.inci);
			}),
			{ numRuns: 400 }
		);
	});
});
