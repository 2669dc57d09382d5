/** Pieces that plan letters and referral letters share. */
import type { Fit, Reason, SafetyNote, StepCard, Sureness } from '../engine/explanation';
import { howOften, markOf, restsOn } from '../locales/choosing';
import { listed } from '../locales/format';
import type { ResultWords } from '../locales/result';
import type { Block, Fact, Section } from './content';

export type Voice = { readonly words: ResultWords; readonly locale: string };

/** Sentences of the reasons, each once. */
export const because = (reasons: readonly Reason[]) =>
	[...new Set(reasons.map((reason) => ended(reason.text)))].join(' ');

const ended = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** A noun phrase at the start of a line. */
export const atStart = (text: string, locale: string) =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

export function howSure(sureness: Sureness | null, { words }: Voice): string {
	const { sure } = words.result;
	if (!sureness) return `${sure.none}.`;
	const studies = restsOn(sure, sureness);
	const unconfirmed = sureness.verification === 'unconfirmed' ? ` ${sure.unconfirmed}` : '';
	// Usual practice is no weak study: nothing is counted for it.
	const scale =
		sureness.basis === 'practice'
			? sure.practice
			: `${sure.grades[sureness.grade]} (${sure.dots(sureness.dots)})`;
	return `${scale}. ${sureness.says} ${studies}${unconfirmed}`;
}

export function stepBlock(step: StepCard, hasVesicles: boolean, voice: Voice): Block {
	const { routine } = voice.words.result;
	const kind = step.kind === 'formulation' && !hasVesicles ? routine.kindWithout : routine.kinds[step.kind];
	const often = howOften(routine.often, step.slot, step.timesAWeek);
	const facts: (Fact | null)[] = [
		step.lookFor === null ? null : { label: routine.lookFor, text: step.lookFor },
		step.youHaveOne ? { label: routine.haveOneShort, text: routine.haveOne } : null,
		{ label: routine.amount, text: step.amount },
		{
			label: routine.how,
			text: [
				step.how,
				...(step.alternatesWith ? [routine.turns(step.alternatesWith)] : []),
				...(step.notes.length > 0 ? [because(step.notes)] : [])
			].join(' ')
		},
		step.why.length === 0 ? null : { label: routine.why, text: because(step.why) },
		{ label: voice.words.result.plan.fit.label, text: fitSaid(step.fit, voice) },
		{ label: routine.howSure, text: howSure(step.sureness, voice) },
		step.stopIf === null ? null : { label: routine.stopIf, text: step.stopIf }
	];
	return {
		kind: 'step',
		number: step.position,
		name: step.name,
		about: `${kind} · ${often}`,
		facts: facts.filter((fact) => fact !== null)
	};
}

function fitSaid({ answers, unsure }: Fit, { words, locale }: Voice): string {
	const { fit } = words.result.plan;
	const speaks = answers === 0 ? fit.forEverybody : fit.answers(answers);
	return unsure.length === 0 ? speaks : `${speaks} ${fit.unsure(listed(locale, unsure))}`;
}

/** Notes in the order in which they count, and that they do where there are several. */
export function notesBlocks(notes: readonly SafetyNote[], voice: Voice): Block[] {
	const order: Block[] = notes.length > 1 ? [{ kind: 'text', text: voice.words.result.plan.order }] : [];
	return [...order, ...notes.flatMap((note) => noteBlocks(note, voice))];
}

function noteBlocks(note: SafetyNote, { words }: Voice): Block[] {
	const { safety } = words.result;
	const who: Readonly<Record<string, string>> = safety.to;
	const to = note.to === null ? undefined : who[note.to];
	return [
		{ kind: 'title', text: `${markOf(note, safety.marks)}: ${note.title}` },
		{ kind: 'text', text: note.advice, isStrong: true },
		{ kind: 'text', text: to ? `${to}. ${note.because}` : note.because },
		...whereBlocks(note, words),
		...(note.isUnsure ? [{ kind: 'text', text: safety.unsure } as const] : [])
	];
}

function whereBlocks({ where }: SafetyNote, words: ResultWords): Block[] {
	if (!where) return [];
	const [only] = where;
	if (where.length === 1 && only !== undefined) return [{ kind: 'text', text: only }];
	return [
		{ kind: 'text', text: `${words.result.safety.where}:` },
		{ kind: 'list', items: where }
	];
}

export function closing(knowledgeVersion: string, { words }: Voice): Block[] {
	const { mind } = words.result;
	return [
		{ kind: 'text', text: `${mind.version(knowledgeVersion)} ${mind.same}` },
		{ kind: 'text', text: `${mind.unchecked} ${mind.notMedical}` }
	];
}

export const plainSection = (heading: string, blocks: readonly Block[]): Section => ({
	heading,
	tone: 'plain',
	blocks
});
