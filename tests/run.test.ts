/** docs/run.md and the files for deployment name only what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variables } from '../src/lib/server/config.ts';
import { createCounters } from '../src/lib/server/metrics.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = ['docs/run.md', 'Containerfile', 'deploy/quiz.service'];
const known = new Set(variables.map(({ name }) => name));

/** A setting as each of the three writes it: as code, after ENV, after Environment=. */
function settingsIn(text: string): string[] {
	const assigned = [...text.matchAll(/^(?:ENV |Environment=)(.*)$/gm)].flatMap(([, list = '']) =>
		[...list.matchAll(/([A-Z][A-Z_]+)=/g)].map(([, name = '']) => name)
	);
	const inCode = [...text.matchAll(/`([A-Z][A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name);
	return [...assigned, ...inCode];
}

describe.each(files)('%s', (file) => {
	it('names only settings that exist', () => {
		const named = settingsIn(read(file)).filter((name) => !['SIGTERM'].includes(name));
		expect(named.length).toBeGreaterThan(3);
		expect(named.filter((name) => !known.has(name))).toEqual([]);
	});

	it('sets nothing secret', () => {
		expect(read(file)).not.toMatch(/(QUIZ_SECRET|QUIZ_SECRET_PREVIOUS|METRICS_TOKEN|SMTP_URL|DATABASE_URL)=/);
	});
});

describe('docs/run.md', () => {
	const text = read('docs/run.md');

	it('links only to files that exist', () => {
		const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
		expect(links.length).toBeGreaterThan(3);
		expect(links.filter((link) => !existsSync(join(root, dirname('docs/run.md'), link)))).toEqual([]);
	});

	it('names only figures that /metrics has', () => {
		const figures = createCounters().text({
			load: { inFlight: 0, delayMs: 0, shed: { 'in-flight': 0, 'loop-delay': 0 } },
			backlog: { depth: 0, oldestAgeSeconds: null, parked: 0 },
			memory: 0,
			cpu: 0,
			startedAt: 0
		});
		const named = [...text.matchAll(/`((?:quiz|process)_[a-z_]+)/g)].map(([, name = '']) => name);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !figures.includes(`# TYPE ${name} `))).toEqual([]);
	});

	it('names only commands that there are', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});
