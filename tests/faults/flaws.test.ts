import { expect, it } from 'vitest';
import { flaws } from './flaws.ts';
import { weigh, type Wrong } from './judge.ts';
import { all } from './scenarios.ts';
import { openSmallWorld, type Flaw } from './small-world.ts';

/** What the judge finds first, and where. */
async function caught(flaw: Flaw): Promise<readonly Wrong[]> {
	const world = await openSmallWorld(flaw);
	try {
		const found = new Set<Wrong>();
		for (const scenario of all) {
			const { wrongs } = weigh(await world.run(scenario));
			for (const { what } of wrongs) found.add(what);
		}
		return [...found].sort();
	} finally {
		await world.close();
	}
}

it.each(Object.entries(flaws))('the judge catches: %s', async (name, flaw) => {
	const f=await caught(flaw); console.log(name, f);
	expect(f).not.toEqual([]);
});
