import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionsOf } from './history.ts';
import { weigh } from './judge.ts';
import {
	alone,
	clocksSet,
	cutsOfAnswers,
	cutsOfWhatIsSent,
	deaths,
	deathsAfterFaults,
	holdUps,
	outages
} from './scenarios.ts';
import { LEASE_MS, openSmallWorld, type Scenario } from './small-world.ts';

let world: Awaited<ReturnType<typeof openSmallWorld>>;
beforeAll(async () => {
	world = await openSmallWorld();
});
afterAll(() => world.close());

async function wrongIn(scenarios: readonly Scenario[]) {
	const wrong: string[] = [];
	for (const scenario of scenarios) {
		const { wrongs } = weigh(await world.run(scenario));
		wrong.push(...wrongs.map(({ what }) => `${scenario.name}: ${what}`));
	}
	return wrong;
}

describe('an accepted letter arrives once, or somebody says why not', { timeout: 300_000 }, () => {
	it('whatever the line or the server does', async () => {
		expect(await wrongIn(alone)).toEqual([]);
	});
	it('wherever the worker is killed', async () => {
		expect(await wrongIn(deaths)).toEqual([]);
	});
	it('wherever the worker is killed after a fault', async () => {
		expect(await wrongIn(deathsAfterFaults)).toEqual([]);
	});
	it('wherever the worker is held up until another took its letter over', async () => {
		expect(await wrongIn(holdUps)).toEqual([]);
	});
	it('wherever the database goes away, for a moment or for longer than a letter is one worker’s', async () => {
		expect(await wrongIn(outages)).toEqual([]);
	});
	it('wherever the clock is set a day forward or back', async () => {
		expect(await wrongIn(clocksSet)).toEqual([]);
	});
	it('after whichever byte of the server’s answers the line is cut', async () => {
		// A greeting, five replies and two lines of offers: no more than this many bytes.
		expect(await wrongIn(cutsOfAnswers(120))).toEqual([]);
	});
	it('after whichever byte of what is sent the line is cut', async () => {
		const cuts = cutsOfWhatIsSent(900);
		expect(await wrongIn(cuts)).toEqual([]);
		const happened = async (scenario = cuts.at(-1)) =>
			(await world.run(scenario ?? expect.fail())).spoilt.size;
		expect([await happened(cuts[600]), await happened()]).toEqual([1, 0]);
	});
});

it('the faults do happen: what is cut short is seen to be', async () => {
	const history = await world.run({ name: '', killedAt: 'heard dot' });
	const [session] = sessionsOf(history.sink);
	expect(session).toMatchObject({ isWhole: true, said: { data: 354 } });
	expect(history.kept).toMatchObject([{ state: 'parked' }]);
});

it('a letter parked while nobody died needs a database that was away nearly as long as a lease', async () => {
	const history = await world.run({ name: '', outage: { at: 'before settling', ms: LEASE_MS * 2 } });
	expect(history.kept).toMatchObject([{ state: 'parked' }]);
	expect(history.gone).toEqual([]);
	const wrongFor = (lengths: readonly number[]) => {
		const { at } = history.outages[0] ?? expect.fail();
		const outages = lengths.map((ms) => ({ how: 'locked' as const, at, until: at + ms }));
		return weigh({ ...history, outages }).wrongs.map(({ what }) => what);
	};
	expect(wrongFor([LEASE_MS * 2])).toEqual([]);
	expect(wrongFor([LEASE_MS])).toEqual([]);
	expect(wrongFor([LEASE_MS / 4])).toEqual(['parked-without-reason']);
	expect(wrongFor([])).toEqual(['parked-without-reason']);
});
