import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations, type Violation } from '../scripts/boundaries.ts';

const NEUTRAL = 'export const x = 1;\nexport type X = number;\n';
const value = (to: string) => `import { x } from '${to}';\nexport const y = x;\n`;
const type = (to: string) => `import type { X } from '${to}';\nexport type Y = X;\n`;
const dynamic = (to: string) => `export const y = () => import('${to}');\n`;
const component = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n<p>{x}</p>\n`;

const FORBIDDEN: [file: string, source: string, rule: string][] = [
	['src/lib/knowledge/relative.ts', value('../engine/a'), 'knowledge-imports'],
	['src/lib/knowledge/zod.ts', value('zod'), 'knowledge-imports'],
	['src/lib/knowledge/schema/node.ts', value('node:crypto'), 'knowledge-schema-imports'],
	['src/lib/engine/alias.ts', value('$lib/server/a'), 'engine-imports'],
	['src/lib/engine/type.ts', type('$lib/quiz/a'), 'engine-imports'],
	['src/lib/engine/dynamic.ts', dynamic('../ui/a'), 'engine-imports'],
	['src/lib/engine/framework.ts', value('svelte'), 'engine-imports'],
	['src/lib/locales/value.ts', value('$lib/knowledge/a'), 'locales-imports-types-only'],
	['src/lib/locales/engine.ts', type('../engine/a'), 'locales-imports'],
	['src/lib/quiz/server.ts', dynamic('$lib/server/a'), 'quiz-imports'],
	['src/lib/quiz/sibling.ts', type('../ui/a'), 'quiz-imports'],
	['src/lib/mail/sibling.ts', value('$lib/server/a'), 'mail-imports'],
	['src/lib/mail/knowledge.ts', value('../knowledge/a'), 'mail-imports-types-only'],
	['src/lib/ui/engine.ts', dynamic('$lib/engine/a'), 'ui-imports-types-only'],
	['src/lib/ui/Value.svelte', component(`import { x } from '$lib/engine/a';`), 'ui-imports-types-only'],
	['src/lib/ui/Server.svelte', component(`import { x } from '../server/a';`), 'ui-imports'],
	['src/lib/server/sibling.ts', type('$lib/mail/a'), 'server-imports'],
	['src/lib/server/framework.ts', value('svelte'), 'server-imports'],
	['src/lib/server/route.ts', value('../../routes/a'), 'routes-are-the-top'],
	['src/hooks.server.ts', dynamic('./routes/a'), 'routes-are-the-top'],
	['src/service-worker.ts', value('$lib/server/a'), 'browser-keeps-out-of-the-server'],
	['src/routes/b.ts', value('../../tests/a'), 'production-without-tests-and-scripts'],
	['src/lib/engine/circle.ts', value('./circular'), 'no-cycles']
];

const ALLOWED: [file: string, source: string][] = [
	['src/lib/knowledge/schema/a.ts', value('zod')],
	['src/lib/engine/b.ts', value('../knowledge/a')],
	['src/lib/locales/b.ts', type('$lib/knowledge/a')],
	['src/lib/quiz/b.ts', value('$lib/engine/a') + dynamic('xstate').replace('y', 'z')],
	['src/lib/mail/b.ts', type('$lib/knowledge/a') + dynamic('svelte')],
	['src/lib/ui/Fine.svelte', component(`import { x } from '$lib/locales/a';`)],
	['src/lib/ui/b.ts', type('$lib/engine/a')],
	['src/lib/server/b.ts', value('node:crypto') + dynamic('kysely').replace('y', 'z')],
	['src/routes/c.ts', value('$lib/server/a') + dynamic('$lib/mail/a').replace('y', 'z')],
	['tests/b.ts', value('../src/lib/server/a')],
	['src/lib/engine/b.test.ts', value('../locales/a')]
];

describe('arrows between the parts', () => {
	it('are kept by the whole tree', async () => {
		const { found, modules } = await violations(join(import.meta.dirname, '..'));
		expect(found).toEqual([]);
		// Guards against a check that passes because it looked at nothing.
		expect(modules).toBeGreaterThan(20);
	});
});

describe('a forbidden import', () => {
	let root: string;
	let found: Violation[];

	beforeAll(async () => {
		root = mkdtempSync(join(tmpdir(), 'boundaries-'));
		const write = (file: string, source: string) => {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), source);
		};
		const layers = ['knowledge', 'engine', 'locales', 'quiz', 'mail', 'ui', 'server'];
		for (const layer of layers) write(`src/lib/${layer}/a.ts`, NEUTRAL);
		write('src/routes/a.ts', NEUTRAL);
		write('tests/a.ts', NEUTRAL);
		write('src/lib/engine/circular.ts', value('./circle') + NEUTRAL.replace('const x', 'const w'));
		for (const [file, source] of [...FORBIDDEN, ...ALLOWED]) write(file, source);
		({ found } = await violations(root));
	}, 60_000);

	afterAll(() => rmSync(root, { recursive: true, force: true }));

	it.each(FORBIDDEN)('in %s is caught', (file, _source, rule) => {
		expect(found.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
	});

	it.each(ALLOWED)('is not seen where %s does what it may', (file) => {
		expect(found.filter(({ from }) => from === file)).toEqual([]);
	});
});
