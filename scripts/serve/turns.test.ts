import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('runs a task only when nobody has come in the last turn, and tasks in their order', async () => {
	const turns = createTurns();
	const run: string[] = [];
	turns.add(() => run.push('first'));
	turns.add(() => run.push('second'));
	for (let arrivals = 0; arrivals < 10; arrivals += 1) {
		turns.arrived();
		await turn();
		expect(run).toEqual([]);
	}
	await turn();
	expect(run).toEqual(['first']);
	await turn();
	expect(run).toEqual(['first', 'second']);
});

it('lets no flood of arrivals keep tasks from running', async () => {
	const turns = createTurns();
	let isRun = false;
	turns.add(() => (isRun = true));
	for (let arrivals = 0; arrivals < 100; arrivals += 1) {
		turns.arrived();
		await turn();
	}
	expect(isRun).toBe(true);
});
