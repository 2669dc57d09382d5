import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSeal } from './seal.ts';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 24 * 60 * 60 * 1000;
const secret = 'first secret of at least thirty-two characters';
const other = 'other secret of at least thirty-two characters';
const { seal, open } = createSeal([secret]);

it('gives back any JSON value it sealed, in text that a cookie can hold', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const sealed = seal('answers', value, NOW);
			expect(sealed).toMatch(/^[\w.-]+$/);
			expect(open('answers', sealed, NOW)).toEqual({ value: JSON.parse(JSON.stringify(value)) });
		})
	);
});

it('shows nothing of the value and never seals it the same way twice', () => {
	const sealed = seal('answers', { region: 'canary' }, NOW);
	expect(Buffer.from(sealed.slice(3), 'base64url').includes('canary')).toBe(false);
	expect(seal('answers', { region: 'canary' }, NOW)).not.toBe(sealed);
});

it('opens until a day has passed and not one millisecond longer', () => {
	const sealed = seal('answers', 1, NOW);
	expect(open('answers', sealed, NOW + DAY - 1)).toEqual({ value: 1 });
	expect(open('answers', sealed, NOW + DAY)).toEqual({ problem: 'expired' });
});

it('refuses every single changed character', () => {
	const sealed = seal('answers', { age: '22-34' }, NOW);
	for (let at = 3; at < sealed.length - 1; at += 1) {
		const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
		expect(open('answers', changed, NOW)).toEqual({ problem: 'garbage' });
	}
});

it('refuses every truncation', () => {
	const sealed = seal('answers', { age: '22-34' }, NOW);
	for (let length = 0; length < sealed.length - 1; length += 1)
		expect(open('answers', sealed.slice(0, length), NOW)).toEqual({ problem: 'garbage' });
});

it('does not open for another purpose or with another secret', () => {
	const sealed = seal('answers', 1, NOW);
	expect(open('consent', sealed, NOW)).toEqual({ problem: 'garbage' });
	expect(createSeal([other]).open('answers', sealed, NOW)).toEqual({ problem: 'garbage' });
});

it('opens what the previous secret sealed and seals with the new one', () => {
	const rotated = createSeal([other, secret]);
	expect(rotated.open('answers', seal('answers', 1, NOW), NOW)).toEqual({ value: 1 });
	expect(createSeal([other]).open('answers', rotated.seal('answers', 2, NOW), NOW)).toEqual({ value: 2 });
});

it('names a seal of another version as such', () => {
	expect(open('answers', seal('answers', 1, NOW).replace('v1', 'v2'), NOW)).toEqual({
		problem: 'other-version'
	});
});

it('calls a thousand random strings and other junk garbage, without throwing', () => {
	const junk: unknown[] = [
		undefined,
		null,
		7,
		{},
		'',
		'v1',
		'v1.',
		'v1..',
		'v1.AAAA',
		'v9',
		'v1.'.padEnd(5000, 'A')
	];
	for (let i = 0; i < 1000; i += 1)
		junk.push(
			i % 2
				? `v1.${randomBytes(i).toString('base64url')}`
				: `x${randomBytes(1 + (i % 97)).toString(i % 4 ? 'latin1' : 'utf8')}`
		);
	for (const item of junk) expect(open('answers', item, NOW)).toEqual({ problem: 'garbage' });
});

it('refuses to seal what no cookie could hold', () => {
	expect(() => seal('answers', 'x'.repeat(4000), NOW)).toThrow(RangeError);
});
