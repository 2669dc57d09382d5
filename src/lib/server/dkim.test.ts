import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTaking, STOP_LINK } from '../../../tests/fixtures/taken.ts';
import { readConfig } from './config.ts';
import { readKey, signingKey } from './dkim.ts';
import type { SmtpParts } from './smtp.ts';

// Made for each run: no key lies in the repository.
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
	.privateKey.export({ type: 'pkcs8', format: 'pem' })
	.toString();
const curve = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'dkim-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const named = { DKIM_DOMAIN: 'example.com', DKIM_SELECTOR: 'quiz2026' };

describe('a key to sign with', () => {
	it('is taken from its setting, with real or written line breaks, or from a file', () => {
		const file = join(dir, 'dkim.pem');
		writeFileSync(file, pem);
		for (const given of [
			{ DKIM_PRIVATE_KEY: pem },
			{ DKIM_PRIVATE_KEY: pem.replaceAll('\n', '\\n') },
			{ DKIM_PRIVATE_KEY_FILE: file }
		]) {
			const { dkim } = readConfig({ ...named, ...given });
			expect(readKey(dkim ?? expect.fail())).toEqual({
				domain: 'example.com',
				selector: 'quiz2026',
				privateKey: signingKey(pem)
			});
		}
		expect(readConfig({}).dkim).toBeNull();
	});

	it.each([
		[
			'half of the settings',
			{ DKIM_DOMAIN: 'example.com' },
			/^DKIM_SELECTOR is not set.*\nDKIM_PRIVATE_KEY or/
		],
		['no key', named, /^DKIM_PRIVATE_KEY or DKIM_PRIVATE_KEY_FILE is not set/],
		['a key alone', { DKIM_PRIVATE_KEY: pem }, /^DKIM_DOMAIN is not set.*\nDKIM_SELECTOR is not set/],
		['two keys', { ...named, DKIM_PRIVATE_KEY: pem, DKIM_PRIVATE_KEY_FILE: 'x' }, /are both set/],
		[
			'no domain',
			{ ...named, DKIM_DOMAIN: 'a b', DKIM_PRIVATE_KEY: pem },
			/^DKIM_DOMAIN is "a b": give a domain/
		],
		['no selector', { ...named, DKIM_SELECTOR: 'a;b=c', DKIM_PRIVATE_KEY: pem }, /^DKIM_SELECTOR is/]
	])('%s: the start is refused', (_, env: Record<string, string>, said) => {
		expect(() => readConfig(env)).toThrow(said);
	});

	it.each([
		['nonsense', 'hunter2 '.repeat(9)],
		['a key that is too weak', weak],
		['a key of another kind', curve],
		['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString()]
	])('%s is refused without showing any of it', (_, key) => {
		const file = join(dir, 'wrong.pem');
		writeFileSync(file, key);
		const settings = { domain: 'example.com', selector: 's', key: null };
		for (const start of [
			() => readConfig({ ...named, DKIM_PRIVATE_KEY: key }),
			() => readKey({ ...settings, keyFile: file })
		]) {
			expect(start).toThrow(/^DKIM_PRIVATE_KEY(_FILE)? cannot be used/);
			expect(start).not.toThrow(key.slice(-30, -10));
		}
		expect(() => readKey({ ...settings, keyFile: join(dir, 'none') })).toThrow('cannot be read (ENOENT)');
	});
});

async function taken(parts: Partial<SmtpParts>): Promise<string> {
	const server = await openTaking(parts);
	const html = '<p>Grüße &amp; mehr </p>  \n\n';
	const letter = { subject: 'نتيجة استبيان بشرتك', html, text: 'نتيجة', language: 'ar' };
	return server.take(letter).finally(server.close);
}

/** Lines of a header, unfolded. */
function headerOf(message: string): [name: string, value: string][] {
	const [head = ''] = message.split('\r\n\r\n', 1);
	return head
		.replaceAll(/\r\n[ \t]+/g, ' ')
		.split('\r\n')
		.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

/** RFC 6376 §6.1.3 for relaxed/relaxed, written from the text of the standard and not from what signs. */
function verified(message: string): { body: boolean; header: boolean; signed: string[] } {
	const header = headerOf(message);
	const relaxed = (value: string) => value.replaceAll(/[ \t]+/g, ' ').trim();
	const signature = header.find(([name]) => name === 'DKIM-Signature')?.[1] ?? '';
	const tags = new Map(
		signature.split(';').map((tag) => {
			const at = tag.indexOf('=');
			return [tag.slice(0, at).trim(), tag.slice(at + 1).replaceAll(/\s/g, '')] as const;
		})
	);
	const body = message
		.slice(message.indexOf('\r\n\r\n') + 4)
		.split('\r\n')
		.map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
		.join('\r\n')
		.replace(/(\r\n)*$/, '\r\n');
	const signed = (tags.get('h') ?? '').split(':');
	const lines = signed.map((name) => {
		const last = header.findLast(([own]) => own.toLowerCase() === name.toLowerCase());
		return last ? `${name.toLowerCase()}:${relaxed(last[1])}\r\n` : '';
	});
	const own = `dkim-signature:${relaxed(signature.replace(/(?<=;\s*b=)[^;]*/, ''))}`;
	return {
		body: createHash('sha256').update(body, 'latin1').digest('base64') === tags.get('bh'),
		header: createVerify('RSA-SHA256')
			.update(lines.join('') + own, 'latin1')
			.verify(publicKey, tags.get('b') ?? '', 'base64'),
		signed
	};
}

describe('a signed letter', () => {
	const dkim = { domain: 'example.com', selector: 'quiz2026', privateKey: pem };

	it('carries a signature that the public key confirms, over all that is shown or acted on', async () => {
		const { signed, ...whole } = verified(await taken({ dkim }));
		expect(whole).toEqual({ body: true, header: true });
		for (const name of ['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post'])
			expect(signed).toContain(name);
	});

	it('is confirmed by nobody once its text, its link or its sender was changed', async () => {
		const message = await taken({ dkim });
		expect(verified(message.replace('Gr=C3=BC', 'Tr=C3=BC')).body).toBe(false);
		for (const [before, after] of [
			['/stop/x', '/stop/y'],
			['quiz@example.org', 'quit@example.org'],
			['One-Click', 'Two-Click']
		] as const)
			expect(verified(message.replace(before, after)).header, before).toBe(false);
	});

	it('is the same letter as without one', async () => {
		const bare = (message: string) =>
			message.replace(/^DKIM-Signature:.*?\r\n(?=\S)/ms, '').split(/--_NmP|boundary/)[0];
		expect(bare(await taken({ dkim }))).toBe(bare(await taken({})));
	});
});

describe('how to have no more letters', () => {
	const listed = async (parts: Partial<SmtpParts>) =>
		headerOf(await taken(parts)).filter(([name]) => name.startsWith('List-'));

	it('stands in the header, for a button of the mail program that needs no page', async () => {
		expect(await listed({})).toEqual([
			['List-Unsubscribe', ` <${STOP_LINK}>`],
			['List-Unsubscribe-Post', ' List-Unsubscribe=One-Click']
		]);
	});

	it('promises no such button where the site is not reached by https', async () => {
		expect(await listed({ stopLink: () => 'http://localhost:3000/stop/x' })).toEqual([
			['List-Unsubscribe', ' <http://localhost:3000/stop/x>']
		]);
	});
});
