/**
 * A release comes between any two steps: to the next questions, or back to those before. Whoever is in the middle, has a
 * link or has asked for a letter ends where the new questions lead, and nothing they said is lost without a word.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { checkAnswers, type Answers } from '$lib/engine/answers';
import { pathOf } from '$lib/engine/path';
import { dice, personFrom } from '$lib/engine/sample';
import { questionnaire } from '$lib/knowledge/questionnaire';
import type { Question, Questionnaire } from '$lib/knowledge/schema';
import { readLink, writeLink } from '$lib/quiz/answers-link';
import type { DeviceStorage } from '$lib/quiz/answers-on-device';
import { carryOver, type CarriedOver } from '$lib/quiz/answers-versions';
import { askingOn, questionsOf } from '$lib/quiz/asking';
import { browserHost } from '$lib/quiz/browser-host';
import { readPage, strangersIn } from '$lib/quiz/form';
import { serverHost } from '$lib/quiz/server-host';
import { openDatabase } from '$lib/server/database';
import { createDelivery } from '$lib/server/delivery';
import { migrations } from '$lib/server/migrations';
import { createOutbox } from '$lib/server/outbox';
import { releasesAfter } from './fixtures/releases';
import { smallQuestionnaire } from './fixtures/small-questionnaire';

const SEED = 20261126;
const LONGEST_WAY = 80;

function device(): DeviceStorage {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key)
	};
}
const tab = (bank: Questionnaire, storage: DeviceStorage, sealed: Answers = {}) =>
	browserHost(bank, sealed, { storage, now: () => 0, mark: () => {}, clearSealed: async () => {} });

const ownAnswer = (bank: Questionnaire, question: Question, person: Answers): Answers => {
	const said = person[question.id] ?? '';
	const inOrder = question.options.map(({ id }) => id).filter((id) => said.includes(id));
	const own = { [question.id]: typeof said === 'string' ? said : inOrder };
	if (fits(bank, own)) return own;
	const first = question.options[0]?.id ?? '';
	return { [question.id]: question.kind === 'multiple' ? [first] : first };
};
/** What a person answers on a page: their own answer where it is offered, else the first that is. */
const given = (bank: Questionnaire, page: string, person: Answers, before: Answers): Answers =>
	Object.assign(
		{},
		...(askingOn(bank, before, page)?.questions ?? []).map((question) => ownAnswer(bank, question, person))
	);
const pageIn = (address: string): string => address.replace('/quiz/', '');

/** The answers after each step, from none to the end. */
function stepsOf(bank: Questionnaire, person: Answers, from: Answers = {}): Answers[] {
	const host = serverHost(bank);
	const way = [from];
	let answers = from;
	for (let at = host.resume(answers); at.startsWith('/quiz/');) {
		if (way.length > LONGEST_WAY) throw new Error(`The quiz does not end: ${at}`);
		const step = host.answer(answers, pageIn(at), given(bank, pageIn(at), person, answers), false);
		if (!step.isAccepted) throw new Error(`${at} takes no answer`);
		({ answers, address: at } = step);
		way.push(answers);
	}
	return way;
}

/** Nothing is changed, and what is missing is named. */
function expectNothingLost(before: Answers, carried: Pick<CarriedOver, 'answers' | 'dropped'> | null): void {
	expect(carried).not.toBeNull();
	const { answers = {}, dropped = [] } = carried ?? {};
	for (const [question, answer] of Object.entries(before)) {
		if (question in answers) expect(answers[question], question).toEqual(answer);
		else expect(dropped, question).toContain(question);
	}
	expect(Object.keys(answers).filter((question) => !(question in before))).toEqual([]);
}

/** As the action of a page does with a form that an older page sent. */
function sendOldForm(now: Questionnaire, before: Answers, page: string, said: Answers): Answers | 'told' {
	const form = new FormData();
	for (const [name, value] of Object.entries(said)) for (const one of [value].flat()) form.append(name, one);
	if (questionsOf(now, page).length === 0) return 'told';
	const host = serverHost(now);
	if (host.detour(before, page) !== null) {
		const { given, faults } = readPage(questionsOf(now, page), form);
		const faulty = new Set(faults.map(({ question }) => question));
		return { ...before, ...Object.fromEntries(Object.entries(given).filter(([id]) => !faulty.has(id))) };
	}
	const asked = askingOn(now, before, page)?.questions ?? [];
	const { given, faults } = readPage(asked, form);
	if (faults.length + strangersIn(now.questions, form).length > 0) return 'told';
	const step = host.answer(before, page, given, false);
	return step.isAccepted ? step.answers : 'told';
}

