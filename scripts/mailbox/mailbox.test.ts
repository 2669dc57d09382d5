import { request } from 'node:http';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from './letters.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox({ smtp: 0, web: 0 });
});
afterAll(() => mailbox.close());

const hostile = '<script>alert(1)</script>"\'&';

function send(mail: { subject?: string; html?: string; text?: string }) {
	const transport = createTransport({ host: '127.0.0.1', port: mailbox.smtp });
	return transport.sendMail({ from: 'Quiz <quiz@example.com>', to: 'anna@example.com', ...mail });
}

const get = (path: string) => fetch(`http://127.0.0.1:${mailbox.web}${path}`);
const list = async () => (await (await get('/api/messages')).json()) as Letter[];
const newest = async () => (await list())[0] ?? expect.fail('no letter');

describe('the inbox', () => {
	it('says so when it is empty', async () => {
		expect(await (await get('/')).text()).toContain('No letters yet');
		expect(await list()).toEqual([]);
	});

	it('shows a letter as soon as the sender has been told that it was taken', async () => {
		await send({
			subject: 'Ihre Routine für Grüße',
			html: '<p>Grüße</p>',
			text: 'Grüße https://quiz.example/a?b=1&c=2'
		});
		const letter = await newest();
		expect(letter).toMatchObject({
			from: 'quiz@example.com',
			to: ['anna@example.com'],
			subject: 'Ihre Routine für Grüße',
			html: '<p>Grüße</p>',
			text: 'Grüße https://quiz.example/a?b=1&c=2'
		});
		expect(letter.headers).toContainEqual({ name: 'From', value: 'Quiz <quiz@example.com>' });
		const inbox = await (await get('/')).text();
		expect(inbox).toContain('Ihre Routine für Grüße');
		expect(inbox).toContain('http-equiv="refresh"');
	});

	it('puts the newest on top', async () => {
		await send({ subject: 'first' });
		await send({ subject: 'second' });
		expect((await list()).slice(0, 2).map(({ subject }) => subject)).toEqual(['second', 'first']);
	});
});

describe('a letter', () => {
	it('can be seen as page, text, headers and source', async () => {
		await send({ subject: 'Four views', html: '<b>bold</b>', text: 'plain https://quiz.example/x' });
		const { id } = await newest();
		const views = await Promise.all(
			['', '/text', '/headers', '/source'].map(async (part) => (await get(`/messages/${id}${part}`)).text())
		);
		expect(views[0]).toContain(`<iframe sandbox title="The letter" src="/messages/${id}/body">`);
		expect(views[1]).toContain('<a href="https://quiz.example/x"');
		expect(views[2]).toContain('Message-ID');
		expect(views[3]).toContain('Content-Type: multipart/alternative');
		for (const view of views) expect(view.match(/aria-current/g)).toHaveLength(1);
	});

	it('may show itself but run, load and send nothing', async () => {
		await send({ subject: 'x', html: hostile });
		const { id } = await newest();
		const body = await get(`/messages/${id}/body`);
		expect((await body.text()).trim()).toBe(hostile);
		const policy = body.headers.get('content-security-policy') ?? '';
		expect(policy.split('; ')).toEqual(
			expect.arrayContaining(["default-src 'none'", 'img-src data:', "style-src 'unsafe-inline'", 'sandbox'])
		);
		expect(policy).not.toContain('allow-');
	});

	it('cannot break out of the pages around it', async () => {
		await send({ subject: hostile, text: hostile });
		const { id } = await newest();
		for (const path of [
			'/',
			`/messages/${id}`,
			`/messages/${id}/text`,
			`/messages/${id}/headers`,
			`/messages/${id}/source`
		]) {
			const answer = await get(path);
			expect(await answer.text(), path).not.toContain('<script');
			expect(answer.headers.get('content-security-policy'), path).toContain(
				"default-src 'none'; style-src 'self'"
			);
		}
	});

	it('is refused above one megabyte', async () => {
		await expect(send({ text: 'x'.repeat(1100 * 1024) })).rejects.toThrow(/552|size/i);
		await send({ subject: 'after', text: 'x'.repeat(900 * 1024) });
		expect((await newest()).subject).toBe('after');
	});
});

it('answers what it does not hold with a page that leads back', async () => {
	for (const path of ['/messages/999999', '/messages/1/nonsense', '/nowhere', '/messages/../../etc/passwd']) {
		const answer = await get(path);
		expect(answer.status, path).toBe(404);
		expect(await answer.text()).toContain('href="/"');
	}
});

it('shows nothing to a page that came by another host name', async () => {
	const status = await new Promise((resolve) => {
		const headers = { host: 'rebound.example' };
		request({ host: '127.0.0.1', port: mailbox.web, path: '/api/messages', headers }, (response) => {
			response.resume();
			resolve(response.statusCode);
		}).end();
	});
	expect(status).toBe(403);
});

it('keeps the last two hundred', async () => {
	const transport = createTransport({
		host: '127.0.0.1',
		port: mailbox.smtp,
		pool: true,
		maxMessages: Infinity
	});
	for (let i = 1; i <= 205; i += 1)
		await transport.sendMail({
			from: 'quiz@example.com',
			to: 'anna@example.com',
			subject: `letter ${i}`,
			text: '.'
		});
	transport.close();
	const subjects = (await list()).map(({ subject }) => subject);
	expect(subjects).toHaveLength(200);
	expect([subjects[0], subjects[199]]).toEqual(['letter 205', 'letter 6']);
});
