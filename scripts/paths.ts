/**
 * How many pages people are asked: 10,000 random people, always the same ones. A diagnostic, not a test.
 * Run: npm run paths
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Answers } from '../src/lib/engine/answers.ts';
import type * as path from '../src/lib/engine/path.ts';
import type { Question, Questionnaire } from '../src/lib/knowledge/schema/index.ts';

const PEOPLE = 10_000;
const lib = join(import.meta.dirname, '..', 'src', 'lib');
const quiet = { configFile: false, logLevel: 'error' } as const;

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** `calm` is how likely a question that can end or bend the quiz is answered with "no" or "none". */
function answerTo(question: Question, calm: number, roll: () => number): string | readonly string[] {
	const nothing = question.options.find(({ id }) => id === 'no' || id === 'none')?.id;
	const isCalm = question.gating && question.section !== 'concerns' && nothing !== undefined && roll() < calm;
	const pick = () => question.options[Math.floor(roll() * question.options.length)];
	if (question.kind !== 'multiple') return isCalm ? nothing : (pick()?.id ?? '');
	if (isCalm) return [nothing];
	const first = pick();
	if (!first || first.meaning) return [first?.id ?? ''];
	const others = question.options.filter((option) => !option.meaning && option !== first && roll() < 0.2);
	return [first, ...others].slice(0, question.atMost).map(({ id }) => id);
}

const { module: bank } = await runnerImport<{ questionnaire: Questionnaire }>(
	join(lib, 'knowledge', 'questionnaire.ts'),
	quiet
);
const { module: engine } = await runnerImport<typeof path>(join(lib, 'engine', 'path.ts'), quiet);
const roll = dice(20261123);

function measure(calm: number): void {
	const lengths: { readonly pages: number; readonly ends: boolean }[] = [];
	for (let person = 0; person < PEOPLE; person += 1) {
		const answers: Answers = Object.fromEntries(
			bank.questionnaire.questions.map((question) => [question.id, answerTo(question, calm, roll)])
		);
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
