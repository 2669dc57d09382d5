import { expect, it } from 'vitest';
import { flaws } from './flaws.ts';
import { weigh, type Wrong } from './judge.ts';
import { all } from './scenarios.ts';
import { openSmallWorld } from './small-world.ts';

const finds: Record<keyof typeof flaws, Wrong> = {
	'send before commit': 'duplicate-in-window',
	'acknowledge before commit': 'lost',
	'new Message-ID on every try': 'message-id-changed',
	'retry on 550': 'sent-after-refusal',
	'give up on 451': 'failed-without-reason',
	'mark sent before the dot': 'false-sent',
	'no fencing token': 'duplicate',
	'forget the hand-over mark': 'duplicate-in-window',
	'send again what went unanswered': 'duplicate-in-window',
	'park what was answered': 'parked-without-reason',
	'give up what could not be written down at once': 'parked-without-reason',
	'another letter for the same request': 'duplicate'
};

it.each(Object.keys(finds))(
	'the judge catches: %s',
	async (name) => {
		const world = await openSmallWorld(flaws[name]);
		const found = new Set<Wrong>();
		try {
			for (const scenario of all) {
				for (const { what } of weigh(await world.run(scenario)).wrongs) found.add(what);
				if (found.has(finds[name] as Wrong)) break;
			}
		} finally {
			await world.close();
		}
		expect(found).toContain(finds[name]);
	},
	300_000
);

it('every flaw is tried', () => {
	expect(Object.keys(finds)).toEqual(Object.keys(flaws));
});
