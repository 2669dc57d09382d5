/** Where measured figures are kept: docs/benchmarks.md, one section for each command. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'docs', 'benchmarks.md');
const opening =
	'# Benchmarks\n\nWritten by the commands that measure. Figures are of one machine on one day.\n';

/** Puts the text under its heading, in place of what stood there. */
export function writeSection(id: string, title: string, text: string): void {
	const written = existsSync(file) ? readFileSync(file, 'utf8') : opening;
	const section = `<!-- ${id} -->\n\n## ${title}\n\n${text}\n\n<!-- /${id} -->`;
	const known = new RegExp(`<!-- ${id} -->[\\s\\S]*<!-- /${id} -->`);
	const wanted = known.test(written)
		? written.replace(known, () => section)
		: `${written.trimEnd()}\n\n${section}\n`;
	writeFileSync(file, wanted);
}
