/** No page forgets its language: whatever leads on from one goes through `to`, `addressIn` or `addressFrom`. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const components = globSync('src/**/*.svelte');
const sources = [...components, ...globSync('src/**/*.ts')].filter((file) => !/\.test\.ts$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/<!--.*?-->/gs, '');

/** What leads to no page of ours, or says its language by itself. */
const FREE: readonly (readonly [file: RegExp, address: RegExp])[] = [
	[/./, /^"#/],
	[/result\/(ReferralView|Dialled)/, /^\{dial\(/],
	[/result\/Sources|keep\/PaperReasons/, /^\{source\.href\}/],
	// Whoever runs the site named it.
	[/routes\/(accessibility|stop)/, /^\{data\.contact\.href\}/],
	[/rules\/Said/, /^\{run\.outside\}/],
	// A letter is written without a page; its links come with origin and language from mail/index.ts.
	[/mail\/Blocks/, /^\{block\.href\}/],
	[/ui\/LanguageSwitch/, /^\{choiceAddress\(/],
	[/ui\/Frame/, /^\{addressIn\(/],
	[/ui\/SearchEntry/, /^\{origin \+ addressIn\(/],
	// The page itself once more, and where a navigation has led already.
	[/routes\/\+error/, /^\{page\.url\.pathname \+/],
	[/routes\/\+layout/, /^to\.url,/],
	// The browser's own function, on the open page: it only takes the answers out of the bar.
	[/routes\/open/, /^history\.state,/],
	// Passed on as a property: the component that writes the tag gives it its language.
	[/result\/\+page/, /^\{letterAddress\(/],
	[/result\/Keep/, /^(action$|\{calendar\})/]
];

/** Values of the attributes that lead somewhere, as they are written. */
const addressesIn = (markup: string) => [
	...[...markup.matchAll(/(?<![\w-])(?:href|action|formaction)=("[^"]*"|\{[^\n]*)/g)].map(
		(match) => match[1] ?? ''
	),
	...[...markup.matchAll(/[\s<]\{(href|action|formaction)\}/g)].map((match) => match[1] ?? '')
];
/** What follows the functions that go somewhere. */
const stepsIn = (code: string) =>
	[...code.matchAll(/\b(?:goto|pushState|replaceState|redirect)\(\s*(?:30\d,\s*)?([^\s{][^\n]*)/g)].map(
		(match) => match[1] ?? ''
	);

const keepsLanguage = (expression: string) => /^\{?(to|addressIn|addressFrom)\(/.test(expression);
const bareIn = (file: string, text: string): readonly string[] => {
	const all = [...(file.endsWith('.svelte') ? addressesIn(text) : []), ...stepsIn(text)];
	const isFree = (value: string) => FREE.some(([where, what]) => where.test(file) && what.test(value));
	return all.filter((value) => !keepsLanguage(value) && !isFree(value));
};

it.each(sources)('%s leads on in the language of its page', (file) => {
	expect(bareIn(file, read(file))).toEqual([]);
});

describe('a bare address', () => {
	it.each([
		['A.svelte', '<a href="/quiz">'],
		['A.svelte', '<a class="link" href={quizAddress}>'],
		['A.svelte', '<a class="link" {href}>'],
		['A.svelte', '<form method="POST" action="/quiz/answers">'],
		['A.svelte', '<form method="POST" {action}>'],
		['A.svelte', '<button formaction="/label">'],
		['A.svelte', "void goto('/');"],
		['A.svelte', 'void goto(detour, { replaceState: true });'],
		['a.ts', 'if (next !== null) redirect(303, next);'],
		['a.ts', "redirect(303, '/quiz');"]
	])('in %s is seen: %s', (file, text) => expect(bareIn(file, text)).toHaveLength(1));

	it.each([
		['A.svelte', "<a href={to('/quiz')}>"],
		['A.svelte', '<a href="#main">'],
		['A.svelte', '<form method="POST" action={to(\'/quiz/answers\')}>'],
		['A.svelte', '<form method="POST" onsubmit={submit}>'],
		['A.svelte', "await goto(to('/'));"],
		['a.ts', 'redirect(303, addressFrom(url, next));']
	])('is none in %s: %s', (file, text) => expect(bareIn(file, text)).toEqual([]));
});

it('looks at what is there', () => {
	const seen = components.flatMap((file) => addressesIn(read(file)));
	expect(seen.length).toBeGreaterThan(40);
	expect(sources.flatMap((file) => stepsIn(read(file))).length).toBeGreaterThan(15);
});
