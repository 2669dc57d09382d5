/** What is said: no sentence of the knowledge or of a language makes a claim that a cosmetic may not make. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { english } from '$lib/locales/english';
import { languages, type Language } from '$lib/locales/languages';
import { message } from '$lib/locales/message';
import { readCatalogue } from '../scripts/translations/catalogue.ts';
import { allowed } from './wording/allowed';
import { wording } from './wording/languages';
import { lint, reasons, ruleIds, sentencesIn, type Said, type Violation } from './wording/rules';

function sentencesOf(lang: Language): readonly Said[] {
	if (lang === 'en') return [...sentencesIn(knowledge, 'knowledge'), ...sentencesIn(english, 'words')];
	return readCatalogue(lang).translations.flatMap(({ says, places }) =>
		sentencesIn(says, `${lang}.po: ${places[0]}`)
	);
}
const everywhere = new Map(languages.map((lang) => [lang, sentencesOf(lang)]));
const violationsIn = (lang: Language) => lint(everywhere.get(lang) ?? [], wording[lang].rules);
const told = ({ where, sentence, rule, found }: Violation) =>
	`${where}: “${sentence}” breaks ${rule} with “${found}”: ${reasons[rule]}`;

describe.each(languages)('what is said in %s', (lang) => {
	it('is read: the words of the product and the sentences of the knowledge', () => {
		const said = everywhere.get(lang) ?? [];
		const from = (part: RegExp) => said.filter(({ where }) => part.test(where)).length;
		expect(from(/words\.core/)).toBeGreaterThan(40);
		expect(from(/words\.result/)).toBeGreaterThan(40);
		expect(from(/gates/)).toBeGreaterThan(40);
	});

	it('makes no forbidden claim', () => {
		const violations = violationsIn(lang).filter(
			({ rule, sentence }) => !allowed.some((entry) => entry.rule === rule && entry.sentence === sentence)
		);
		expect(violations.map(told)).toEqual([]);
	});
});

it('allows no sentence that is gone or that breaks no rule', () => {
	const violations = languages.flatMap((lang) => violationsIn(lang));
	const idle = allowed.filter(
		(entry) => !violations.some(({ rule, sentence }) => rule === entry.rule && sentence === entry.sentence)
	);
	expect(idle.map(({ sentence }) => sentence)).toEqual([]);
});

describe.each(languages)('the claim linter for %s', (lang) => {
	const { rules, planted, fine } = wording[lang];

	it.each(ruleIds)('finds a planted sentence that breaks %s, and names both', (rule) => {
		expect(planted[rule].length).toBeGreaterThan(0);
		for (const sentence of planted[rule]) {
			const violations = lint(
				sentencesIn({ reasons: [{ id: 'planted', says: sentence }] }, 'knowledge'),
				rules
			);
			expect(
				violations.map(({ where, rule: broken }) => [where, broken]),
				sentence
			).toContainEqual(['knowledge.reasons.planted.says', rule]);
			expect(violations.map(told).join()).toContain(`“${sentence}” breaks ${rule}`);
		}
	});

	it.each(fine)('lets “%s” pass', (sentence) => {
		expect(lint([{ where: 'here', sentence }], rules)).toEqual([]);
	});
});

it('reads the words inside a message', () => {
	const words = { greeting: message<[name: string]>('{0}, this cream cures acne.') };
	expect(lint(sentencesIn(words, 'en'), wording.en.rules).map(({ where, rule }) => [where, rule])).toEqual([
		['en.greeting', 'acts-on-disease']
	]);
});
