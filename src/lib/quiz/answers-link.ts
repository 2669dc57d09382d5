/**
 * Answers inside a link: `/open#2~no_sign-fever.sign-blisters~.lines.tone_concerns`. They stand after the number sign,
 * which browsers never send, and are read in the browser alone.
 *
 * Version of the questionnaire, then groups joined by "~". A group is options, "_", questions, each joined by "."; it
 * gives the same options to all its questions, and options that begin with "." are a list. A last group without "_"
 * names what of the result was looked at, as in "~.without.price". Ids stand in full and not as
 * numbers, because places change with every release and ids do not; gathering questions with equal answers makes it as
 * short as packing would (under 900 characters for the longest way through the quiz). All of it is free of escapes.
 */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { carryOver, type CarriedOver } from './answers-versions';
import { knownPath } from './known-path';

export const linkAddress = '/open';

/** Every question with every option is half of this. */
const LONGEST = 6_000;
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const IDS = `${ID}(?:\\.${ID})*`;
const GROUP = new RegExp(`^(\\.?)(${IDS})_(${IDS})$`);
const LOOKING = new RegExp(`^\\.(${IDS})$`);
const VERSION = /^[1-9]\d{0,3}$/;
/** What a sentence or a mail program puts behind a link; no link of ours ends so. */
const BEHIND = /[.,;:!?)>\]]+$/;

export type LinkRead = CarriedOver & {
	/** Names of what is looked at, as they were written; empty for the person's own version. */
	readonly looking: readonly string[];
};

/** What stands after the number sign. Only what is on the path: what was parked is not told to others. */
export function writeLink(
	questionnaire: Questionnaire,
	answers: Answers,
	looking: readonly string[] = []
): string {
	const groups = new Map<string, string[]>();
	for (const { questions } of knownPath(questionnaire, answers).pages) {
		for (const { id } of questions) {
			const given = answers[id];
			if (given === undefined) continue;
			const options = typeof given === 'string' ? given : `.${given.join('.')}`;
			groups.set(options, [...(groups.get(options) ?? []), id]);
		}
	}
	const written = [...groups].map(([options, questions]) => `${options}_${questions.join('.')}`);
	const looked = looking.length > 0 ? [`.${looking.join('.')}`] : [];
	return [String(questionnaire.version), ...written, ...looked].join('~');
}

/** Null when it is no such link, or was cut off. Checked like anything foreign; what no longer fits is left out. */
export function readLink(questionnaire: Questionnaire, fragment: string): LinkRead | null {
	if (fragment.length > LONGEST) return null;
	const text = fragment.replace(/^#/, '').replace(BEHIND, '');
	const [version = '', ...all] = text.split('~');
	const [, names] = LOOKING.exec(all.at(-1) ?? '') ?? [];
	const groups = names === undefined ? all : all.slice(0, -1);
	if (!VERSION.test(version) || groups.length === 0) return null;
	const answers = new Map<string, string | readonly string[]>();
	for (const group of groups) {
		const [, list, options = '', questions = ''] = GROUP.exec(group) ?? [];
		if (list === undefined) return null;
		for (const question of questions.split('.')) {
			if (answers.has(question)) return null;
			answers.set(question, list === '.' ? options.split('.') : options);
		}
	}
	const carried = carryOver(questionnaire, {
		version: Number(version),
		answers: Object.fromEntries(answers)
	});
	if (!carried || Object.keys(carried.answers).length === 0) return null;
	return { ...carried, looking: names?.split('.') ?? [] };
}
