import { expect, it } from 'vitest';
import { knowledge } from '../knowledge';
import { speaksOfProducts } from './label-clashes';

it('every wish and every gate that leaves something out can speak against a label', () => {
	const leavesOut = ['wish-no-human', 'wish-no-animal', 'open-or-infected-skin', 'allergy-milk', 'pregnancy'];
	const silent = knowledge.gates.filter(
		({ id, then }) => leavesOut.includes(id) && !then.some(speaksOfProducts)
	);
	expect(silent.map(({ id }) => id)).toEqual([]);
	expect(knowledge.gates.filter(({ id }) => leavesOut.includes(id))).toHaveLength(leavesOut.length);
});
