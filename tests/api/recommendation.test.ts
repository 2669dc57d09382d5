import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WhyNot } from '$lib/engine/why-not';
import type { WhatIfs } from '$lib/engine/counterfactual';
import { lawGroupOf } from '$lib/engine/formulate';
import type { Recommendation } from '$lib/engine/recommend';
import type { PlanExplanation, ReferralExplanation, VersionCard } from '$lib/engine/explanation';
import { knowledge } from '$lib/knowledge';
import { inFrance, pregnantInTheUs, three, withAChangingMole } from '../personas/three.ts';
import { startServer, type TestServer } from '../server.ts';
import { readDocumented } from './documented.ts';

const path = '/api/recommendation';
let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

const send = (body: BodyInit, type = 'application/json') =>
	fetch(server.url + path, { method: 'POST', headers: { 'content-type': type }, body });

async function recommendation(answers: unknown): Promise<Recommendation> {
	const response = await send(JSON.stringify({ answers }));
	const body = await readDocumented(path, 'POST', response);
	expect(response.status).toBe(200);
	return body as Recommendation;
}

const steps = (version: VersionCard) => [...version.morning, ...version.evening];

describe('the three people', () => {
	it('a healthy adult in France gets a lawful vesicle formulation', async () => {
		const { outcome, explanation } = await recommendation(inFrance.answers);
		const { main, withoutVesicles } = explanation as PlanExplanation;
		expect(outcome).toMatchObject({ kind: 'plan', formulation: { formulation: main.formulation?.id } });
		const group = main.formulation?.origin?.group ?? 'human';
		const france = knowledge.regions.find(({ id }) => id === 'eu');
		expect(['allowed', 'conditional']).toContain(france?.vesicles[lawGroupOf(group)].status);
		expect(main.formulation?.law?.says).toBe(france?.vesicles[lawGroupOf(group)].says);
		expect(steps(main).map(({ name }) => name)).toContain(main.formulation?.name);
		expect(withoutVesicles.formulation?.origin ?? null).toBeNull();
	});

	it('someone pregnant in the US gets a routine without vesicles, retinoid or salicylic acid', async () => {
		const { outcome, explanation } = await recommendation(pregnantInTheUs.answers);
		expect(outcome).toMatchObject({
			kind: 'plan',
			formulation: null,
			noVesicles: [{ kind: 'gate', rule: 'pregnancy' }]
		});
		const { main, withoutVesicles, noVesicles } = explanation as PlanExplanation;
		expect(noVesicles[0]?.told.map(({ question }) => question)).toContain('pregnancy');
		const barred = knowledge.actives.filter(({ id, kind }) => kind === 'retinoid' || id === 'salicylic-acid');
		expect(barred.length).toBeGreaterThan(1);
		for (const version of [main, withoutVesicles]) {
			expect(version.formulation?.origin ?? null).toBeNull();
			const used = JSON.stringify([
				steps(version).map(({ id, name }) => [id, name]),
				version.formulation?.ingredients
			]);
			for (const { id, inci } of barred) for (const name of [id, ...inci]) expect(used).not.toContain(name);
			expect(steps(version).length).toBeGreaterThan(3);
		}
	});

	it('someone with a changing mole is sent to a clinician and shown no product', async () => {
		const { outcome, explanation } = await recommendation(withAChangingMole.answers);
		expect(outcome).toMatchObject({ kind: 'referral', level: 'clinician' });
		const { blandCare } = explanation as ReferralExplanation;
		expect(new Set(blandCare.map(({ kind }) => kind))).toEqual(new Set(['care']));
		const said = JSON.stringify(explanation);
		for (const { name, id } of knowledge.formulations) expect(said).not.toContain(name ?? id);
	});

	it('another version says what was tried beside the own answer, as the page does', async () => {
		const answers = { ...inFrance.answers, budget: 'any' };
		const tried = async (trying: object) => {
			const response = await send(JSON.stringify({ answers, ...trying }));
			return (await readDocumented(path, 'POST', response)) as Recommendation;
		};
		const own = (await tried({})).explanation as PlanExplanation;
		const cheaper = (await tried({ price: 'lower' })).explanation as PlanExplanation;
		expect(own.tried).toEqual([]);
		expect(cheaper.tried).toMatchObject([{ kind: 'price', own: 'The price does not matter' }]);
		expect(cheaper.main.formulation?.id).not.toBe(own.main.formulation?.id);
		expect(own.runnersUp.flatMap(({ trades }) => trades).length).toBeGreaterThan(0);
	});

	it.each(three)('$name gets the same bytes every time, kept by no cache', async ({ answers }) => {
		const backwards = Object.fromEntries(Object.entries(answers).reverse());
		const [first, second] = await Promise.all(
			[answers, backwards].map((given) => send(JSON.stringify({ answers: given })))
		);
		expect(await first?.text()).toBe(await second?.text());
		expect(first?.headers.get('cache-control')).toBe('no-store');
		expect(first?.headers.get('set-cookie')).toBeNull();
		expect([...(first?.headers.keys() ?? [])].filter((name) => name.startsWith('access-control'))).toEqual(
			[]
		);
	});
});

