import { expect, test } from 'vitest';
import { people } from '../../../tests/personas';
import type { VersionCard } from '../engine/explanation';
import { recommend } from '../engine/recommend';
import { knowledge } from '../knowledge';
import { resultWords } from '../locales/result';
import { writeLetter } from './index';

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const factsOf = ({ morning, evening, calendar, inUse }: VersionCard) => [
	...[morning, evening, calendar].flat().map(({ name }) => name),
	...(inUse?.rows.flatMap(({ name, reasons }) => [name, ...reasons.map(({ text }) => text)]) ?? [])
];

test.each(people.map(({ name, answers }) => [name, answers] as const))('the letter of %s', (_, answers) => {
	const { explanation } = recommend(knowledge, 'k-test', answers);
	if (explanation.kind === 'incomplete') throw new Error('a persona answers everything');
	for (const withoutVesicles of [false, true]) {
		const { html, text } = writeLetter({
			explanation,
			withoutVesicles,
			language: 'en',
			words: resultWords('en'),
			site: 'Skin Quiz',
			publicOrigin: 'https://quiz.example.org',
			stopPath: '/stop/token',
			issuedOn: '2026-11-23'
		});
		expect(new TextEncoder().encode(html).length).toBeLessThan(40_000);
		expect(html).not.toMatch(/undefined|\[object|NaN|<img|<script/);
		expect(text).not.toMatch(/undefined|\[object|NaN/);
		const facts =
			explanation.kind === 'referral'
				? explanation.notes.flatMap((note) => [note.title, note.advice])
				: [
						...explanation.cautions.flatMap((note) => [note.title, note.advice]),
						...explanation.leftOut.map((item) => item.name),
						...factsOf(withoutVesicles ? explanation.withoutVesicles : explanation.main)
					];
		for (const fact of facts) {
			expect(oneLine(text)).toContain(oneLine(fact));
			expect(oneLine(html)).toContain(escaped(oneLine(fact)));
		}
	}
});

test('a letter calls nothing vesicles that is none', () => {
	const inSingapore = people.find(
		({ expected }) => expected.kind === 'plan' && expected.main.formulation === 'deer-medium-cream'
	);
	const { explanation } = recommend(knowledge, 'k-test', inSingapore?.answers ?? {});
	if (explanation.kind !== 'plan') throw new Error('the person in Singapore gets a plan');
	const { text } = writeLetter({
		explanation,
		language: 'en',
		words: resultWords('en'),
		site: 'Skin Quiz',
		publicOrigin: 'https://quiz.example.org',
		stopPath: '/stop/token',
		issuedOn: '2026-11-23'
	});
	const { result } = resultWords('en');
	expect(text).toContain(result.formulation.originOther);
	expect(oneLine(text)).toContain(oneLine(result.formulation.dispersionOther('2%')));
	for (const wrong of [
		result.routine.kinds.formulation,
		result.formulation.origin,
		result.formulation.dispersion('2%'),
		result.formulation.betterTested,
		result.mind.vesicles,
		result.review.last.vesicles
	])
		expect(oneLine(text)).not.toContain(oneLine(wrong));
});
