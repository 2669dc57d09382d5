import { describe, expect, it } from 'vitest';
import { isFromOwnPage, isOneClick, strangerIn } from './origin.ts';

const OWN = 'http://127.0.0.1:3000';
const PUBLIC = 'https://quiz.example.com';
const sent = (headers: Record<string, string>, method = 'POST') =>
	strangerIn(new Request(`${OWN}/quiz/concerns`, { method, headers }), [OWN, PUBLIC]);

const types = [
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain',
	'application/x-sveltekit-formdata',
	'application/json',
	'application/octet-stream',
	''
];
const foreign = ['https://elsewhere.example', 'null', `${OWN}.example`, 'https://127.0.0.1:3000', ''];

describe.each(types)('of content type %j', (type) => {
	const typed = type === '' ? {} : { 'content-type': type };

	it('is taken from our own pages', () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			for (const origin of [OWN, PUBLIC]) expect(sent({ ...typed, origin }, method)).toBeNull();
	});

	it('is not taken from others, nor from nowhere', () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			for (const origin of foreign) expect(sent({ ...typed, origin }, method), origin).toBe('foreign-origin');
			expect(sent(typed, method)).toBe('no-origin');
		}
	});
});

describe('without an origin', () => {
	it.each([
		['same-origin', null],
		['none', null],
		['same-site', 'foreign-origin'],
		['cross-site', 'foreign-origin'],
		['anything', 'foreign-origin']
	])('the browser says %s', (site, verdict) => {
		// Which page it was does not matter once the browser has said this.
		for (const referer of [`${OWN}/quiz/concerns`, 'https://elsewhere.example/'])
			expect(sent({ 'sec-fetch-site': site, referer })).toBe(verdict);
	});

	it.each([
		[`${OWN}/quiz/concerns`, null],
		[`${PUBLIC}/result`, null],
		['https://elsewhere.example/', 'no-origin'],
		[`https://elsewhere.example/?${OWN}`, 'no-origin'],
		[`${OWN}.example/`, 'no-origin'],
		['http://127.0.0.1:3000@elsewhere.example/', 'no-origin'],
		['nonsense', 'no-origin']
	])('an old browser comes from %s', (referer, verdict) => {
		expect(sent({ referer })).toBe(verdict);
	});
});

it('leaves alone what changes nothing', () => {
	for (const method of ['GET', 'HEAD', 'OPTIONS'])
		expect(sent({ origin: 'https://elsewhere.example' }, method)).toBeNull();
});

describe('where somebody comes from', () => {
	const from = (headers: Record<string, string>) =>
		isFromOwnPage({ headers: new Headers(headers) }, [OWN, PUBLIC]);

	it('is one of our pages where the browser says so', () => {
		expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
		for (const site of ['none', 'same-site', 'cross-site'])
			expect(from({ 'sec-fetch-site': site, referer: `${OWN}/quiz` }), site).toBe(false);
	});

	it('is told by the referrer where a browser is too old to say', () => {
		for (const origin of [OWN, PUBLIC]) expect(from({ referer: `${origin}/es/quiz` })).toBe(true);
		for (const referer of ['https://elsewhere.example/', `${OWN}.example/`, 'nowhere', ''])
			expect(from({ referer }), referer).toBe(false);
		expect(from({})).toBe(false);
	});
});

describe('a mail program’s own button', () => {
	const ROUTE = '/stop/[token]';
	const address = 'https://quiz.example/stop/token';
	const multipart = (...fields: [string, string][]) => {
		const body = new FormData();
		for (const [name, value] of fields) body.append(name, value);
		return body;
	};
	const click = (body: BodyInit | null, method = 'POST') => new Request(address, { method, body });
	const said = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });

	it('may come from anywhere, in both forms that a mail program may use', async () => {
		expect(await isOneClick(click(said), ROUTE)).toBe(true);
		expect(await isOneClick(click(multipart(['List-Unsubscribe', 'One-Click'])), ROUTE)).toBe(true);
	});

	it('leaves the body to be read by the page', async () => {
		const request = click(said);
		await isOneClick(request, ROUTE);
		expect([...(await request.formData())]).toEqual([['List-Unsubscribe', 'One-Click']]);
	});

	it.each([
		['another page', click(said), '/result'],
		['no page', click(said), null],
		['another method', click(said, 'PUT'), ROUTE],
		['no body', click(null), ROUTE],
		['another body', click(new URLSearchParams({ what: 'erase' })), ROUTE],
		['more than that', click(new URLSearchParams({ 'List-Unsubscribe': 'One-Click', what: 'erase' })), ROUTE],
		['it twice', click(multipart(['List-Unsubscribe', 'One-Click'], ['List-Unsubscribe', 'x'])), ROUTE],
		['another value', click(new URLSearchParams({ 'List-Unsubscribe': 'Two' })), ROUTE],
		['other letters', click(new URLSearchParams({ 'list-unsubscribe': 'One-Click' })), ROUTE],
		['plain text', click('List-Unsubscribe=One-Click'), ROUTE],
		[
			'a torn form',
			new Request(address, {
				method: 'POST',
				body: 'x',
				headers: { 'content-type': 'multipart/form-data; boundary=y' }
			}),
			ROUTE
		]
	])('is taken for none with %s', async (_, request, route) => {
		expect(await isOneClick(request, route)).toBe(false);
	});
});
