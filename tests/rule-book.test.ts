/** The rule book holds every record, links every mention, and leads back. Read from the pages as they are sent. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { pathOf } from '$lib/engine/path';
import { knowledge } from '$lib/knowledge';
import { bookWords } from '$lib/locales/book';
import { resultWords } from '$lib/locales/result';
import { bookOf, listNames } from '$lib/ui/rules/book';
import Cover from '$lib/ui/rules/Cover.svelte';
import PartPage from '$lib/ui/rules/PartPage.svelte';
import type { ListName } from '$lib/ui/rules/desk';
import { addressOf, idOf, keyOf, kinds, partIds } from '$lib/ui/rules/parts';
import { everyRecord, namedIn, sentencesOf } from './rule-book/named';
import { articlesIn, idsIn, linksIn, textIn } from './rule-book/read';

const words = bookWords('en');
const shared = resultWords('en');
const book = bookOf(knowledge, words, shared, 'en');
const pages = new Map(
	book.parts.map((part) => {
		const law = part.id === 'regions' ? book.law : null;
		return [part.id, render(PartPage, { props: { part, law, words, shared: shared.result } }).body];
	})
);
const cover = render(Cover, {
	props: { book, knowledgeVersion: 'k-test', words, shared: shared.result }
}).body;
const articles = new Map(
	[...pages].flatMap(([part, html]) =>
		articlesIn(html).map(({ id, inner }): [string, string] => [`/rules/${part}#${id}`, inner])
	)
);
const records = everyRecord(knowledge);
const at = (list: ListName, id: string) => articles.get(addressOf(list, id));

describe('every record has its place', () => {
	it('has a kind for each list of the knowledge; stops are the gates that end the quiz, said again', () => {
		const lists = Object.entries(knowledge).filter(([, value]) => Array.isArray(value));
		expect(
			lists
				.map(([name]) => name)
				.filter((name) => name !== 'stops')
				.sort()
		).toEqual([...listNames].sort());
		const gates = new Set(knowledge.gates.map(({ id }) => id));
		expect(knowledge.stops.filter(({ id }) => !gates.has(id))).toEqual([]);
	});

	it('shows each record once, under its own address, and nothing else', () => {
		const wanted = records.map(({ list, id }) => addressOf(list, id));
		expect(new Set(wanted).size).toBe(wanted.length);
		expect([...articles.keys()].sort()).toEqual([...wanted].sort());
	});

	it('says every sentence of a record, whatever field it stands in', () => {
		const unsaid = records.flatMap(({ list, id, record }) => {
			const said = textIn(at(list, id) ?? '');
			return sentencesOf(record)
				.filter((sentence) => !said.includes(sentence))
				.map((sentence) => `${keyOf(list, id)}: ${sentence}`);
		});
		expect(unsaid).toEqual([]);
	});

	it('sets a number apart from the title it stands before', () => {
		for (const { id, code, title } of knowledge.gates)
			expect((at('gates', id) ?? '').replaceAll(/<[^>]*>/g, '')).toContain(`${code} ${title}`);
	});

	it('counts on the cover what the parts hold', () => {
		for (const { list, count } of book.counts) {
			expect(count, list).toBe(knowledge[list].length);
			expect(cover).toContain(words.usedByCount(words.lists[list], count));
		}
	});

	it('gives no two things on a page one id', () => {
		for (const [part, html] of [...pages, ['cover', cover] as const]) {
			const ids = idsIn(html);
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				part
			).toEqual([]);
		}
	});
});

describe('every mention is a link, and every link leads back', () => {
	it('links only to what is there', () => {
		const anchors = new Set([
			'/',
			'/rules',
			...[...pages].flatMap(([part, html]) => [
				`/rules/${part}`,
				...idsIn(html).map((id) => `/rules/${part}#${id}`)
			]),
			...idsIn(cover).map((id) => `/rules#${id}`)
		]);
		const broken = [...pages, ['', cover] as const].flatMap(([part, html]) =>
			linksIn(html)
				.map((href) => (href.startsWith('#') ? `/rules${part && '/'}${part}${href}` : href))
				.filter((href) => !/^https?:/.test(href) && !anchors.has(href))
		);
		expect(broken).toEqual([]);
	});

	it('links everything a record names: questions, gates, needs, materials, places, numbers and sources', () => {
		const missing = records.flatMap(({ list, id, record }) => {
			const links = new Set(linksIn(at(list, id) ?? ''));
			return namedIn(knowledge, list, record)
				.filter((named) => !links.has(addressOf(named.list, named.id)))
				.map((named) => `${keyOf(list, id)} names ${keyOf(named.list, named.id)}`);
		});
		expect(missing).toEqual([]);
	});

	it('answers each link from one record to another by a link back', () => {
		const oneWay = [...articles].flatMap(([address, html]) =>
			linksIn(html)
				.filter((href) => href !== address && articles.has(href))
				.filter((href) => !linksIn(articles.get(href) ?? '').includes(address))
				.map((href) => `${address} → ${href}`)
		);
		expect(oneWay).toEqual([]);
	});

	it('lists under an active its formulations and gates, under a question its rules, under a source what cites it', () => {
		expect(linksIn(at('actives', 'retinol') ?? '')).toEqual(
			expect.arrayContaining([
				addressOf('gates', 'pregnancy'),
				addressOf('formulations', 'retinol-centella-cream')
			])
		);
		expect(linksIn(at('questions', 'concerns') ?? '')).toEqual(
			expect.arrayContaining([
				addressOf('needRules', 'wants-hydration'),
				addressOf('questions', 'acne-spots')
			])
		);
		const citing = records.filter(({ list, record }) =>
			namedIn(knowledge, list, record).some(({ id }) => id === 'reynolds-2024')
		);
		expect(citing.length).toBeGreaterThan(3);
		expect(linksIn(at('evidence', 'reynolds-2024') ?? '')).toEqual(
			expect.arrayContaining(citing.map(({ list, id }) => addressOf(list, id)))
		);
	});
});

describe('it says how far each record can be trusted', () => {
	it('shows the mark of each record and of each statement inside it', () => {
		for (const { list, id, record } of records) {
			const html = at(list, id) ?? '';
			const marks = JSON.stringify(record).match(/"(?:v|\w+V)erification":"[\w-]+"/g) ?? [];
			for (const mark of marks) {
				const verification = /:"([\w-]+)"/.exec(mark)?.[1] as keyof typeof words.marks;
				expect(html, keyOf(list, id)).toMatch(
					new RegExp(`>${words.marks[verification]}<|\\(${words.marks[verification]}\\)`)
				);
			}
		}
	});

	it('says of each record that nobody has reviewed it, and so on every page', () => {
		for (const [address, html] of articles)
			expect(textIn(html), address).toContain(`${words.reviewed}: ${words.reviewedNone}`);
		for (const html of [...pages.values(), cover]) expect(textIn(html)).toContain(words.unreviewed);
		expect(words.unreviewed).toMatch(/No clinician and no lawyer/);
	});

	it('names whoever has reviewed a record, once someone has', () => {
		const [first, ...rest] = knowledge.gates;
		if (!first) throw new Error('there are no gates');
		const reviewed = { on: '2027-01-31', by: 'Dr. A. Person' };
		const signed = bookOf({ ...knowledge, gates: [{ ...first, reviewed }, ...rest] }, words, shared, 'en');
		const entry = signed.parts
			.flatMap(({ chapters }) => chapters.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)))
			.find(({ key }) => key === keyOf('gates', first.id));
		expect(entry?.reviewed).toEqual(reviewed);
	});

	it('marks every recipe as invented, and tells every example of every rule', () => {
		for (const { id } of knowledge.formulations)
			expect(textIn(at('formulations', id) ?? '')).toContain(words.formulations.invented);
		for (const list of ['gates', 'needRules'] as const)
			for (const { id, examples } of knowledge[list]) {
				const said = textIn(at(list, id) ?? '');
				expect(said.split('Fires for someone who says').length - 1, id).toBe(
					examples.filter(({ fires }) => fires).length
				);
				expect(said.split('Does not fire for someone who says').length - 1, id).toBe(
					examples.filter(({ fires }) => !fires).length
				);
			}
	});
});

describe('the map of the branching', () => {
	it('shows each question once and each gate that ends the quiz once', () => {
		expect(book.map.flatMap(({ questions }) => questions.map(({ link }) => link.to)).sort()).toEqual(
			knowledge.questions.map(({ id }) => keyOf('questions', id)).sort()
		);
		expect(book.map.flatMap(({ stops }) => stops.map(({ to }) => to)).sort()).toEqual(
			knowledge.stops.map(({ id }) => keyOf('gates', id)).sort()
		);
	});

	it('has the pages in the order in which the quiz asks them, and knows which everybody meets', () => {
		const { pages: met } = pathOf(knowledge, {});
		const always = book.map.filter(({ onlyIf }) => onlyIf === null).map(({ id }) => id);
		expect(met.map(({ page }) => page.id)).toEqual(always);
	});

	it('says where each gate strikes: on the page that asks the last of what it reads', () => {
		const strikes = (gate: string) =>
			book.map.find(({ stops }) => stops.some(({ to }) => to === keyOf('gates', gate)))?.id;
		expect(strikes('severe-allergy-signs')).toBe('urgent-signs');
		expect(strikes('changing-mole-or-sore')).toBe('mole-signs');
		expect(strikes('home-needling')).toBe('clinic');
	});
});

it('keeps each part under 600 kB', () => {
	for (const id of partIds) {
		// The server leaves out the marks for a script; see hooks.server.ts.
		const sent = (pages.get(id) ?? '').replaceAll(/<!--.*?-->/g, '');
		expect(Buffer.byteLength(sent), id).toBeLessThan(600_000);
	}
});

it('knows every record by the id its kind gives it', () => {
	for (const list of listNames)
		for (const record of knowledge[list])
			expect(idOf(list, record as never), kinds[list].anchor).not.toBe('');
});
