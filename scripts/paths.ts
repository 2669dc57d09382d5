/**
 * How many pages people are asked: 10,000 random people, always the same ones. A diagnostic, not a test.
 * Run: npm run paths
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as path from '../src/lib/engine/path.ts';
import type * as sample from '../src/lib/engine/sample.ts';
import type { Questionnaire } from '../src/lib/knowledge/schema/index.ts';

const PEOPLE = 10_000;
const lib = join(import.meta.dirname, '..', 'src', 'lib');
const quiet = { configFile: false, logLevel: 'error' } as const;

const { module: bank } = await runnerImport<{ questionnaire: Questionnaire }>(
	join(lib, 'knowledge', 'questionnaire.ts'),
	quiet
);
const { module: engine } = await runnerImport<typeof path>(join(lib, 'engine', 'path.ts'), quiet);
const { module: people } = await runnerImport<typeof sample>(join(lib, 'engine', 'sample.ts'), quiet);
const roll = people.dice(20261123);

/** `calm` is how likely a question that can end or bend the quiz is answered with "no" or "none". */
function measure(calm: number): void {
	const lengths: { readonly pages: number; readonly ends: boolean }[] = [];
	for (let person = 0; person < PEOPLE; person += 1) {
		const answers = people.personFrom(bank.questionnaire, calm, roll);
		const { pages, stoppedBy } = engine.pathOf(bank.questionnaire, answers);
		lengths.push({ pages: pages.length, ends: stoppedBy.length > 0 });
	}
	const spread = (pages: readonly number[]) => {
		const sorted = [...pages].sort((a, b) => a - b);
		const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
		return `${sorted.length} people, median ${at(0.5)}, 95th percentile ${at(0.95)}, worst ${at(1)} pages`;
	};
	const toTheEnd = lengths.filter(({ ends }) => !ends);
	console.log(`${(calm * 100).toFixed(0)} % calm`);
	console.log(`  everyone:        ${spread(lengths.map(({ pages }) => pages))}`);
	console.log(`  up to the plan:  ${spread(toTheEnd.map(({ pages }) => pages))}`);
}

for (const calm of [1, 0.97, 0.8]) measure(calm);
