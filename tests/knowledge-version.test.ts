/** No change of the knowledge goes without a new version and a line in the changelog that names who is affected. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { knowledgeVersion } from '$lib/knowledge/version';
import type { Json } from '../scripts/knowledge-for-browser';
import { differencesOf, digestsOf, inWords, versionOf } from '../scripts/knowledge/digest';
import { closed, problemsOf, readLedger, withVersion, type Ledger } from '../scripts/knowledge/ledger';

type Everything = { [list: string]: Json };
const bare = (value: unknown) => JSON.parse(JSON.stringify(value)) as Everything;
const everything = bare(knowledge);
const day = '2026-12-01';

describe('the versions of the knowledge', () => {
	it('hold the present one, with who is affected in the changelog', () => {
		expect(problemsOf(everything, readLedger()).join('\n\n')).toBe('');
	});

	it('are the ones printed on every result', () => {
		expect(versionOf(everything)).toBe(knowledgeVersion);
	});
});

describe('the hash', () => {
	it('does not depend on the order in which keys were written', () => {
		const turned = bare({ b: 1, a: { d: [1, 2], c: null } });
		expect(versionOf(turned)).toBe(versionOf(bare({ a: { c: null, d: [1, 2] }, b: 1 })));
		expect(versionOf(turned)).not.toBe(versionOf(bare({ a: { c: null, d: [2, 1] }, b: 1 })));
	});

	it('changes with one letter of one record', () => {
		const [first, ...rest] = knowledge.explainer;
		const changed = bare({ ...knowledge, explainer: [{ ...first!, says: `${first!.says}!` }, ...rest] });
		expect(versionOf(changed)).not.toBe(versionOf(everything));
		expect(inWords(differencesOf(digestsOf(everything), digestsOf(changed)))).toEqual([
			`explainer: 1 changed (${first!.id})`
		]);
	});
});

/** Three small states of some knowledge, and a ledger in which the first is closed. */
const one = bare({
	version: 1,
	gates: [
		{ id: 'a', says: 'A' },
		{ id: 'b', says: 'B' }
	],
	inks: [{ inci: 'X = Y' }]
});
const two = bare({
	version: 1,
	gates: [
		{ id: 'b', says: 'B' },
		{ id: 'c', says: 'C' }
	],
	inks: [{ inci: 'X = Y', n: 1 }]
});
const three = bare({
	version: 2,
	gates: [
		{ id: 'b', says: 'B' },
		{ id: 'a', says: 'A' }
	],
	inks: [{ inci: 'X = Y' }]
});
const start: Ledger = {
	versions: [{ version: versionOf(one), date: '2026-11-30', isClosed: true, affected: ['everybody'] }],
	closed: digestsOf(one),
	changelog: '# Changelog\n\n## Unreleased\n\n### Changed\n- First. Affected: everybody.\n\n## 0.1.0\n'
};

describe('the differences', () => {
	it('name what is new, gone and changed, by id or label name', () => {
		expect(inWords(differencesOf(digestsOf(one), digestsOf(two)))).toEqual([
			'gates: 1 added (c), 1 removed (a)',
			'inks: 1 changed (X = Y)'
		]);
	});

	it('see another order, which decides ties', () => {
		expect(inWords(differencesOf(digestsOf(one), digestsOf(three)))).toEqual([
			'version: 1 changed (value)',
			'gates: in another order'
		]);
	});

	it('name five records of many', () => {
		const many = bare({ gates: Array.from({ length: 8 }, (_, index) => ({ id: `g${index}` })) });
		expect(inWords(differencesOf({}, digestsOf(many)))).toEqual([
			'gates: 8 added (g0, g1, g2, g3, g4, and 3 more)'
		]);
	});
});

describe('the ledger', () => {
	const changed = withVersion(two, start, day, 'people who are allergic to a.');

	it('agrees with knowledge that did not change', () => {
		expect(problemsOf(one, start)).toEqual([]);
		expect(withVersion(one, start, day, null)).toBe(start);
	});

	it('tells a change that nobody wrote down: what changed, and what to run', () => {
		const [problem = ''] = problemsOf(two, start);
		expect(problem).toContain(versionOf(two));
		expect(problem).toContain('gates: 1 added (c), 1 removed (a)');
		expect(problem).toContain('Run: npm run knowledge-version -- "who is affected, and how"');
		expect(() => withVersion(two, start, day, null)).toThrow('There is no open version');
	});

	it('takes the change with who is affected, in an entry and in a line of the newest section', () => {
		expect(problemsOf(two, changed)).toEqual([]);
		expect(changed.versions.map(({ isClosed, affected }) => [isClosed, affected])).toEqual([
			[false, ['people who are allergic to a.']],
			[true, ['everybody']]
		]);
		expect(changed.changelog).toContain(
			'- First. Affected: everybody.\n- Knowledge: gates: 1 added (c), 1 removed (a); inks: 1 changed (X = Y). Affected: people who are allergic to a.\n\n## 0.1.0'
		);
	});

	it('lets an open version move on without words, and says that it should be asked whether they still fit', () => {
		const [problem = ''] = problemsOf(three, changed);
		expect(problem).toContain(
			'If "people who are allergic to a." names everybody affected, run: npm run knowledge-version\n'
		);
		const moved = withVersion(three, changed, day, null);
		expect(problemsOf(three, moved)).toEqual([]);
		expect(moved.versions).toHaveLength(2);
		expect(moved.changelog).toBe(changed.changelog);
	});

	it('adds to an open version, and begins another after a closed one', () => {
		const more = withVersion(three, changed, day, 'everybody else.');
		expect(more.versions[0]?.affected).toEqual(['people who are allergic to a.', 'everybody else.']);
		const ended = closed(two, changed);
		expect(problemsOf(two, ended)).toEqual([]);
		expect(withVersion(three, ended, day, 'everybody else.').versions).toHaveLength(3);
	});

	it('does not close over knowledge that it does not know', () => {
		expect(() => closed(three, changed)).toThrow(versionOf(three));
	});

	it('misses a line that was taken out of the changelog, words that name nobody, and digests of another day', () => {
		expect(problemsOf(two, { ...changed, changelog: start.changelog })[0]).toMatch(
			/no line with "Affected: people/
		);
		const nobody = { ...changed, versions: [{ ...changed.versions[0]!, affected: [] }, ...start.versions] };
		expect(problemsOf(two, nobody)[0]).toMatch(/names nobody/);
		expect(problemsOf(one, { ...start, closed: digestsOf(two) })[0]).toMatch(/is of another one/);
		const twoOpen = {
			...changed,
			versions: [changed.versions[0]!, { ...start.versions[0]!, isClosed: false }]
		};
		expect(problemsOf(two, twoOpen)[0]).toMatch(/open and not the newest/);
	});
});
