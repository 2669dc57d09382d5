import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import ruleSet from '../.dependency-cruiser.js';

export type Violation = { rule: string; from: string; to: string };

/** Every import under `root` that goes against the arrows in .dependency-cruiser.js. */
export async function violations(root: string): Promise<{ found: Violation[]; modules: number }> {
	const { output } = await cruise(
		['src', 'tests', 'scripts'].filter((folder) => existsSync(join(root, folder))),
		{
			baseDir: root,
			validate: true,
			ruleSet: ruleSet as never,
			// A type is knowledge too: what only the compiler sees is an arrow like any other.
			tsPreCompilationDeps: true,
			doNotFollow: { path: ['node_modules'] },
			exclude: { path: ['/\\$types$'] }
		},
		{
			alias: { $lib: join(root, 'src/lib') },
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
			mainFields: ['module', 'main', 'types']
		}
	);
	const { summary } = output as ICruiseResult;
	return {
		found: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
		modules: summary.totalCruised
	};
}

if (import.meta.main) {
	const { found, modules } = await violations(join(import.meta.dirname, '..'));
	for (const { rule, from, to } of found) console.error(`${from} → ${to} (${rule})`);
	console.log(`${modules} modules, ${found.length} forbidden imports`);
	process.exitCode = found.length > 0 ? 1 : 0;
}
