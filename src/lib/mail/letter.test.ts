import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, planTried, planWithoutVesicles } from '../../../tests/fixtures/explanations';
import { clinician, crisis, emergency } from '../../../tests/fixtures/referrals';
import type { PlanExplanation, ReferralExplanation } from '../engine/explanation';
import { resultWords } from '../locales/result';
import { folded } from './html';
import { writeLetter } from './index';
import { inlined } from './styles';
import { TEXT_WIDTH, wrapped } from './text';

const words = resultWords('en');
const write = (explanation: PlanExplanation | ReferralExplanation, withoutVesicles = false) =>
	writeLetter({
		explanation,
		withoutVesicles,
		language: 'en',
		words,
		site: 'Skin Quiz',
		publicOrigin: 'https://quiz.example.org',
		stopPath: '/stop/token',
		issuedOn: '2026-11-23'
	});

/** What a reader sees of the HTML, on one line. */
const seen = (html: string) =>
	html
		.replace(/<head>.*<\/head>/s, '')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ');
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const everyPlan = { plan, planTried, planWithoutVesicles };
const everyReferral = { emergency, crisis, clinician };
const letters = [
	...Object.entries(everyPlan).flatMap(([name, one]) => [
		[name, write(one)] as const,
		[`${name} without vesicles`, write(one, true)] as const
	]),
	...Object.entries(everyReferral).map(([name, one]) => [name, write(one)] as const)
];

/** Facts that both parts of a letter must state. */
function factsOf(explanation: PlanExplanation | ReferralExplanation): string[] {
	if (explanation.kind === 'referral') {
		return [
			...explanation.notes.flatMap((note) => [note.title, note.advice, note.because]),
			...explanation.blandCare.map((step) => step.name),
			explanation.knowledgeVersion
		];
	}
	const { main, cautions } = explanation;
	const card = main.formulation;
	return [
		...explanation.tried.flatMap(({ label, as, own }) => [
			`${label}: “${as}”.`,
			`Your own answer is “${own}”.`
		]),
		...cautions.flatMap((note) => [note.title, note.advice, note.because]),
		...[...main.morning, ...main.evening].flatMap((step) => [step.name, step.amount, step.how]),
		...[...main.morning, ...main.evening].flatMap((step) => step.alternatesWith ?? []),
		...main.calendar.map((row) => row.name),
		...explanation.leftOut.map((item) => item.name),
		...explanation.noVesicles.map((reason) => reason.text),
		...explanation.needs.map((need) => need.promise),
		...(card
			? [
					words.result.formulation.invented,
					...card.ingredients.map((one) => one.inci),
					...card.actives.map((active) => active.name),
					...card.serves.flatMap((serve) => (serve.sureness ? [serve.sureness.says] : [])),
					...(card.origin ? [card.origin.name, card.origin.explains, card.origin.risks] : []),
					...(card.law ? [card.law.says] : [])
				]
			: []),
		words.result.seeClinician.text,
		explanation.knowledgeVersion
	];
}

test.each(Object.entries({ ...everyPlan, ...everyReferral }))(
	'HTML and text of %s state the same facts',
	(_, explanation) => {
		const { html, text } = write(explanation);
		for (const fact of factsOf(explanation)) {
			expect(seen(html)).toContain(oneLine(fact));
			expect(oneLine(text)).toContain(oneLine(fact));
		}
	}
);

test('ingredients stand in label order in both parts', () => {
	const { html, text } = write(plan);
	const inci = plan.main.formulation!.ingredients.map((one) => one.inci);
	for (const part of [seen(html), oneLine(text)]) {
		const label = part.slice(part.indexOf(words.mail.ingredients));
		const places = inci.map((name) => label.indexOf(name));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
	}
});

test('the version without vesicles carries no vesicle step and no formulation', () => {
	const { html, text } = write(plan, true);
	for (const part of [html, text]) expect(part).not.toContain('Ginseng');
});

