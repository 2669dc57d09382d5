import { describe, expect, it } from 'vitest';
import { judge } from './smtp.ts';

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
