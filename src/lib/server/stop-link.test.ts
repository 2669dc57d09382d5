import { describe, expect, it } from 'vitest';
import type { Address } from './address.ts';
import { createAddressHash } from './limits.ts';
import { createStopLink } from './stop-link.ts';

const [old, next, other] = ['o', 'n', 'x'].map((letter) => letter.repeat(32)) as [string, string, string];
const anna = 'anna@example.com' as Address;
const linksOf = (...secrets: string[]) => createStopLink(secrets, createAddressHash(secrets));
const tokenIn = (path: string) => path.split('/').at(-1) ?? '';

describe('the link in a letter', () => {
	const path = linksOf(old).pathTo(anna);

	it('names the mailbox to us and to nobody else', () => {
		expect(path).toMatch(/^\/stop\/[A-Za-z0-9_-]{64}$/);
		expect(Buffer.from(tokenIn(path), 'base64url').toString('latin1')).not.toMatch(/anna|example/i);
		expect(linksOf(old).open(tokenIn(path))).toEqual(createAddressHash([old])(anna));
		expect(linksOf(old).pathTo('A.nna+x@GMail.com' as Address)).toBe(
			linksOf(old).pathTo('anna@gmail.com' as Address)
		);
	});

	it('still opens with a new secret, and finds the mailbox under both', () => {
		const after = linksOf(next, old);
		expect(after.open(tokenIn(path))).toEqual(createAddressHash([old])(anna));
		expect(after.open(tokenIn(after.pathTo(anna)))).toEqual(createAddressHash([next, old])(anna));
	});

	it('opens for no other secret', () => {
		expect(linksOf(other).open(tokenIn(path))).toBeNull();
	});

	it('is refused when any of it was changed, cut off or added to', () => {
		const token = tokenIn(path);
		const bytes = Buffer.from(token, 'base64url');
		for (let at = 0; at < bytes.length; at += 1) {
			const changed = Buffer.from(bytes);
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(linksOf(old).open(changed.toString('base64url')), `byte ${at}`).toBeNull();
		}
		const wrong = [
			'',
			'x',
			token.slice(1),
			token.slice(0, -2),
			token + token,
			'A'.repeat(64),
			'A'.repeat(9_999)
		];
		for (const one of [...wrong, '%00', 'ä'.repeat(64), bytes.subarray(0, 16).toString('base64url')])
			expect(linksOf(old).open(one), one).toBeNull();
	});
});
