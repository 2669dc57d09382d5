import { expect, it } from 'vitest';
import { isForeignForm } from './origin.ts';

const OWN = 'http://127.0.0.1:3000';
const sent = (method: string, type: string, origin?: string) =>
	isForeignForm(
		new Request(`${OWN}/quiz/concerns`, {
			method,
			headers: { 'content-type': type, ...(origin && { origin }) }
		}),
		OWN
	);

const forms = [
	'application/x-www-form-urlencoded',
	'Application/X-WWW-Form-Urlencoded; charset=utf-8',
	'multipart/form-data; boundary=x',
	'text/plain',
	'text/plain;charset=utf-8',
	'application/x-sveltekit-formdata'
];

it.each(forms)('takes %s from our own pages only', (type) => {
	expect(sent('POST', type, OWN)).toBe(false);
	expect(sent('DELETE', type, OWN)).toBe(false);
	for (const origin of [
		'https://elsewhere.example',
		'null',
		`${OWN}.example`,
		'https://127.0.0.1:3000',
		undefined
	]) {
		expect(sent('POST', type, origin), origin).toBe(true);
		expect(sent('PUT', type, origin), origin).toBe(true);
	}
});

it('leaves alone what no form can send, and what changes nothing', () => {
	expect(sent('POST', 'application/json', 'https://elsewhere.example')).toBe(false);
	expect(sent('POST', '')).toBe(false);
	expect(sent('GET', 'text/plain', 'https://elsewhere.example')).toBe(false);
});