test('a letter about another version says so before anything else', () => {
	const { heading } = words.result.tried;
	for (const part of [seen(write(planTried).html), oneLine(write(planTried).text)]) {
		expect(part.indexOf(heading)).toBeGreaterThan(-1);
		expect(part.indexOf(heading)).toBeLessThan(part.indexOf(words.result.safety.heading));
	}
	for (const part of [write(plan).html, write(plan).text]) expect(part).not.toContain(heading);
});

test('material that is no vesicles is not paid for without a difference either', () => {
	const formulation = plan.main.formulation!;
	const origin = { ...formulation.origin!, isVesicle: false };
	const { text } = write({
		...plan,
		main: { ...plan.main, paidFor: 'other', formulation: { ...formulation, origin } }
	});
	expect(oneLine(text)).toContain(words.result.review.last.other);
	expect(oneLine(write(plan).text)).toContain(words.result.review.last.vesicles);
});

test('the slow start is a short table and, in the text, words', () => {
	const { html, text } = write(plan);
	expect(seen(html)).toContain('Ginseng Comfort Serum – – 2× 2× 3× 3×');
	expect(oneLine(text)).toContain('Weeks 1 to 2: not yet; Weeks 3 to 4: 2 times; Weeks 5 to 6: 3 times');
});

test('the letter says where to go and what the reader has already', () => {
	const [note] = clinician.notes;
	const known = note?.where?.[0] ?? '';
	const places = ['Canada: Family doctor. Call.', 'Japan: Clinic. Go there.'];
	const open = write({ ...clinician, notes: [{ ...note!, where: places }] });
	const [first] = plan.main.morning;
	const owned = write({
		...plan,
		main: { ...plan.main, morning: [{ ...first!, youHaveOne: true }] }
	});
	for (const half of [
		(letter: typeof open) => seen(letter.html),
		(letter: typeof open) => oneLine(letter.text)
	]) {
		expect(half(write(clinician))).toContain(known);
		for (const place of places) expect(half(open)).toContain(place);
		expect(half(owned)).toContain(words.result.routine.haveOne);
		expect(half(write(plan))).not.toContain(words.result.routine.haveOne);
	}
});

test('every letter with advice says that no clinician has checked the rules', () => {
	for (const explanation of [plan, clinician]) {
		const letter = write(explanation);
		expect(seen(letter.html)).toContain(words.result.mind.unchecked);
		expect(oneLine(letter.text)).toContain(words.result.mind.unchecked);
	}
});

test('review days count from the day of issue', () => {
	expect(write(plan).text).toContain('After 4 weeks, 21 December 2026');
});

test.each(letters)(
	'%s: one neutral subject, nothing fetched, nothing that runs, under the limits',
	(_, letter) => {
		expect(letter.subject).toBe('Your skin quiz result');
		expect(letter.html).not.toMatch(/<script|<img|<link|@import|url\(|javascript:|\son\w+=/i);
		expect(letter.html).not.toMatch(/src=|background="/);
		expect(
			letter.html.match(/https?:\/\/[^"<\s]+/g)?.every((url) => url.startsWith('https://quiz.example.org/'))
		).toBe(true);
		expect(new TextEncoder().encode(letter.html).length).toBeLessThan(40_000);
		expect(letter.html).not.toMatch(/<!--|undefined|\[object|NaN|class=""/);
		expect(letter.text).not.toMatch(/undefined|\[object|NaN|<[a-z]/);
		for (const line of letter.html.split('\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThan(998);
		for (const line of letter.text.split('\n')) {
			expect(line.startsWith('http') ? 0 : line.length, line).toBeLessThanOrEqual(TEXT_WIDTH);
		}
	}
);

test('writing twice gives the same bytes', () => {
	expect(write(plan)).toEqual(write(plan));
});

test('a class without a style is a mistake that cannot pass', () => {
	expect(() => inlined('<p class="nonesuch">x</p>', 'ltr')).toThrow('nonesuch');
});

test('any text is wrapped without losing a word, and folded without losing a letter', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
			const lines = wrapped(text).split('\n');
			expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
			const html = `<p>${text.replaceAll(/[<>]/g, '')}</p>`;
			expect(folded(html).replaceAll(/\s/g, '')).toBe(html.replaceAll(/\s/g, ''));
		})
	);
});
