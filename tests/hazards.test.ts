/** docs/hazards.md names the test that holds each control. A control that no test holds is only an intention. */
import { describe, expect, it } from 'vitest';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { documentAt, faultOf, rowsWith, testsIn } from './documents/table.ts';

const written = documentAt('docs/hazards.md');
const COLUMNS = ['id', 'hazard', 'cause', 'control', 'test', 'before', 'after', 'what remains'];
const rows = rowsWith(written, ...COLUMNS);
const SCORE = /^([1-5]) × ([1-5]) = (\d+)$/;
const scoreOf = (cell = ''): number => Number(SCORE.exec(cell)?.[3]);

describe('the hazard log', () => {
	it('has whole rows, counted without a gap', () => {
		expect(rows.length).toBeGreaterThanOrEqual(20);
		for (const row of rows) for (const column of COLUMNS) expect(row[column], row.id).not.toBe('');
		const counted = rows.map((_, place) => `H${String(place + 1).padStart(2, '0')}`);
		expect(rows.map(({ id }) => id)).toEqual(counted);
		expect(new Set(rows.map(({ hazard }) => hazard)).size).toBe(rows.length);
	});

	it.each(rows.map(({ id = '', test = '' }) => [id, test] as const))(
		'%s is held by tests that exist',
		(_, test) => {
			const named = testsIn(test);
			expect(named).not.toEqual([]);
			expect(named.map(faultOf).filter(Boolean)).toEqual([]);
			// Whatever is left beside them would look like a test and be none.
			expect(test.replaceAll(/`[^`]+`/g, '').replaceAll(/[,\s]/g, '')).toBe('');
		}
	);

	it('multiplies right, and no control makes anything worse or another hazard of it', () => {
		for (const { id, before = '', after = '' } of rows) {
			for (const cell of [before, after]) {
				const [, likelihood, severity, score] = SCORE.exec(cell) ?? expect.fail(`${id}: ${cell}`);
				expect(Number(likelihood) * Number(severity), id).toBe(Number(score));
			}
			expect(scoreOf(after), id).toBeLessThan(scoreOf(before));
		}
	});

	it('says why what scores 5 or more is borne, and who must decide on 10 or more', () => {
		for (const row of rows) {
			const says = row['what remains'];
			if (scoreOf(row.after) >= 10) expect(says, row.id).toMatch(/\*\*Needs a clinician/);
			else if (scoreOf(row.after) >= 5) expect(says, row.id).toMatch(/\bBorne\b/);
		}
	});

	it('claims nothing, and says who has not reviewed it', () => {
		expect(written).toMatch(/claims no certification/);
		expect(written).toMatch(/No clinician, no pharmacist, no toxicologist and no lawyer/);
	});
});

it('asks nothing about weight, food or beauty, and calls nothing a flaw', () => {
	const said = questionnaire.questions.flatMap(({ text, label, hint = '', options }) => [
		text,
		label,
		hint,
		...options.flatMap((option) => [option.label, option.hint ?? ''])
	]);
	expect(said.length).toBeGreaterThan(200);
	const wrong =
		/\b(weight|calories?|diet|ugly|beauty|beautiful|pretty|attractive|flaws?|imperfections?|anti-?ageing|younger)\b/i;
	expect(said.filter((text) => wrong.test(text))).toEqual([]);
});

describe('the reader of such a table', () => {
	it('misses no test that is not there', () => {
		expect(faultOf({ file: 'tests/hazards.test.ts', title: ['no', 'such', 'title'].join(' ') })).toContain(
			'has no'
		);
		expect(faultOf({ file: 'tests/no-such.test.ts', title: 'x' })).toContain('is not there');
		expect(faultOf({ file: 'tests/hazards.test.ts', title: 'has whole rows, counted without a gap' })).toBe(
			''
		);
	});

	it('refuses a row with a cell too few', () => {
		expect(() => rowsWith('| a | b |\n| --- | --- |\n| 1 |\n', 'a')).toThrow('1 cells under 2 heads');
	});
});
