/** What is said: no sentence of the knowledge or of a language makes a claim that a cosmetic may not make. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { message } from '$lib/locales/message';
import { allowed } from './wording/allowed';
import { lint, sentencesIn, wordingRules, type Violation } from './wording/rules';

const locales = import.meta.glob<Record<string, unknown>>(['../src/lib/locales/*.ts', '!**/*.test.ts'], {
	eager: true
});

const everySentence = [
	...sentencesIn(knowledge, 'knowledge'),
	...Object.entries(locales).flatMap(([file, module]) => sentencesIn({ ...module }, file.replace('../', '')))
];
const told = ({ where, sentence, rule, found }: Violation) =>
	`${where}: “${sentence}” breaks ${rule} with “${found}”`;

describe('wording', () => {
	it('reads the sentences of the knowledge and of every language', () => {
		const texts = everySentence.map(({ sentence }) => sentence);
		expect(texts).toContain(
			'Stop if it burns for more than ten minutes, swells, blisters or gives you a rash.'
		);
		for (const file of ['en.ts', 'en-result.ts']) {
			const here = everySentence.filter(({ where }) => where.startsWith(`src/lib/locales/${file}.`));
			expect(here.length, file).toBeGreaterThan(40);
		}
	});

	it('makes no forbidden claim', () => {
		const violations = lint(everySentence).filter(
			({ rule, sentence }) => !allowed.some((entry) => entry.rule === rule && entry.sentence === sentence)
		);
		expect(violations.map(told)).toEqual([]);
	});

	it('allows no sentence that is gone or that breaks no rule', () => {
		const violations = lint(everySentence);
		const idle = allowed.filter(
			(entry) => !violations.some(({ rule, sentence }) => rule === entry.rule && sentence === entry.sentence)
		);
		expect(idle.map(({ sentence }) => sentence)).toEqual([]);
	});
});

const planted: Readonly<Record<string, readonly string[]>> = {
	'acts-on-disease': [
		'It heals acne.',
		'A serum that treats your rosacea.',
		'Prevents the next infection.',
		'A treatment for eczema.',
		'Faster wound healing.'
	],
	regenerates: ['Regenerates tired skin.', 'Skin regeneration overnight.'],
	'makes-collagen': ['Stimulates collagen.', 'It boosts your own elastin.'],
	'anti-inflammatory': ['An anti-inflammatory serum.', 'Antibacterial, too.'],
	proven: ['Clinically proven to work.', 'Dermatologist-approved.'],
	permanent: ['Lines are permanently gone.'],
	guarantee: ['Results guaranteed.'],
	instant: ['Instant glow.', 'It instantly lifts.'],
	'reverses-ageing': ['It reverses ageing.', 'It stops aging.', 'Turn back the clock.'],
	'plant-exosome': ['A plant exosome serum.', 'Rose stem exosomes.', 'Exosomes from plants.'],
	approved: ['This serum is FDA approved.', 'A product approved by the MFDS.'],
	'particle-count': ['20 billion exosomes in each vial.', 'The higher the particle count, the better.']
};

describe('the claim linter', () => {
	it.each(wordingRules.map(({ id }) => id))(
		'finds a planted sentence that breaks %s, and names both',
		(rule) => {
			const sentences = planted[rule] ?? [];
			expect(sentences.length).toBeGreaterThan(0);
			for (const sentence of sentences) {
				const violations = lint([
					...sentencesIn({ reasons: [{ id: 'planted', says: sentence }] }, 'knowledge')
				]);
				expect(violations.map(({ where, rule: broken }) => [where, broken])).toContainEqual([
					'knowledge.reasons.planted.says',
					rule
				]);
				expect(violations.map(told).join()).toContain(`“${sentence}” breaks ${rule}`);
			}
		}
	);

	it('reads the words inside a message', () => {
		const words = { greeting: message<[name: string]>('{0}, this cream cures acne.') };
		expect(lint(sentencesIn(words, 'en')).map(({ where, rule }) => [where, rule])).toEqual([
			['en.greeting', 'acts-on-disease']
		]);
	});

	it.each([
		'No exosome product is FDA approved.',
		'For instance, wash at night.',
		'Plant vesicles may help skin feel softer.',
		'Treat your skin gently.',
		'See a doctor about your acne.',
		'Lines looked a little softer in 20 people.'
	])('lets “%s” pass', (sentence) => {
		expect(lint([{ where: 'here', sentence }])).toEqual([]);
	});
});
