import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSmtp, judge } from './smtp.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Says what it is told to, when it is told to, and remembers all it hears. */
async function puppetServer() {
	const heard = { text: '' };
	let say = (_: string) => {};
	const server = createServer((socket) => {
		say = (line) => void socket.write(`${line}\r\n`);
		socket.on('error', () => undefined);
		socket.on('data', (chunk) => {
			const text = chunk.toString();
			heard.text += text;
			if (/^(EHLO|MAIL|RCPT)/.test(text)) say('250 ok');
		});
		closing.push(() => socket.destroy());
		say('220 hello');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	closing.push(() => server.close());
	const { port } = server.address() as AddressInfo;
	const smtp = { host: '127.0.0.1', port, secure: false, auth: undefined, requireTls: false };
	return { heard, smtp, say: (line: string) => say(line) };
}

const letter = {
	id: '1',
	token: 't',
	attempt: 1,
	recipient: 'anna@example.com',
	subject: 'Your routine',
	html: '<p>last line of all</p>',
	text: 'Routine',
	messageId: '<1@quiz.example>',
	language: 'en',
	createdAt: 0
};

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
	.privateKey.export({ type: 'pkcs8', format: 'pem' })
	.toString();

it.each([
	['as it is', null],
	['signed', { domain: 'example.com', selector: 's', privateKey }]
])(
	'%s: hands over after all of the letter and before its final dot, which waits for that',
	async (_, dkim) => {
		const { heard, smtp, say } = await puppetServer();
		const handOver = vi.fn<() => Promise<void>>();
		const kept = Promise.withResolvers<void>();
		handOver.mockReturnValue(kept.promise);
		const send = createSmtp({ from: { name: 'Quiz', address: 'quiz@example.com' }, smtp, dkim });
		const sent = send(letter, new AbortController().signal, handOver);
		const END = '\r\n.\r\n';

		await expect.poll(() => heard.text).toMatch(/^DATA\r\n$/m);
		expect(handOver).not.toHaveBeenCalled();
		say('354 go ahead');
		await expect.poll(() => handOver).toHaveBeenCalledOnce();
		await expect.poll(() => heard.text).toContain('last line of all');
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(heard.text).not.toContain(END);
		kept.resolve();
		await expect.poll(() => heard.text).toContain(END);
		say('250 taken');
		await sent;
		expect(handOver).toHaveBeenCalledOnce();
	}
);

it('never lets the end go when the hand-over fails', async () => {
	const { heard, smtp, say } = await puppetServer();
	const send = createSmtp({ from: { name: 'Quiz', address: 'quiz@example.com' }, smtp });
	const sent = send(letter, new AbortController().signal, () => Promise.reject(new Error('disk I/O error')));
	const outcome = sent.catch((error: unknown) => judge(error));
	await expect.poll(() => heard.text).toMatch(/^DATA\r\n$/m);
	say('354 go ahead');
	expect(await outcome).toMatchObject({ permanent: false, answered: false });
	expect(heard.text).not.toContain('\r\n.\r\n');
});

const error = (code: string, command: string, responseCode?: number, response = `${responseCode} text`) =>
	Object.assign(new Error('for anna@example.com'), {
		code,
		command,
		...(responseCode && { responseCode, response })
	});

describe('a failed attempt', () => {
	const passing: [why: string, failed: unknown][] = [
		['the server asks to come back', error('EENVELOPE', 'RCPT TO', 451)],
		['the mailbox is full for now', error('EENVELOPE', 'RCPT TO', 452)],
		['the server closes down', error('EPROTOCOL', 'CONN', 421)],
		['the message was deferred', error('EMESSAGE', 'DATA', 450)],
		['the commands came out of order', error('EENVELOPE', 'MAIL FROM', 503)],
		['the server accepts no one', error('EPROTOCOL', 'CONN', 554)],
		['our password is wrong', error('EAUTH', 'AUTH PLAIN', 535)],
		['we should have logged in', error('EENVELOPE', 'MAIL FROM', 530)],
		['TLS is not offered', error('ETLS', 'STARTTLS')],
		['the connection broke', error('ECONNECTION', 'CONN')],
		['the server fell silent', error('ETIMEDOUT', 'CONN')],
		['the server’s name was not found', error('EDNS', 'CONN')],
		['nobody listens', Object.assign(new Error(), { code: 'ESOCKET', command: 'CONN' })],
		['something unknown happened', new Error('boom')],
		['something that is no error was thrown', undefined]
	];
	it.each(passing)('may pass when %s', (_, failed) => {
		expect(judge(failed).permanent).toBe(false);
	});

	const final: [why: string, failed: unknown][] = [
		['there is no such mailbox', error('EENVELOPE', 'RCPT TO', 550)],
		['our sender is refused', error('EENVELOPE', 'MAIL FROM', 553)],
		['the content is refused', error('EMESSAGE', 'DATA', 554)],
		['the letter is too large for the server', error('EMESSAGE', 'MAIL FROM')],
		['the envelope cannot be used at all', error('EENVELOPE', 'API')]
	];
	it.each(final)('is final when %s', (_, failed) => {
		expect(judge(failed).permanent).toBe(true);
	});
});

it('is remembered by codes alone, without the text that may quote the address', () => {
	const failed = error('EENVELOPE', 'RCPT TO', 550, '550 5.1.1 <anna@example.com> unknown in 10.2.3.44');
	expect(judge(failed).code).toBe('EENVELOPE RCPT TO 550 5.1.1');
	expect(judge({ code: 'anna@example.com', command: 'anna' }).code).toBe('unknown');
});
