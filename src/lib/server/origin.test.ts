import { describe, expect, it } from 'vitest';
import { isFromOwnPage, strangerIn } from './origin.ts';

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
