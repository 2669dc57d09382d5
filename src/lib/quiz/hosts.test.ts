import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/fixtures/small-questionnaire';
import { questionnaire } from '../knowledge/questionnaire';
import type { Question, Questionnaire } from '../knowledge/schema';
import { askingOn } from './asking';
import { browserHost } from './browser-host';
import { readPage } from './form';
import { serverHost } from './server-host';

type Submission = { page: string; picks: readonly number[]; isEdit: boolean };

const submissions = (bank: Questionnaire) => {
	const pages = [...new Set(bank.questions.map(({ id, page }) => page ?? id))];
	const anywhere = fc.record<Submission>({
		page: fc.constantFrom(...pages, 'no-such-page'),
		picks: fc.array(fc.nat(12), { maxLength: 8 }),
		isEdit: fc.boolean()
	});
	return fc.array(anywhere, { maxLength: 30 });
};

/** What a browser would send for these picks: a number per question, and now and then two of one question. */
function formFor(questions: readonly Question[], picks: readonly number[]): FormData {
	const form = new FormData();
	questions.forEach(({ id, options }, place) => {
		const pick = picks[place % Math.max(1, picks.length)];
		if (pick === undefined) return;
		form.append(id, options[pick % options.length]?.id ?? '');
		if (pick > 9) form.append(id, options[(pick + 1) % options.length]?.id ?? '');
	});
	return form;
}

describe.each<[string, Questionnaire]>([
	['a small questionnaire', smallQuestionnaire],
	['the real one', questionnaire]
])('both hosts do the same with %s', (_, bank) => {
	const server = serverHost(bank);

	it('step by step, along the way each of them leads', () => {
		fc.assert(
			fc.property(submissions(bank), fc.array(fc.nat(12), { minLength: 1 }), (stray, picks) => {
				const inBrowser = browserHost(
					bank,
					{},
					{ storage: null, now: () => 0, mark: () => {}, clearSealed: async () => {} }
				);
				let sealed = {};
				// Half of the steps go where the quiz leads, half go anywhere.
				for (const [turn, { page: anywhere, picks: some, isEdit }] of stray.entries()) {
					const led = server.resume(sealed).replace('/quiz/', '');
					const page = turn % 2 === 0 && led !== '/review' ? led : anywhere;
					const questions = askingOn(bank, sealed, page)?.questions ?? [];
					const { given } = readPage(questions, formFor(questions, some.length > 0 ? some : picks));
					const step = server.answer(sealed, page, given, isEdit);
					const address = inBrowser.answer(page, given, isEdit);
					expect(address !== null).toBe(step.isAccepted);
					if (address !== null) expect(address).toBe(step.address);
					expect(inBrowser.answers).toEqual(step.answers);
					expect(inBrowser.resume()).toBe(server.resume(step.answers));
					for (const open of [page, null]) {
						expect(inBrowser.detour(open)).toBe(server.detour(step.answers, open));
					}
					sealed = step.answers;
				}
				expect(inBrowser.submit() ?? inBrowser.resume()).toBe(server.submit(sealed));
			}),
			{ numRuns: 60 }
		);
	});

	it('reaches the end from any answers, by the first option of each page', () => {
		let answers = {};
		for (let steps = 0; steps < 40; steps += 1) {
			const address = server.resume(answers);
			if (address === '/review') break;
			const page = address.replace('/quiz/', '');
			const questions = askingOn(bank, answers, page)?.questions ?? [];
			const next = server.answer(answers, page, readPage(questions, formFor(questions, [0])).given, false);
			expect(next.isAccepted).toBe(true);
			answers = next.answers;
		}
		expect(server.submit(answers)).toBe('/result');
	});
});
