/** The label check on whole lists, real and made up: what is read, what the law says, what clashes, where it would stand. */
import { describe, expect, it } from 'vitest';
import { checkLabel } from '$lib/engine/label';
import type { LabelReading } from '$lib/engine/label-reading';
import { knowledge } from '$lib/knowledge';
import { judgedLabels } from './labels/judged';
import { lookAlikeLabels } from './labels/look-alikes';
import { marketLabels } from './labels/market';
import { messyLabels } from './labels/messy';
import { vesicleLabels } from './labels/vesicles';
import { worldLabels } from './labels/world';

const fixtures = [
	...marketLabels,
	...vesicleLabels,
	...lookAlikeLabels,
	...messyLabels,
	...worldLabels,
	...judgedLabels
];
const nobody = {};

type Read = Extract<LabelReading, { kind: 'read' }>;

function read(text: string, answers = {}): Read {
	const reading = checkLabel(knowledge, 'k-test', text, answers);
	if (reading.kind !== 'read') throw new Error(`not read: ${reading.kind}`);
	return reading;
}

describe.each(fixtures)('$name ($source)', (fixture) => {
	const reading = read(fixture.text, nobody);
	const nameOf = (written: string) => reading.entries.find((entry) => entry.written === written)?.inci;
	const entryOf = (inci: string) => reading.entries.find((entry) => entry.inci === inci);

	it('names what is in it, and what could not be read', () => {
		expect(reading.verdict.id).toBe(fixture.verdict);
		expect(reading.materials.map(({ entry }) => entry.inci ?? entry.written)).toEqual(fixture.materials);
		expect(reading.unread).toEqual(fixture.unread);
		expect(reading.entries.map(({ written }) => written)).toHaveLength(fixture.count);
		expect(reading.notes.map(({ id }) => id)).toEqual(fixture.notes);
	});

	it('reads spellings, amounts and "may contain"', () => {
		for (const [written, inci] of Object.entries(fixture.reads ?? {}))
			expect(nameOf(written), written).toBe(inci);
		for (const [inci, amount] of Object.entries(fixture.amounts ?? {}))
			expect(entryOf(inci)?.amount, inci).toBe(amount);
		const may = reading.entries.filter((entry) => entry.isMayContain).map(({ inci }) => inci);
		expect(may).toEqual(fixture.mayContain ?? []);
	});

	it.each(fixture.readers ?? [])(
		'for $who',
		({ answers, laws, clashes, notPlaced, slots, alternatesWith }) => {
			const { forYou } = read(fixture.text, answers);
			if (forYou?.kind !== 'judged') throw new Error(`not judged: ${forYou?.kind}`);
			const spoken = forYou.laws.filter(({ status }) => status !== 'limit');
			expect(Object.fromEntries(spoken.map(({ written, status }) => [written, status]))).toEqual(laws);
			expect(Object.fromEntries(forYou.clashes.map(({ id, written }) => [id, written]))).toEqual(clashes);
			expect(forYou.notPlaced).toBe(notPlaced);
			expect(forYou.placement === null).toBe(notPlaced !== null);
			if (slots) expect(forYou.placement?.slots).toEqual(slots);
			if (alternatesWith !== undefined) expect(forYou.placement?.alternatesWith).toBe(alternatesWith);
			expect(forYou.open).toEqual([]);
		}
	);
});

it('has at least twenty lists, the two of the market among them', () => {
	expect(fixtures.length).toBeGreaterThanOrEqual(20);
	expect(new Set(fixtures.map(({ name }) => name)).size).toBe(fixtures.length);
});