const someAnswer = (
	options: readonly { id: string; meaning?: string | undefined }[],
	atMost: number | undefined
) =>
	fc.oneof(
		fc.constantFrom(...options.map(({ id }) => [id])),
		fc.subarray(
			options.filter(({ meaning }) => !meaning).map(({ id }) => id),
			{
				minLength: 1,
				maxLength: Math.min(atMost ?? 99, options.filter(({ meaning }) => !meaning).length)
			}
		)
	);
// Mostly "no" on the safety lists, or hardly anyone would get past them to a plan.
const one = (ids: string[]) =>
	ids.includes('no')
		? fc.oneof(
				{ weight: 60, arbitrary: fc.constant('no') },
				{ weight: 1, arbitrary: fc.constantFrom(...ids) }
			)
		: fc.constantFrom(...ids);
const everything = fc.record(
	Object.fromEntries(
		knowledge.questions.map(({ id, kind, options, atMost }) => [
			id,
			kind === 'multiple' ? someAnswer(options, atMost) : one(options.map((option) => option.id))
		])
	)
);
const partly = everything.chain((answers) =>
	fc.subarray(Object.entries(answers)).map((entries) => Object.fromEntries(entries))
);

describe('what another answer would change', () => {
	const ask = async (answers: unknown, whatIf: unknown) =>
		(await readDocumented(
			path,
			'POST',
			await send(JSON.stringify({ answers, whatIf }))
		)) as Recommendation & {
			whatWouldChange?: WhatIfs | null;
		};

	it('comes only where it is asked for', async () => {
		expect(await ask(inFrance.answers, false)).not.toHaveProperty('whatWouldChange');
		const { whatWouldChange, outcome } = await ask(inFrance.answers, true);
		expect(whatWouldChange?.changes.length).toBeGreaterThan(6);
		const change = whatWouldChange?.changes[0];
		const other = await ask(
			{ ...inFrance.answers, [change?.question ?? '']: change?.instead[0]?.answer },
			false
		);
		expect(other.outcome).not.toEqual(outcome);
	});

	it('is nothing for a referral', async () => {
		expect((await ask(withAChangingMole.answers, true)).whatWouldChange).toBeNull();
	});

	it('is asked for with true or false', async () => {
		const { faults } = (await ask(inFrance.answers, 'yes')) as unknown as { faults: { field: string }[] };
		expect(faults).toEqual([{ field: 'whatIf', message: 'whatIf must be true or false.' }]);
	});
});

