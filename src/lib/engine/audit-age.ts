/** Nothing is trusted for ever: what was not compared with its source, or looked at again, for too long is named. */
import type { Knowledge } from '../knowledge/schema';
import type { Check, Finding } from './audit-finding';
import { parameterOf } from './facts';

/** The knowledge on a day, as an ISO date: the audit itself has no clock. */
export type OnDay = { readonly knowledge: Knowledge; readonly today: string };

export const ageChecks: readonly Check<OnDay>[] = [
	{
		id: 'source-stale',
		area: 'freshness',
		holds: 'Every source was compared with what it says lately',
		fix: 'Read it again, mend what changed, and set "checked".',
		find: ({ knowledge, today }) =>
			olderThan(
				knowledge,
				today,
				'review-source-months',
				knowledge.evidence.map(({ id, checked }) => ({ record: `evidence ${id}`, day: checked }))
			)
	},
	{
		id: 'rule-stale',
		area: 'freshness',
		holds: 'Every rule and number was looked at lately',
		fix: 'Look at it again with its sources, and set "reviewed" or "since".',
		find: ({ knowledge, today }) =>
			olderThan(knowledge, today, 'review-rule-months', [
				...[...knowledge.gates, ...knowledge.needRules, ...knowledge.stepNotes, ...knowledge.principles].map(
					({ id, since, reviewed }) => ({
						record: `rule ${id}`,
						day: reviewed === 'none' ? since : reviewed.on
					})
				),
				...knowledge.parameters.map(({ id, since }) => ({ record: `parameter ${id}`, day: since }))
			])
	}
];

type Dated = { readonly record: string; readonly day: string };

/** Older than a number of months (parameter), and dated in the future, which no day can be. */
function olderThan(
	{ parameters }: Knowledge,
	today: string,
	months: string,
	records: readonly Dated[]
): readonly Finding[] {
	const oldest = monthsBefore(today, parameterOf(parameters, months));
	return records
		.filter(({ day }) => day < oldest || day > today)
		.map(({ record, day }) => ({
			record,
			problem: day > today ? `is dated ${day}, which is still to come` : `was last looked at on ${day}`
		}));
}

/** An ISO date some months earlier; the day may be one that month lacks, which compares all the same. */
function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	const total = year * 12 + month - 1 - months;
	const part = (value: number) => String(value).padStart(2, '0');
	return `${Math.floor(total / 12)}-${part((total % 12) + 1)}-${day.slice(8)}`;
}
