/** Writes the table of settings into the README from the one schema that checks them. Run: npm run readme */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../src/lib/server/environment.ts';

const file = join(import.meta.dirname, '..', 'README.md');
const block = /<!-- settings -->[\s\S]*<!-- \/settings -->/;

export function readmeWithSettings(): { readonly written: string; readonly wanted: string } {
	const written = readFileSync(file, 'utf8');
	const rows = variables.map(({ name, default: standard, unit, meaning }) => {
		const value = [standard, unit].filter(Boolean).join(' ');
		return `| \`${name}\` | ${value.replaceAll('|', '\\|')} | ${meaning} |`;
	});
	const table = ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
	return { written, wanted: written.replace(block, `<!-- settings -->\n\n${table}\n\n<!-- /settings -->`) };
}

if (import.meta.main) writeFileSync(file, readmeWithSettings().wanted);