describe('why something is not in the routine', () => {
	const ask = async (answers: unknown, whyNot: unknown) =>
		(await readDocumented(
			path,
			'POST',
			await send(JSON.stringify({ answers, whyNot }))
		)) as Recommendation & { whyNot?: readonly WhyNot[] };

	it('comes only where it is asked for, and for everything', async () => {
		expect(await ask(inFrance.answers, false)).not.toHaveProperty('whyNot');
		const { whyNot } = await ask(inFrance.answers, true);
		expect(whyNot?.find(({ id }) => id === 'retinol')?.standing).toBe('used');
		expect(whyNot?.find(({ id }) => id === 'tretinoin')?.standing).toBe('barred');
		expect(whyNot?.length).toBeGreaterThan(80);
		expect((await ask(withAChangingMole.answers, true)).whyNot).toEqual([]);
	});

	it('is asked for with true or false', async () => {
		const { faults } = (await ask(inFrance.answers, 1)) as unknown as { faults: { field: string }[] };
		expect(faults).toEqual([{ field: 'whyNot', message: 'whyNot must be true or false.' }]);
	});
});

describe('whatever is sent', () => {
	it('all questions answered, in any way: always a plan or a referral, as documented', async () => {
		const met = new Set<string>();
		await fc.assert(
			fc.asyncProperty(everything, async (answers) => {
				const { kind } = (await recommendation(answers)).outcome;
				expect(['plan', 'referral']).toContain(kind);
				met.add(kind);
			}),
			{ numRuns: 150 }
		);
		expect([...met].sort()).toEqual(['plan', 'referral']);
	});

	it('some answered: a documented outcome, and what is missing is a question', async () => {
		const questions = knowledge.questions.map(({ id }) => id);
		await fc.assert(
			fc.asyncProperty(partly, async (answers) => {
				const { outcome } = await recommendation(answers);
				if (outcome.kind !== 'incomplete') return;
				for (const { question } of outcome.missing) {
					expect(questions).toContain(question);
					expect(answers).not.toHaveProperty(question);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('garbage: never a fault of the server, always a documented refusal', async () => {
		const almost = fc
			.tuple(partly, fc.string(), fc.jsonValue())
			.map(([answers, key, value]) => JSON.stringify({ answers: { ...answers, [key]: value } }));
		const wrongValues = fc
			.dictionary(fc.constantFrom(...knowledge.questions.map(({ id }) => id)), fc.jsonValue())
			.map((answers) => JSON.stringify({ answers }));
		const cutOff = fc
			.tuple(everything, fc.nat())
			.map(([answers, at]) => JSON.stringify({ answers }).slice(0, at % 1200));
		const deep = fc.nat(8000).map((depth) => `{"answers":${'['.repeat(depth)}`);
		const bytes = fc.uint8Array({ maxLength: 400 }).map((raw) => new Uint8Array(raw));
		const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), almost, wrongValues, cutOff, deep, bytes);
		const type = fc.oneof(
			{ weight: 4, arbitrary: fc.constant('application/json') },
			fc.constantFrom('text/plain', 'multipart/form-data', 'application/json;charset=x', '', 'a/b;;;', '*/*')
		);
		await fc.assert(
			fc.asyncProperty(body, type, async (given, contentType) => {
				const response = await send(given, contentType);
				expect(response.status).toBeLessThan(500);
				await readDocumented(path, 'POST', response);
			}),
			{ numRuns: 400 }
		);
	});

	it('leaves nothing of it in the log or the database', async () => {
		const sentinel = 'zq-sentinel-zq';
		await send(JSON.stringify({ answers: { [sentinel]: sentinel }, [sentinel]: sentinel }));
		await recommendation(withAChangingMole.answers);
		const log = readFileSync(server.logFile, 'utf8');
		expect(log).toContain(path);
		for (const said of [sentinel, 'change-mole', 'concerns']) expect(log).not.toContain(said);
		const ready = await fetch(`${server.url}/readyz`);
		expect(await ready.json()).toMatchObject({ outbox: { depth: 0 } });
	});
});
