/** A plan as a letter: the same facts as the page, in the same order. */
import type { InUseCard, LeftOut, PlanExplanation, VersionCard } from '../engine/explanation';
import { isPlainCareBetterTested } from '../engine/comparison';
import { summaryOf, weeksSaid } from '../locales/choosing';
import { listed, longDay } from '../locales/format';
import type { ResultWords } from '../locales/result';
import type { Block, Section } from './content';
import { formulationBlocks } from './formulation';
import {
	atStart,
	because,
	closing,
	howSure,
	notesBlocks,
	plainSection,
	stepBlock,
	type Voice
} from './notes';

export function planSummary(plan: PlanExplanation, version: VersionCard, { words, locale }: Voice): string {
	return summaryOf(words.result, locale, plan, version);
}

export function planSections(
	plan: PlanExplanation,
	version: VersionCard,
	issuedOn: string,
	voice: Voice
): Section[] {
	const { result } = voice.words;
	const hasVesicles = version.formulation?.origin?.isVesicle === true;
	const steps = (slot: 'morning' | 'evening'): Block[] =>
		version[slot].length > 0
			? version[slot].map((step) => stepBlock(step, hasVesicles, voice))
			: [{ kind: 'text', text: result.routine.none }];
	const sections: (Section | null)[] = [
		plan.tried.length > 0 ? triedSection(plan.tried, voice.words.result.tried) : null,
		plan.cautions.length > 0
			? {
					heading: result.safety.heading,
					tone: 'caution',
					blocks: notesBlocks(plan.cautions, voice)
				}
			: null,
		plainSection(result.routine.morning, steps('morning')),
		plainSection(result.routine.evening, steps('evening')),
		plan.noVesicles.length > 0
			? plainSection(result.version.why, [
					{ kind: 'list', items: plan.noVesicles.map((reason) => reason.text) }
				])
			: null,
		version.inUse ? plainSection(result.plan.inUse.heading, inUseBlocks(version.inUse, voice)) : null,
		version.formulation
			? plainSection(
					result.formulation.heading,
					formulationBlocks(version.formulation, isPlainCareBetterTested(version), voice)
				)
			: null,
		plainSection(result.calendar.heading, calendarBlocks(plan, version, voice)),
		plan.needs.length > 0
			? plainSection(result.needs.heading, [
					{
						kind: 'facts',
						facts: plan.needs.map((need) => ({
							label: atStart(need.name, voice.locale),
							text: `${need.promise} ${result.needs.horizon(need.horizonWeeks)}`
						}))
					}
				])
			: null,
		plan.leftOut.length > 0
			? plainSection(result.leftOut.heading, [{ kind: 'facts', facts: leftOutFacts(plan.leftOut, voice) }])
			: null,
		plan.clinic ? plainSection(result.clinic.heading, clinicBlocks(plan.clinic, voice)) : null,
		plainSection(result.review.heading, reviewBlocks(plan.reviewWeeks, issuedOn, version, voice)),
		plainSection(result.seeClinician.heading, [{ kind: 'text', text: result.seeClinician.text }]),
		plainSection(result.mind.heading, [
			{ kind: 'text', text: hasVesicles ? result.mind.vesicles : result.mind.plain },
			...closing(plan.knowledgeVersion, voice)
		])
	];
	return sections.filter((section) => section !== null);
}

/** First of all, so that nobody takes what was tried for what they said. */
function triedSection(tried: PlanExplanation['tried'], words: ResultWords['result']['tried']): Section {
	return plainSection(
		words.heading,
		tried.map(({ label, as, own }) => ({
			kind: 'text',
			text: `${words.as(label, as)} ${own === null ? words.noOwn : words.own(own)}`
		}))
	);
}

function inUseBlocks({ rows, owned, of, toGet }: InUseCard, { words, locale }: Voice): Block[] {
	const { inUse } = words.result.plan;
	const named = toGet.length > 0 ? ` ${inUse.toGet(listed(locale, toGet))}` : '';
	return [
		{ kind: 'text', text: `${inUse.owned(owned, of)}${named}` },
		{
			kind: 'facts',
			facts: rows.map(({ name, verdict, reasons }) => ({
				label: name,
				text: `${inUse.verdicts[verdict]}. ${because(reasons)}`
			}))
		}
	];
}

function calendarBlocks(plan: PlanExplanation, version: VersionCard, { words }: Voice): Block[] {
	const { calendar } = words.result;
	const weeks = Math.max(0, ...version.calendar.map((row) => row.usesByWeek.length));
	const everyWeek = Array.from({ length: weeks }, (_, index) => index);
	return [
		{ kind: 'text', text: calendar.hint(plan.patchTestHours) },
		{
			kind: 'calendar',
			caption: calendar.caption,
			product: calendar.product,
			weeks: everyWeek.map((week) => String(week + 1)),
			rows: version.calendar.map(({ name, usesByWeek }) => ({
				name,
				cells: everyWeek.map((week) => calendar.short(usesByWeek[week] ?? 0)),
				says: spans(everyWeek.map((week) => usesByWeek[week] ?? 0))
					.map(({ from, to, times }) => `${weeksSaid(calendar, from, to)}: ${calendar.times(times)}`)
					.join('; ')
			}))
		}
	];
}

/** Weeks in a row with the same number of uses, as one; the first week is 1. */
function spans(uses: readonly number[]) {
	const found: { from: number; to: number; times: number }[] = [];
	for (const [index, times] of uses.entries()) {
		const last = found.at(-1);
		if (last?.times === times) last.to = index + 1;
		else found.push({ from: index + 1, to: index + 1, times });
	}
	return found;
}

/** Things left out for the same reason stand together: dozens of rows become a few. */
function leftOutFacts(items: readonly LeftOut[], { locale }: Voice) {
	const byReason = new Map<string, string[]>();
	for (const item of items) {
		const reason = because(item.reasons);
		byReason.set(reason, [...(byReason.get(reason) ?? []), item.name]);
	}
	return [...byReason].map(([text, names]) => ({ label: listed(locale, names), text }));
}

function clinicBlocks(clinic: NonNullable<PlanExplanation['clinic']>, voice: Voice): Block[] {
	const { words, locale } = voice;
	const labels = words.result.clinic;
	const names = clinic.treatments.map((treatment) => treatment.name);
	return [
		...(names.length > 0 ? [{ kind: 'text', text: labels.about(listed(locale, names)) } as const] : []),
		...(clinic.isAdvisedAgainst ? [{ kind: 'text', text: labels.against, isStrong: true } as const] : []),
		...notesBlocks(clinic.notes, voice),
		...clinic.treatments.flatMap((treatment): Block[] => [
			{ kind: 'title', text: treatment.name },
			...(treatment.known === treatment.sureness.says
				? []
				: [{ kind: 'text', text: treatment.known } as const]),
			{
				kind: 'facts',
				facts: [
					{ label: words.result.routine.howSure, text: howSure(treatment.sureness, voice) },
					{ label: labels.aftercare, text: treatment.aftercare }
				]
			}
		]),
		{ kind: 'text', text: labels.never, isStrong: true }
	];
}

function reviewBlocks(
	weeks: readonly number[],
	issuedOn: string,
	version: VersionCard,
	{ words, locale }: Voice
): Block[] {
	const { review } = words.result;
	const last = review.last[version.paidFor];
	return [
		{ kind: 'text', text: review.hint },
		{
			kind: 'facts',
			facts: weeks.map((week, index) => ({
				label: `${review.after(week)}, ${longDay(locale, issuedOn, week)}`,
				text: index === weeks.length - 1 ? last : review.next
			}))
		}
	];
}
