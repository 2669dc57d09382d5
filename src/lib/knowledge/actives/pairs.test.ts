import { expect, it } from 'vitest';
import { actives } from '../actives';
import type { Active } from '../schema';

const all: readonly Active[] = actives;

it('states a pair of actives the same from both sides', () => {
	const said = all.flatMap((active) =>
		active.pairs
			.filter((pair) => pair.other !== 'vesicles')
			.map((pair) => [active.id, pair.other, pair.place] as const)
	);
	const oneSided = said.filter(
		([from, to, place]) => !said.some(([a, b, same]) => a === to && b === from && same === place)
	);
	expect(said.length).toBeGreaterThan(0);
	expect(oneSided).toEqual([]);
});

it('keeps every acid and retinoid that is a step of its own off the evenings of vesicles', () => {
	const strong = all.filter(
		(active) => active.step && (active.kind === 'acid' || active.kind === 'retinoid')
	);
	const close = strong.filter(
		(active) => !active.pairs.some((pair) => pair.other === 'vesicles' && pair.place === 'different-days')
	);
	expect(strong.length).toBeGreaterThan(0);
	expect(close.map((active) => active.id)).toEqual([]);
});
