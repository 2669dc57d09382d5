import { expect, it } from 'vitest';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { oldAnswers } from '../../../tests/fixtures/old-answers';
import { inFrance, pregnantInTheUs, three } from '../../../tests/personas/three';
import { everything } from '../../../tests/journeys/stops';
import { readLink, writeLink } from './answers-link';

it.each(three)('$name: a link brings back every answer that counts, as it was given', ({ answers }) => {
	const read = readLink(questionnaire, `#${writeLink(questionnaire, answers)}`);
	expect(read?.dropped).toEqual([]);
	expect(answers).toMatchObject(read?.answers ?? {});
	const result = (given: typeof answers) => recommend(knowledge, 'k-test', given).outcome;
	expect(result({ ...read?.answers } as typeof answers)).toEqual(result(answers));
});

it('can stand in an address as it is, and is short enough for a code on paper', () => {
	for (const answers of [...three.map((person) => person.answers), everything]) {
		const text = writeLink(questionnaire, answers);
		expect(text).toMatch(/^[\w.~-]+$/);
		// The largest codes that phones read well from 5 cm of paper hold about 1,000 characters.
		expect(text.length).toBeLessThan(1000);
	}
});

it('does not tell what was parked when a branch closed', () => {
	const text = writeLink(questionnaire, { ...inFrance.answers, 'acne-spots': 'few' });
	expect(text).not.toContain('acne-spots');
});

it.each(oldAnswers)('opens a link of $name as far as it still fits', ({ link, answers, gone }) => {
	const read = readLink(questionnaire, link);
	expect(new Set(read?.dropped)).toEqual(new Set(gone));
	for (const [question, given] of Object.entries(read?.answers ?? {})) {
		expect(given, question).toEqual(answers[question]);
		expect(gone).not.toContain(question);
	}
	expect(Object.keys(read?.answers ?? {}).length).toBeGreaterThan(1);
});

const whole = writeLink(questionnaire, pregnantInTheUs.answers);

it.each(['.', ',', '!', ').', '>', '];'])('opens a link behind which a sentence put "%s"', (behind) => {
	const link = writeLink(questionnaire, pregnantInTheUs.answers, ['steps', 'three']);
	expect(readLink(questionnaire, link + behind)).toEqual(readLink(questionnaire, link));
	expect(readLink(questionnaire, link)).toMatchObject({ looking: ['steps', 'three'] });
});

it.each([
	[''],
	['#'],
	['2'],
	['keep'],
	['0~no_sign-allergic'],
	['x~no_sign-allergic'],
	['2~no'],
	['2~_sign-allergic'],
	['2~no_'],
	['2~no_sign-allergic_age'],
	['2~no_sign-allergic~yes_sign-allergic'],
	['2~NO_sign-allergic'],
	['2~no_sign allergic'],
	['2~<img>_concerns'],
	['2~x___proto__'],
	['2~yes_constructor'],
	[`${whole}~`],
	[`2~no_${'a'.repeat(7000)}`]
])('does not open %j', (text) => {
	expect(readLink(questionnaire, text)).toBeNull();
});

it('is total: cut anywhere, it opens as fewer answers or not at all, and never as other ones', () => {
	for (let end = 0; end < whole.length; end += 1) {
		const read = readLink(questionnaire, whole.slice(0, end));
		for (const [question, given] of Object.entries(read?.answers ?? {})) {
			const all = pregnantInTheUs.answers[question];
			expect([all].flat(), `${end}: ${question}`).toEqual(expect.arrayContaining([given].flat()));
		}
	}
});
