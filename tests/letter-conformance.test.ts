/** The letter as a mail server takes it in: by the standards, small, the same in both halves, and discreet. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recommend } from '../src/lib/engine/recommend';
import { words } from '../src/lib/locales';
import { knowledgeIn } from '../src/lib/locales/knowledge';
import { directionOf, languages, type Language } from '../src/lib/locales/languages';
import { resultWords } from '../src/lib/locales/result';
import { writeLetter } from '../src/lib/mail';
import { openTaking, STOP_LINK } from './fixtures/taken';
import { people } from './personas';
import { inFrance, three } from './personas/three';

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
	JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
};
const ORIGIN = 'https://quiz.example.org';
// The largest letter of all, and one that sends its reader to get help at once.
const others = people.filter(({ name }) => /Malaysia with psoriasis|swollen lips/.test(name));
const chosen = [
	...[...three, ...others].map((person) => ({ ...person, version: 'as advised' })),
	{ ...inFrance, version: 'without vesicles' }
];
const cases = languages.flatMap((lang) =>
	chosen.map(({ name, version, answers }) => [lang, name, version, answers] as const)
);

let server: Awaited<ReturnType<typeof openTaking>>;
beforeAll(async () => {
	server = await openTaking();
});
afterAll(() => server.close());

async function sent(lang: Language, version: string, answers: (typeof chosen)[number]['answers']) {
	const { explanation } = recommend(knowledgeIn(lang), 'k-test', answers);
	if (explanation.kind === 'incomplete') throw new Error('a persona answers everything');
	const letter = writeLetter({
		explanation,
		withoutVesicles: version === 'without vesicles',
		language: lang,
		words: resultWords(lang),
		site: words(lang).site.name,
		publicOrigin: ORIGIN,
		stopPath: new URL(STOP_LINK).pathname,
		issuedOn: '2026-11-23'
	});
	const raw = await server.take({ ...letter, language: lang });
	return { letter, raw, parsed: await simpleParser(Buffer.from(raw, 'latin1')) };
}

const ELEMENTS =
	'html head meta title style body div table tbody thead tr td th caption h1 h2 h3 p ul li b a'.split(' ');
// Known to all the mail programs aimed at (caniemail.com, 2026-05-13); `scope` and `role` are for screen readers alone.
const ATTRIBUTES =
	'lang dir charset name content class style role width cellpadding cellspacing align scope href'.split(' ');
const bare = (text: string) => text.replaceAll(/[\s\u200f]+/g, '');

describe.each(cases)('%s: the letter of %s, %s', (lang, _, version, answers) => {
	let mail: Awaited<ReturnType<typeof sent>>;
	let document: Document;
	beforeAll(async () => {
		mail = await sent(lang, version, answers);
		({ document } = new JSDOM(String(mail.parsed.html)).window);
	});

	it('keeps to the standards of mail, and under the sizes at which it is cut off', () => {
		const { raw, parsed, letter } = mail;
		for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
		expect(raw).not.toMatch(/[^\x00-\x7f]|(?<!\r)\n|\r(?!\n)/);
		const [, half = ''] = raw.split(/Content-Type: text\/html/i);
		expect(half.length).toBeGreaterThan(4_000);
		expect(half.length).toBeLessThan(40_000);
		expect(parsed.headers.get('content-language')).toBe(lang);
		expect(parsed.messageId).toBe('<1@example.org>');
		expect(parsed.subject).toBe(letter.subject);
		expect(raw).toContain(
			`List-Unsubscribe: <${STOP_LINK}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`
		);
		expect(parsed.attachments).toEqual([]);
	});

	it('arrives as it was written', () => {
		const { parsed, letter } = mail;
		expect(String(parsed.html).trimEnd()).toBe(letter.html.trimEnd());
		expect(parsed.text?.trimEnd()).toBe(letter.text.trimEnd());
	});

	it('says in one half what it says in the other', () => {
		const text = bare(mail.parsed.text ?? '');
		const body = document.querySelector('.page');
		const said = [...(body?.querySelectorAll('h1,h2,h3,p,li,.grid th[scope=row]') ?? [])].map((one) =>
			bare(one.textContent ?? '')
		);
		expect(said.length).toBeGreaterThan(15);
		let from = 0;
		for (const one of said) {
			const at = text.indexOf(one, from);
			expect(at, one).toBeGreaterThanOrEqual(0);
			from = at;
		}
		const html = bare(body?.textContent ?? '');
		const own = (mail.parsed.text ?? '')
			.split('\n')
			.filter((line) => !/^( {3}|http|[-=]+ ?$|.*:$)/.test(line));
		for (const line of own) expect(html, line).toContain(bare(line.replace(/^\u200f?(\* |## |- )/, '')));
	});

	it('is laid out with what mail programs know, and fetches nothing', () => {
		for (const element of document.querySelectorAll('*')) {
			expect(ELEMENTS).toContain(element.localName);
			for (const { name } of element.attributes) expect(ATTRIBUTES, element.localName).toContain(name);
		}
		for (const table of document.querySelectorAll('table:not(.grid)'))
			expect(table.getAttribute('role')).toBe('presentation');
	});

	it('leads nowhere but to pages of ours, and none of its links is of this reader but the one for no more letters', () => {
		const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
		const home = lang === 'en' ? '' : `/${lang}`;
		const stop = `${home}${new URL(STOP_LINK).pathname}`;
		expect(links).toEqual([stop, home || '/', `${home}/rules`].map((path) => `${ORIGIN}${path}`));
		const inText = mail.parsed.text?.match(/https?:\S+/g);
		expect(inText).toEqual(links);
		expect(mail.parsed.text + String(mail.parsed.html)).not.toMatch(/anna|example\.com/i);
	});

	it('is read from its own side', () => {
		const direction = directionOf(lang);
		for (const one of ['html', '.page'])
			expect(document.querySelector(one)?.getAttribute('dir'), one).toBe(direction);
		const begins = (line: string) => /[\p{L}\u200f]/u.exec(line)?.[0] ?? '';
		const lines = (mail.parsed.text ?? '')
			.split('\n')
			.filter((line) => begins(line) && !line.startsWith('http'));
		const fromTheRight = lines.filter((line) => /[\u200f\p{Script=Arabic}]/u.test(begins(line)));
		expect(fromTheRight.length).toBe(direction === 'rtl' ? lines.length : 0);
	});
});

const isThere = spawnSync('spamassassin', ['--version']).status === 0;
if (!isThere) console.warn('SpamAssassin is not installed here: no score of the letter was looked at.');

it.runIf(isThere).each(languages)(
	'%s: SpamAssassin counts nothing against the letter but what only a name server could answer',
	async (lang) => {
		const { raw } = await sent(lang, 'as advised', chosen[0]!.answers);
		const report = spawnSync('spamassassin', ['--local', '--test-mode'], {
			input: Buffer.from(raw, 'latin1')
		});
		const said = report.stdout.toString();
		const score = /X-Spam-Status: \w+, score=(-?[\d.]+)/.exec(said)?.[1];
		expect(Number(score), said.slice(0, 1_000)).toBeLessThanOrEqual(0);
	}
);
