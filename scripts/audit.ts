/**
 * Prints what is known, every check with its findings, and what the people of the tests get; ends with 1 on a finding.
 * Run: npm run audit
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as audits from '../src/lib/engine/audit.ts';
import type { Answers } from '../src/lib/engine/answers.ts';
import type * as recommending from '../src/lib/engine/recommend.ts';
import type { Knowledge } from '../src/lib/knowledge/schema/index.ts';

const PEOPLE = 3_000;
const root = join(import.meta.dirname, '..');
const read = async <Exports>(...path: readonly string[]): Promise<Exports> => {
	const { module } = await runnerImport<Exports>(join(root, ...path), {
		configFile: false,
		logLevel: 'error'
	});
	return module;
};

const { knowledge } = await read<{ knowledge: Knowledge }>('src', 'lib', 'knowledge', 'index.ts');
const engine = await read<typeof audits>('src', 'lib', 'engine', 'audit.ts');
const { recommend } = await read<typeof recommending>('src', 'lib', 'engine', 'recommend.ts');

/** Columns as wide as their widest cell; the last is not padded. */
function table(rows: readonly (readonly (string | number)[])[]): void {
	const cells = rows.map((row) => row.map(String));
	const widths = (cells[0] ?? []).map((_, column) =>
		Math.max(...cells.map((row) => (row[column] ?? '').length))
	);
	for (const row of cells)
		console.log(
			`  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`
		);
}

function printRecords(): void {
	console.log('Records');
	const lists = Object.entries(knowledge).flatMap(([name, records]: readonly [string, unknown]) =>
		Array.isArray(records) ? [[String(records.length).padStart(5), name]] : []
	);
	table(lists);
	const rules = [...knowledge.gates, ...knowledge.needRules, ...knowledge.stepNotes, ...knowledge.principles];
	const unreviewed = rules.filter(({ reviewed }) => reviewed === 'none').length;
	const sureness = new Map<string, number>();
	for (const { verification } of knowledge.evidence)
		sureness.set(verification, (sureness.get(verification) ?? 0) + 1);
	console.log(`\n  Rules that no clinician has reviewed: ${unreviewed} of ${rules.length}`);
	console.log(`  Sources: ${[...sureness].map(([mark, count]) => `${count} ${mark}`).join(', ')}`);
}

function printChecks(findings: ReturnType<typeof engine.audit>): void {
	console.log('\nChecks');
	table(
		engine.checks.map(({ id, area, holds }) => [
			String(findings.filter((finding) => finding.id === id).length).padStart(5),
			area,
			id,
			holds
		])
	);
	console.log(`\nFindings: ${findings.length}`);
	for (const { id, record, problem, fix } of findings)
		console.log(`  ${id}  ${record}: ${problem}\n      ${fix}`);
}

/** Everybody in tests/personas, whatever the files there are called. */
async function personas(): Promise<readonly Answers[]> {
	const folder = join('tests', 'personas');
	const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'));
	const modules = await Promise.all(files.map((file) => read<Record<string, unknown>>(folder, file)));
	const isPerson = (entry: unknown): entry is { answers: Answers } =>
		typeof entry === 'object' && entry !== null && 'name' in entry && 'answers' in entry;
	const everybody = modules.flatMap((module) => Object.values(module).flat().filter(isPerson));
	return [...new Map(everybody.map((person) => [JSON.stringify(person.answers), person.answers])).values()];
}

async function printShares(): Promise<void> {
	const everybody = await personas();
	const got = new Set(
		everybody.flatMap((answers) => {
			const { outcome } = recommend(knowledge, 'audit', answers);
			if (outcome.kind !== 'plan') return [];
			return [outcome.main, outcome.withoutVesicles].flatMap(({ routine }) =>
				[...routine.morning, ...routine.evening].flatMap(({ source }) =>
					source.kind === 'formulation' ? [source.id] : []
				)
			);
		})
	);
	const offered = knowledge.formulations.filter(
		({ handedOverBy, vesicles }) =>
			!handedOverBy && knowledge.origins.find(({ id }) => id === vesicles?.origin)?.group !== 'human'
	);
	const share = (all: readonly { readonly id: string }[]) => {
		const reached = all.filter(({ id }) => got.has(id)).length;
		return `${reached} of ${all.length} (${Math.round((100 * reached) / all.length)} %)`;
	};
	console.log(`\nPersonas: ${everybody.length}`);
	console.log(`  Formulations that at least one of them gets: ${share(knowledge.formulations)}`);
	console.log(`  Of those that may be offered to anybody: ${share(offered)}`);
	const missing = offered.filter(({ id }) => !got.has(id)).map(({ code, id }) => `${code} ${id}`);
	if (missing.length > 0) console.log(`  Not reached: ${missing.join(', ')}`);
}

const today = new Date().toISOString().slice(0, 10);
const findings = [
	...engine.audit(knowledge),
	...engine.auditAge(knowledge, today),
	...engine.auditPeople(knowledge, PEOPLE)
];
console.log(`Audit of the knowledge on ${today}; people made up for it: ${PEOPLE}\n`);
printRecords();
printChecks(findings);
await printShares();
process.exitCode = findings.length > 0 ? 1 : 0;
