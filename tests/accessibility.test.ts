/** The accessibility statement says what is tested, and nothing more. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '$lib/locales/english';
import { absent, browserVersion, checks, testedOn, tools } from '$lib/ui/accessibility/checks';
import { rules } from '$lib/ui/accessibility/rules';

const words = english.accessibility;
const sources = globSync('src/**/*.{ts,svelte,css,html}').filter((file) => !file.includes('.test.'));
const sourcesWith = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('the accessibility statement', () => {
	it.each(checks.flatMap(({ id, tests }) => tests.map(([file, says]) => [id, file, says] as const)))(
		'%s is held by a test in %s: %s',
		(_, file, says) => {
			expect(existsSync(file)).toBe(true);
			expect(readFileSync(file, 'utf8').includes(says)).toBe(true);
		}
	);

	it('has a sentence for each check, and none without one', () => {
		expect(Object.keys(words.checks).sort()).toEqual(checks.map(({ id }) => id).sort());
		expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
	});

	it('knows all 31 rules of level A and 24 of level AA, by their names', () => {
		expect(rules.map(({ number }) => number).sort()).toEqual(Object.keys(words.criteria).sort());
		expect(rules.filter(({ level }) => level === 'A')).toHaveLength(31);
		expect(rules.filter(({ level }) => level === 'AA')).toHaveLength(24);
	});

	it('holds each of them by a check or says why it is about nothing here, and never both', () => {
		for (const { number, heldBy, absent: why } of rules) expect(heldBy.length > 0, number).toBe(why === null);
	});

	it('names no rule that is none', () => {
		const known = new Set<string>(rules.map(({ number }) => number));
		const named = [...checks.flatMap(({ criteria }) => criteria), ...Object.values(absent).flat()];
		expect(named.filter((number) => !known.has(number))).toEqual([]);
	});

	it('names the versions that are used', () => {
		const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const [name, version] of Object.entries(tools)) expect(devDependencies[name], name).toBe(version);
		expect(devDependencies['@sparticuz/chromium']).toBe(browserVersion);
		expect(Object.keys(words.tools.used)).toEqual(Object.keys(tools));
		expect(new Date(testedOn).toISOString()).toContain(testedOn);
	});

	it('says that there is no sound, no film, no account and no second page inside as long as there is none', () => {
		expect(sourcesWith(/<(audio|video|iframe|object|embed)\b|type="password"/)).toEqual([]);
	});
});

describe('the sources', () => {
	it('nothing is dragged, drawn or shaken, and nothing happens before a finger is lifted', () => {
		const early =
			/\bon(?:pointer|mouse)(?:down|move)|\bontouch\w+|\bondrag\w*|draggable|['"](?:pointer|mouse)(?:down|move)['"]|['"]touch(?:start|move)['"]|['"]device(?:motion|orientation)['"]/;
		expect(sourcesWith(early)).toEqual([]);
	});

	it('no page is held to one way up, and none holds another', () => {
		expect(sourcesWith(/\borientation\b\s*:|screen\.orientation|<dialog\b|<iframe\b/)).toEqual([]);
	});
});
