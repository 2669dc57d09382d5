/** The audit finds nothing in what is known, and each of its checks finds the one thing that was broken for it. */
import { describe, expect, it } from 'vitest';
import { audit, auditAge, auditPeople, checks } from '$lib/engine/audit';
import { knowledge } from '$lib/knowledge';
import type { Knowledge } from '$lib/knowledge/schema';
import { aged, peopled, resting } from './fixtures/broken-knowledge';
import { changed } from './fixtures/changed-knowledge';

const today = '2026-12-01';
/** Random people beside those of the rules' examples; `npm run audit` takes more. */
const people = 400;

describe('the audit of what is known', () => {
	it('has no finding: ids resolve, nothing is unreachable, no claim outruns its sources', () => {
		expect(audit(knowledge)).toEqual([]);
	});

	it('has no finding in people', () => {
		expect(auditPeople(knowledge, people)).toEqual([]);
	});

	it('has no finding on age', () => {
		expect(auditAge(knowledge, today)).toEqual([]);
	});

	it('takes a rule that a clinician reviewed lately for a fresh one', () => {
		const old = { since: '2020-01-01', reviewed: { on: '2026-11-20', by: 'Somebody' } } as const;
		expect(
			auditAge(
				changed('gates', 'pregnancy', () => old),
				today
			)
		).toEqual([]);
	});
});

describe.each([
	['the knowledge alone', resting, audit],
	['age', aged, (broken: Knowledge) => auditAge(broken, today)],
	['people', peopled, (broken: Knowledge) => auditPeople(broken, people)]
] as const)('the checks over %s', (_, cases, look) => {
	it.each(cases)('%s finds what was broken for it, and nothing else', (check, broken, name, problem) => {
		const found = look(broken);
		expect(found.map((finding) => `${finding.id}: ${finding.record}`)).toEqual([`${check}: ${name}`]);
		expect(found[0]?.problem).toMatch(problem);
		expect(found[0]?.fix.length).toBeGreaterThan(5);
	});
});

it('no check goes without a case that breaks it', () => {
	const broken = new Set([...resting, ...aged, ...peopled].map(([check]) => check));
	expect(checks.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
	expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
