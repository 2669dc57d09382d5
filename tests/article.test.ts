/** The page on the article: every claim of the audit, each with its sources, its verdict and its place. */
import { describe, expect, it } from 'vitest';
import { articleOf, tallyOf } from '$lib/engine/article';
import { knowledge } from '$lib/knowledge';
import { enArticle } from '$lib/locales/en-article';

/** The claims we found in the article; C04, C05b and C07 were split where their parts fare differently. */
const claims =
	'C01 C02a C02b C02c C03a C03b C03c C04a C04b C05a C05b C05c C06 C07a C07b C07c C08 C09 C10 C11 C12'.split(
		' '
	);
const people = ['randomised-trial', 'uncontrolled-trial', 'case-report'];
const entries = articleOf(knowledge);
const entry = (code: string) => entries.find(({ claim }) => claim.code === code) ?? expect.fail(`no ${code}`);

describe('the claims of the article', () => {
	it('are all there, in the order of the audit', () => {
		expect(knowledge.articleClaims.map(({ code }) => code)).toEqual(claims);
	});

	it.each(knowledge.articleClaims.map((claim) => [claim.code, claim] as const))(
		'%s says that people were studied only where a source studied people',
		(_, claim) => {
			const kinds = knowledge.evidence
				.filter(({ id }) => claim.evidence.includes(id))
				.map(({ kind }) => kind);
			const studied = kinds.some((kind) => people.includes(kind));
			if (claim.verdict === 'shown') expect(kinds).toContain('randomised-trial');
			if (['shown', 'weakly-shown', 'contradicted'].includes(claim.verdict)) expect(studied).toBe(true);
			if (claim.verdict === 'laboratory-only') expect(studied).toBe(false);
		}
	);

	it.each(knowledge.articleClaims.map((claim) => [claim.code, claim] as const))(
		'%s gives a device the grade that only studies beside a device carry, and whole skin its own',
		(_, { grades, evidence }) => {
			const trials = knowledge.evidence.filter(
				({ id, kind }) => evidence.includes(id) && people.includes(kind)
			);
			const on = (...routes: readonly string[]) => trials.filter(({ route }) => routes.includes(route ?? ''));
			if (grades.intactSkin !== null && grades.intactSkin !== 'D')
				expect(on('intact-skin').length).toBeGreaterThan(0);
			if (grades.afterDevice !== null && grades.afterDevice !== 'D')
				expect(on('after-device').length).toBeGreaterThan(0);
			if (grades.intactSkin === 'B')
				expect(on('intact-skin').map(({ kind }) => kind)).toContain('randomised-trial');
			if (grades.afterDevice === 'B')
				expect(on('after-device').map(({ kind }) => kind)).toContain('randomised-trial');
		}
	);

	it('have a place in the product each', () => {
		const homeless = knowledge.articleClaims.filter(
			({ place }) => place.needs.length + place.treatments.length + place.explainer.length === 0
		);
		expect(homeless.map(({ code }) => code)).toEqual([]);
	});

	it('count studies and people from their own sources, without those of the caveat', () => {
		expect(entry('C03b').weighed).toMatchObject({ humanStudies: 2, people: 100, grade: 'B' });
		expect(entry('C02a').weighed).toMatchObject({ humanStudies: 0, people: 0, grade: 'D' });
		expect(entry('C09').weighed).toMatchObject({ humanStudies: 4, people: 113 });
	});

	it('say where only a device carries the verdict', () => {
		const only = entries.filter(({ isOnlyAfterDevice }) => isOnlyAfterDevice).map(({ claim }) => claim.code);
		expect(only).toEqual(['C03a', 'C03b', 'C07a', 'C07b']);
	});

	it('are counted once by verdict, best supported first', () => {
		const tally = tallyOf(entries);
		expect(tally.map(({ verdict }) => verdict)).toEqual(Object.keys(enArticle.verdicts));
		expect(tally.reduce((sum, group) => sum + group.entries.length, 0)).toBe(claims.length);
	});
});
