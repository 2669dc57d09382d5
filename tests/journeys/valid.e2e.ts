/** What the server sends, read as HTML and without a browser: every page, and every form that is answered on its page. */
import type { APIRequestContext } from '@playwright/test';
import { HtmlValidate } from 'html-validate/node';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { en } from '../../src/lib/locales/en.ts';
import { soldAsExosome } from './labels.ts';
import { cookieName, sealed } from './sealed.ts';
import { everything, stops, toldBefore } from './stops.ts';
import { expect, scriptOff, test, type Answers } from './visit.ts';

// All of it is fetched once.
test.describe.configure({ mode: 'default' });
test.use(scriptOff);

const reader = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Safari calls a list without marks none unless it says so.
		'no-redundant-role': 'off',
		// The heading of the printed sheet: a second h1 in the document would be one too many on a screen.
		'prefer-native-element': ['error', { exclude: ['heading'] }],
		// Of two lists of the same links only one is ever shown, which is known to a browser alone: axe looks there.
		'unique-landmark': 'off'
	}
});

async function faultsIn(html: string): Promise<string[]> {
	const { results } = await reader.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line, selector }) => `${ruleId} in line ${line}, ${selector}: ${message}`
		)
	);
}

const headers = (answers?: Answers) => ({
	accept: 'text/html',
	origin: process.env.BASE_URL ?? '',
	...(answers && { cookie: `${cookieName}=${sealed({ version: questionnaire.version, answers })}` })
});
const textOf = (html: string, tag: string) =>
	(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim();

type Sent = { readonly name: string; readonly path: string; readonly html: string };
let fetched: readonly Sent[] = [];

async function everyPage(request: APIRequestContext): Promise<readonly Sent[]> {
	if (fetched.length > 0) return fetched;
	const pages: Sent[] = [];
	for (const { name, address, answers } of stops) {
		const [path = ''] = address.split('#');
		const response = await request.get(path, { headers: headers(answers), maxRedirects: 0 });
		expect([200, 404], name).toContain(response.status());
		pages.push({ name, path, html: await response.text() });
	}
	return (fetched = pages);
}

test('is valid HTML on every page', async ({ request }) => {
	for (const { name, html } of await everyPage(request)) expect.soft(await faultsIn(html), name).toEqual([]);
});

test('is made of pages, each with a title of its own, its question first', async ({ request }) => {
	const titles = new Map<string, string>();
	for (const { path, html } of await everyPage(request)) {
		const [page = ''] = path.split('?');
		const [title, heading] = [textOf(html, 'title'), textOf(html, 'h1')];
		if (page.startsWith('/quiz/')) expect(title).toBe(en.quiz.pageTitle(heading, en.site.name));
		// A result is called after what it says, and each person gets one of them.
		if (page !== '/result') titles.set(page, title);
	}
	expect(titles.size).toBeGreaterThan(30);
	expect(new Set(titles.values()).size).toBe(titles.size);
});

test('has help, how long answers are kept, and the links at the foot in the same place on every page', async ({
	request
}) => {
	const pages = await everyPage(request);
	const feet = pages.map(({ html }) => /<nav[^>]*>(?:(?!<nav)[^])*<\/nav>(?=\s*<\/footer>)/.exec(html)?.[0]);
	expect(feet[0]).toContain(en.site.accessibility);
	expect(new Set(feet).size).toBe(1);
	const asking = pages.filter(({ path }) => path.startsWith('/quiz/'));
	for (const { name, html } of asking) {
		const marks = [
			`>${en.quiz.back}<`,
			'<form method="POST" novalidate',
			'<aside',
			en.quiz.keptHere,
			'<footer'
		];
		const places = marks.map((mark) => html.indexOf(mark));
		expect(places, name).not.toContain(-1);
		expect(places, name).toEqual(places.toSorted((a, b) => a - b));
	}
});

const sent: [what: string, address: string, form: Record<string, string>, answers?: Answers][] = [
	['one question left open', '/quiz/concerns', {}],
	['a list of lines left open', '/quiz/urgent-signs', {}, toldBefore('urgent-signs', everything)],
	['several questions left open', '/quiz/skin', {}, toldBefore('skin', everything)],
	['a letter to nowhere', '/result?/email', { address: 'nowhere', requestKey: 'a key' }, everything],
	['an empty list', '/label', { text: '' }],
	['a list to be read', '/label', { text: soldAsExosome }, everything]
];
test('is valid HTML where a form is answered on its own page, with the error first in the title', async ({
	request
}) => {
	for (const [what, address, form, answers] of sent) {
		const response = await request.post(address, { headers: headers(answers), form, maxRedirects: 0 });
		expect([200, 400], what).toContain(response.status());
		const html = await response.text();
		expect.soft(await faultsIn(html), what).toEqual([]);
		if (response.status() === 400) expect(textOf(html, 'title'), what).toMatch(/^Error: /);
	}
});