function expectToSurvive(was: Questionnaire, now: Questionnaire, person: Answers): void {
	const server = serverHost(now);
	const questionsAsked = new Set(now.questions.map(({ id }) => id));
	for (const before of stepsOf(was, person)) {
		// Without a script: the cookie is opened by the new release.
		const carried = carryOver(now, { version: was.version, answers: before });
		expectNothingLost(before, carried);
		const last = stepsOf(now, person, carried?.answers).at(-1) ?? {};
		expect(last).toMatchObject(carried?.answers ?? {});
		expect(server.submit(last)).toBe('/result');

		// A form that was open before it.
		const at = serverHost(was).resume(before);
		if (at.startsWith('/quiz/')) {
			const said = given(was, pageIn(at), person, before);
			const after = sendOldForm(now, carried?.answers ?? {}, pageIn(at), said);
			if (after !== 'told') {
				expect(after).toMatchObject(carried?.answers ?? {});
				// What was said is there, or is asked again, or is asked no more.
				const open = new Set(pathOf(now, after).missing.map(({ question }) => question));
				for (const [question, answer] of Object.entries(said))
					if (isAsked(now, after, question) && !open.has(question) && fits(now, { [question]: answer }))
						expect(after[question]).toEqual(answer);
				expect(server.submit(stepsOf(now, person, after).at(-1) ?? {})).toBe('/result');
			}
		}

		// With a script: the device is read by the new release.
		const storage = device();
		if (Object.keys(before).length > 0) tab(was, storage).adopt(before);
		const host = tab(now, storage);
		expect(host.answers).toEqual(carried?.answers);
		// After a step back what only the newer questions ask stays on the device for them.
		const isBack = was.version > now.version;
		const lost = carried?.dropped.filter((question) => !isBack || questionsAsked.has(question)) ?? [];
		expect(host.takeDropped()).toBe(lost.length > 0);
		for (let open = host.resume(), steps = 0; open.startsWith('/quiz/') && steps < LONGEST_WAY; steps += 1)
			open =
				host.answer(pageIn(open), given(now, pageIn(open), person, host.answers), false) ?? host.resume();
		expect(host.answers).toEqual(last);
		expect(host.submit() ?? host.resume()).toBe('/result');

		// A link, made half-way or at the end.
		if (Object.keys(before).length === 0) continue;
		const onThePath = linkOf(was, before);
		const read = readLink(now, writeLink(was, before));
		if (read === null)
			expect(carryOver(now, { version: was.version, answers: onThePath })?.answers).toEqual({});
		else expectNothingLost(onThePath, read);
	}
}

const fits = (bank: Questionnaire, answers: Answers) => 'answers' in checkAnswers(bank, answers);
const isAsked = (bank: Questionnaire, answers: Answers, question: string) =>
	pathOf(bank, answers).pages.some(({ questions }) => questions.some(({ id }) => id === question));

function linkOf(bank: Questionnaire, answers: Answers): Answers {
	const asked = new Set(
		pathOf(bank, answers).pages.flatMap(({ questions }) => questions.map(({ id }) => id))
	);
	return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.has(question)));
}

const people = (bank: Questionnaire, count: number): Answers[] => {
	const roll = dice(SEED);
	return Array.from({ length: count }, () => personFrom(bank, 0.9, roll));
};
const ways = (bank: Questionnaire, count: number, everyOption: boolean) =>
	releasesAfter(bank, { everyOption }).flatMap(({ change, questionnaire: next }) => [
		[`${change}, and a step forward`, bank, next, people(bank, count)] as const,
		[`${change}, and a step back`, next, bank, people(next, count)] as const
	]);

describe.each([
	['a small questionnaire', smallQuestionnaire, 4, true],
	['the real one', questionnaire, 1, false]
] as const)('a release between any two steps of %s', (_, bank, count, everyOption) => {
	it.each(ways(bank, count, everyOption))('%s: finished, or told what changed', (_, was, now, everybody) => {
		for (const person of everybody) expectToSurvive(was, now, person);
	});
});

describe('two tabs, one of which is of the release before', () => {
	it('keep what only the newer one asks, and say nothing of it', () => {
		const [next = expect.fail()] = releasesAfter(smallQuestionnaire).filter(
			({ change }) => change === 'a question is asked first'
		);
		const storage = device();
		const older = tab(smallQuestionnaire, storage);
		const newer = tab(next.questionnaire, storage);
		newer.answer('asked-anew', { 'asked-anew': 'no' }, false);
		older.answer('goal', { goal: ['soft'] }, false);
		newer.answer('signs', { 'sign-fever': 'no' }, false);
		expect(newer.answers).toEqual({ 'asked-anew': 'no', goal: ['soft'], 'sign-fever': 'no' });
		expect(tab(next.questionnaire, storage).answers).toEqual(newer.answers);
		expect(tab(smallQuestionnaire, storage).takeDropped()).toBe(false);
	});
});

describe('a letter that waits', () => {
	it('of the release before goes out as it was written, whatever the rules and the tables are now', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'releases-'));
		const file = join(folder, 'quiz.db');
		const before = await openDatabase(
			file,
			Object.fromEntries(Object.entries(migrations).filter(([name]) => /^000[12]-/.test(name)))
		);
		await sql`insert into letter (id, request_key, created_at, recipient, subject, html, text, message_id, language,
			knowledge_version, consent_version, consented_at, state, attempts, next_attempt_at)
			values ('old', 'key', 5, 'anna@example.com', 'Your result', '<p>As it was</p>', 'As it was', '<old@quiz>', 'ko',
			'k-older', 'consent-0', 5, 'queued', 0, 5)`.execute(before.queries);
		await before.close();

		const now = await openDatabase(file);
		const sent: object[] = [];
		const delivery = createDelivery({
			outbox: createOutbox(now.queries, 'quiz.example'),
			send: async ({ recipient, subject, html, text, messageId, language }, _, handOver) => {
				await handOver();
				sent.push({ recipient, subject, html, text, messageId, language });
			},
			policy: { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 3, retryMinutes: [1] },
			clock: () => 10,
			random: () => 0,
			log: () => undefined
		});
		await delivery.deliverDue();
		expect(sent).toEqual([
			{
				recipient: 'anna@example.com',
				subject: 'Your result',
				html: '<p>As it was</p>',
				text: 'As it was',
				messageId: '<old@quiz>',
				language: 'ko'
			}
		]);
		expect(await now.queries.selectFrom('letter').selectAll().execute()).toMatchObject([
			{ id: 'old', state: 'sent', recipient: null, html: null, knowledge_version: 'k-older' }
		]);
		await now.close();
		rmSync(folder, { recursive: true });
	});
});
