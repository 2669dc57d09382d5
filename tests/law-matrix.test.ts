/** What each place does with each kind of material, row by row as the research has it. A status may be stricter, never laxer. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import type { VesicleLaw } from '$lib/knowledge/schema';

type Status = VesicleLaw['status'];
type Row = {
	readonly human: Status;
	readonly animal: Status;
	readonly plant: Status;
	readonly bacterial: Status;
};

const strictness: readonly Status[] = ['allowed', 'conditional', 'information-only', 'blocked'];
const free = { animal: 'allowed', plant: 'allowed', bacterial: 'allowed' } as const;
const explained = {
	animal: 'information-only',
	plant: 'information-only',
	bacterial: 'information-only'
} as const;

/** Saudi Arabia: only the outside of the skin was read, so what is not told goes by the row for unknown places. */
const matrix: Readonly<Record<string, Row>> = {
	eu: { human: 'blocked', ...free },
	uk: { human: 'blocked', ...free },
	switzerland: { human: 'blocked', ...free },
	us: { human: 'blocked', ...free },
	canada: { human: 'blocked', ...explained },
	korea: { human: 'conditional', ...free },
	japan: { human: 'conditional', ...free },
	china: { human: 'blocked', animal: 'blocked', plant: 'blocked', bacterial: 'blocked' },
	taiwan: { human: 'blocked', ...free },
	australia: { human: 'blocked', ...free },
	singapore: { human: 'blocked', ...free },
	asean: { human: 'blocked', ...free },
	india: { human: 'blocked', animal: 'conditional', plant: 'allowed', bacterial: 'allowed' },
	brazil: { human: 'blocked', ...free },
	'saudi-arabia': {
		human: 'information-only',
		animal: 'information-only',
		plant: 'allowed',
		bacterial: 'information-only'
	},
	elsewhere: {
		human: 'blocked',
		animal: 'information-only',
		plant: 'allowed',
		bacterial: 'information-only'
	}
};

/** Cells of the research that are marked as not confirmed: the visitor must see that mark. */
const unconfirmed = [
	...['animal', 'plant', 'bacterial'].map((group) => `korea ${group}`),
	...['animal', 'plant', 'bacterial'].map((group) => `australia ${group}`),
	...['singapore', 'asean', 'brazil', 'switzerland'].map((region) => `${region} human`),
	...['human', 'animal', 'plant', 'bacterial'].map((group) => `elsewhere ${group}`)
];

describe('the law', () => {
	it('has a row for every place that can be chosen, and no other', () => {
		expect(knowledge.regions.map(({ id }) => id).toSorted()).toEqual(Object.keys(matrix).toSorted());
	});

	it.each(knowledge.regions.map((region) => [region.id, region] as const))('%s', (id, { vesicles }) => {
		for (const [group, law] of Object.entries(vesicles)) {
			const least = matrix[id]?.[group as keyof Row] ?? 'blocked';
			expect(
				strictness.indexOf(law.status),
				`${group} is ${law.status}, ${least} at least`
			).toBeGreaterThanOrEqual(strictness.indexOf(least));
			if (unconfirmed.includes(`${id} ${group}`)) expect(law.verification, group).toBe('unconfirmed');
		}
	});
});

describe('limits on actives in Europe', () => {
	/** Label name → largest share in % w/w on the face, from Annexes III and V and Regulation (EU) 2024/996. */
	it.each([
		['Retinol', 0.3],
		['Retinyl Palmitate', 0.3],
		['Retinyl Acetate', 0.3],
		['Kojic Acid', 1],
		['Alpha-Arbutin', 2],
		['Arbutin', 7],
		['Salicylic Acid', 2],
		['Hydroquinone', 0],
		['Tretinoin', 0],
		['Benzoyl Peroxide', 0]
	])('%s at most %s %%', (inci, percent) => {
		const limits = knowledge.actives.flatMap((active) =>
			active.limits
				.filter((limit) => limit.regions.includes('eu') && (limit.inci ?? active.inci).includes(inci))
				.map(({ maxPercentWW }) => maxPercentWW)
		);
		expect(limits).toEqual([percent]);
	});
});
