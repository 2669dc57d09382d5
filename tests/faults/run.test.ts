/** The short form of the storm; the long one is `npm run faults`. Needs a build, as every test of the whole server does. */
import { expect, it } from 'vitest';
import { weather } from './run.ts';

it('letters accepted while processes are killed and the mail server misbehaves arrive once, or it is said why not', async () => {
	const { verdict, gone, faults, evidence } = await weather({
		...{ database: 'sqlite', seed: 5, letters: 60, kills: 15, databaseKills: 0, webs: 1, workers: 1 },
		...{ speed: 30, lifeMs: 2_000, calmKills: 0, faultyPercent: 30 }
	});
	expect(evidence).toEqual([]);
	expect(verdict).toMatchObject({ asked: 60, lost: 0, duplicatesOutside: 0, duplicatesInside: 0 });
	expect(verdict.accepted).toBeGreaterThan(30);
	expect(verdict.delivered).toBeGreaterThan(30);
	expect(gone.killed).toBeGreaterThanOrEqual(15);
	for (const [kind, times] of Object.entries(faults)) expect(times, kind).toBeGreaterThan(0);
}, 600_000);
