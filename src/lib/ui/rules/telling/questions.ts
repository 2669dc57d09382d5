/** What is asked: pages, questions with where each answer leads, and what is worked out from several answers. */
import type { Condition, DerivedFact, Page, Question } from '$lib/knowledge/schema';
import { facts, text, type Block, type Desk, type OptionLine, type Told } from '../desk';
import { atomsOf, inWords, isAbout } from '../sentence';
import { fill, joined, type Run, type Text } from '../text';

export function tellPage(page: Page, desk: Desk): Told {
	const asked = desk.knowledge.questions.filter((question) => question.page === page.id);
	return {
		body: [
			...(page.hint ? [text(page.hint)] : []),
			facts(
				[desk.words.questions.why, page.why],
				[
					desk.words.questions.asks,
					joined(
						asked.map(({ id }) => [desk.link('questions', id)]),
						desk.words.comma
					)
				]
			)
		]
	};
}

export function tellQuestion(question: Question, desk: Desk): Told {
	const { words } = desk;
	const options: Block = {
		kind: 'options',
		heading: words.questions.options,
		options: question.options.map((option): OptionLine => ({
			label: option.label,
			...hintOf(option, desk),
			leads: leadsOf(question, option, desk)
		}))
	};
	return {
		body: [
			...(question.hint ? [text(question.hint)] : []),
			facts(
				[words.questions.short, question.label],
				[words.questions.section, words.sections[question.section]],
				[words.questions.page, question.page ? [desk.link('pages', question.page)] : words.questions.ownPage],
				[words.questions.why, question.why],
				[
					words.questions.askWhen,
					question.askWhen ? inWords(question.askWhen, desk) : words.questions.always
				],
				[words.questions.how, howAnswered(question, desk)],
				[words.questions.shown, question.shownAs && words.questions.shownAs[question.shownAs.as]],
				[words.questions.needed, question.gating ? words.questions.gating : words.questions.notGating]
			),
			options
		]
	};
}

/** What stands beside an answer: its hint, what its drawing shows, and the names it is also found under. */
function hintOf({ hint, shows, alsoFor = [], also = [] }: Question['options'][number], desk: Desk) {
	const { words } = desk;
	const names = [...alsoFor.map((code) => desk.country(code)), ...also].join(words.comma);
	const found = names && words.questions.stands.replace('{names}', names);
	const all = [hint, shows, found].filter(Boolean).map((text) => ended(text ?? ''));
	return all.length > 0 ? { hint: all.join(' ') } : {};
}

const ended = (text: string) => (/[.!?。؟]$/.test(text) ? text : `${text}.`);

function howAnswered({ kind, atMost }: Question, { words, number }: Desk): string {
	if (kind !== 'multiple') return words.questions.one;
	return atMost ? words.questions.upTo.replace('{count}', number(atMost)) : words.questions.several;
}

function leadsOf(question: Question, option: Question['options'][number], desk: Desk): Text {
	const { words, knowledge } = desk;
	const reads = (when: Condition | undefined) =>
		when !== undefined && atomsOf(when).some((atom) => atom.fact === question.id && isAbout(atom, option));
	const parts: readonly (readonly [string, readonly Run[]])[] = [
		[
			words.leads.gates,
			knowledge.gates
				.filter(({ when }) => reads(when))
				.map(({ id, code, title }) => desk.link('gates', id, `${code} ${title}`))
		],
		[
			words.leads.needs,
			knowledge.needRules.filter(({ when }) => reads(when)).map(({ id }) => desk.link('needRules', id))
		],
		[
			words.leads.questions,
			knowledge.questions.filter(({ askWhen }) => reads(askWhen)).map(({ id }) => desk.link('questions', id))
		],
		[
			words.leads.care,
			knowledge.care.filter(({ when }) => reads(when)).map(({ id }) => desk.link('care', id))
		],
		[
			words.leads.notes,
			knowledge.stepNotes.filter(({ when }) => reads(when)).map(({ id }) => desk.link('stepNotes', id))
		],
		[words.leads.record, sameNamed(question.id, option.id, desk)]
	];
	const said = parts
		.filter(([, links]) => links.length > 0)
		.map(([name, links]) =>
			fill(name, {
				names: joined(
					links.map((link) => [link]),
					words.comma
				)
			})
		);
	if (option.meaning === 'unknown' && question.gating) {
		const [principle] = knowledge.principles;
		if (principle)
			said.push(fill(words.leads.unknown, { rule: [desk.link('principles', principle.id, principle.code)] }));
	}
	const asked = question.informational?.[option.id];
	return joined(asked === undefined ? said : [...said, [asked]], words.leads.and);
}

/** Some options stand for a record of the same id: places, clinic treatments, products in use. */
function sameNamed(question: string, option: string, desk: Desk): readonly Run[] {
	const list = ({ region: 'regions', clinic: 'treatments', 'products-now': 'products' } as const)[question];
	return list && desk.has(list, option) ? [desk.link(list, option)] : [];
}

export function tellDerivedFact(fact: DerivedFact, desk: Desk): Told {
	return {
		mark: fact.verification,
		body: [
			facts(
				[
					desk.words.questions.workedOutFrom,
					joined(
						fact.reads.map((id) => [desk.link('questions', id)]),
						desk.words.comma
					)
				],
				[desk.words.unit, fact.unit],
				[desk.words.sources, desk.sources(fact.evidence)]
			)
		]
	};
}
