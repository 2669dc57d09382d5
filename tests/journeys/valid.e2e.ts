/** What the server sends, read as HTML and without a browser: well formed on every page and in every state. */
import { HtmlValidate } from 'html-validate/node';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { en } from '../../src/lib/locales/en.ts';
import { soldAsExosome } from './labels.ts';
import { cookieName, sealed } from './sealed.ts';
import { everything, stops, toldBefore } from './stops.ts';
import { expect, scriptOff, test, type Answers } from './visit.ts';

const reader = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

const headers = (answers?: Answers) => ({
	accept: 'text/html',
	origin: process.env.BASE_URL ?? '',
	...(answers && { cookie: `${cookieName}=${sealed({ version: questionnaire.version, answers })}` })
});

async function faultsIn(html: string): Promise<string[]> {
	const { results } = await reader.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line, selector }) => `${ruleId} in line ${line}, ${selector}: ${message}`
		)
	);
}

const textOf = (html: string, tag: string) =>
	(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim();

test.describe('what the server sends', () => {
	test.use(scriptOff);

	test('is valid HTML on every page, each with a title of its own, its question first', async ({
		request
	}) => {
		const titles = new Map<string, string>();
		for (const { name, address, answers } of stops) {
			const [path = ''] = address.split('#');
			const response = await request.get(path, { headers: headers(answers), maxRedirects: 0 });
			expect([200, 404], name).toContain(response.status());
			const html = await response.text();
			expect.soft(await faultsIn(html), name).toEqual([]);
			const [title, heading] = [textOf(html, 'title'), textOf(html, 'h1')];
			if (path.startsWith('/quiz/')) expect(title).toBe(en.quiz.pageTitle(heading, en.site.name));
			const [page = ''] = path.split('?');
			// A result is called after what it says; each person gets one of them.
			if (page !== '/result') titles.set(page, title);
		}
		expect(new Set(titles.values()).size).toBe(titles.size);
	});

	const sent: [what: string, address: string, form: Record<string, string>, answers?: Answers][] = [
		['one question left open', '/quiz/concerns', {}],
		['a list of lines left open', '/quiz/urgent-signs', {}, toldBefore('urgent-signs', everything)],
		['several questions left open', '/quiz/skin', {}, toldBefore('skin', everything)],
		['a letter to nowhere', '/result?/email', { address: 'nowhere', requestKey: 'a key' }, everything],
		['an empty list', '/label', { text: '' }],
		['a list to be read', '/label', { text: soldAsExosome }, everything]
	];
	test('is valid HTML where a form is answered on its own page', async ({ request }) => {
		for (const [what, address, form, answers] of sent) {
			const response = await request.post(address, { headers: headers(answers), form, maxRedirects: 0 });
			expect([200, 400], what).toContain(response.status());
			const html = await response.text();
			expect.soft(await faultsIn(html), what).toEqual([]);
			if (response.status() === 400) expect(textOf(html, 'title'), what).toMatch(/^Error: /);
		}
	});
});
