import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../../tests/fixtures/databases.ts';
import { from, MINUTE, openPostOffice, type PostOffice } from '../../../tests/fixtures/post-office.ts';
import { createSmtp } from './smtp.ts';

describe.each(kinds)('delivery from %s', (kind) => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice(kind);
	});
	afterEach(() => post.close());

	describe('a letter that the server takes', () => {
		it('arrives once, whole, from us to one person', async () => {
			const { seen, send } = await post.mailServer();
			const { id } = await post.enqueue();
			const worker = post.delivery(send);
			await worker.deliverDue();
			await worker.deliverDue();
			expect(seen).toHaveLength(1);
			const { mail, to, sender } = seen[0] ?? expect.fail();
			expect({ to, sender }).toEqual({ to: ['anna@example.com'], sender: 'quiz@example.com' });
			expect(mail.subject).toBe('Your skin routine · Ihre Routine');
			expect(mail.text?.trim()).toBe('Grüße');
			expect(mail.html).toContain('<p>Grüße</p>');
			expect(mail.messageId).toBe(`<${id}@quiz.example>`);
			expect(mail.from?.value).toEqual([from]);
			expect(mail.date?.getTime()).toBe(post.now);
			expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
			expect(mail.headers.get('content-language')).toBe('de');
		});

		it('is marked sent and erased', async () => {
			const { send } = await post.mailServer();
			await post.enqueue();
			await post.delivery(send).deliverDue();
			expect(await post.rows()).toMatchObject([
				{
					state: 'sent',
					sent_at: post.now,
					erased_at: post.now,
					recipient: null,
					subject: null,
					html: null,
					text: null
				}
			]);
			expect(post.steps()).toEqual(['sent']);
		});

		it('goes out at once when the worker is poked, even while it is busy', async () => {
			const { seen, send } = await post.mailServer();
			const worker = post.delivery(async (...handed) => {
				if (seen.length === 0) {
					await post.enqueue();
					worker.poke();
				}
				await send(...handed);
			});
			await post.enqueue();
			await worker.deliverDue();
			expect(seen).toHaveLength(2);
		});

		it('carries no header that its content tried to smuggle in', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue({
				subject: 'Hello\r\nBcc: berta@example.com',
				language: 'en\r\nBcc: berta@example.com'
			});
			await post.delivery(send).deliverDue();
			expect(seen[0]?.to).toEqual(['anna@example.com']);
			expect(seen[0]?.mail.headers.has('bcc')).toBe(false);
		});
	});

	describe('a letter that the server puts off', () => {
		it('is tried again later and delivered once', async () => {
			const { seen, send } = await post.mailServer([451]);
			await post.enqueue();
			const worker = post.delivery(send);
			await worker.deliverDue();
			expect(await post.rows()).toMatchObject([
				{ state: 'queued', attempts: 1, next_attempt_at: post.now + MINUTE, last_error: 'EMESSAGE DATA 451' }
			]);
			post.now += MINUTE - 1;
			await worker.deliverDue();
			expect(seen).toHaveLength(1);
			post.now += 1;
			await worker.deliverDue();
			await worker.deliverDue();
			expect(seen.map(({ reply }) => reply)).toEqual([451, 250]);
			expect(post.steps()).toEqual(['retry', 'sent']);
		});

		it('carries the same Message-ID and date on every attempt', async () => {
			const { seen, send } = await post.mailServer([451, 421]);
			const { id } = await post.enqueue();
			const worker = post.delivery(send);
			for (let i = 0; i < 3; i += 1) {
				await worker.deliverDue();
				post.now += 10 * MINUTE;
			}
			expect(seen).toHaveLength(3);
			expect(new Set(seen.map(({ mail }) => mail.messageId))).toEqual(new Set([`<${id}@quiz.example>`]));
			expect(new Set(seen.map(({ mail }) => mail.date?.getTime())).size).toBe(1);
		});

		it('waits longer after each attempt, a little spread, and no more than the last step', async () => {
			const { send } = await post.mailServer([451, 451, 451, 451]);
			const policy = { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 9, retryMinutes: [1, 5] };
			await post.enqueue();
			const worker = post.delivery(send, { policy, random: () => 0.5 });
			const waits: number[] = [];
			for (let i = 0; i < 4; i += 1) {
				await worker.deliverDue();
				const [row] = await post.rows();
				waits.push((row?.next_attempt_at ?? 0) - post.now);
				post.now = row?.next_attempt_at ?? 0;
			}
			expect(waits.map((wait) => wait / MINUTE)).toEqual([1.05, 5.25, 5.25, 5.25]);
		});

		it('is given up and erased after the last attempt allowed', async () => {
			const { seen, send } = await post.mailServer([451, 451, 451, 250]);
			await post.enqueue();
			const worker = post.delivery(send);
			for (let i = 0; i < 5; i += 1) {
				await worker.deliverDue();
				post.now += 10 * MINUTE;
			}
			expect(seen).toHaveLength(3);
			expect(await post.rows()).toMatchObject([{ state: 'failed', recipient: null, html: null }]);
		});

		it('is kept when nobody listens at all', async () => {
			const { send, close } = await post.mailServer();
			await close();
			await post.enqueue();
			await post.delivery(send).deliverDue();
			expect(await post.rows()).toMatchObject([
				{ state: 'queued', attempts: 1, recipient: 'anna@example.com' }
			]);
		});
	});

	describe('a letter that the server refuses', () => {
		it('is not tried again, and is erased', async () => {
			const { seen, send } = await post.mailServer([550, 250]);
			await post.enqueue();
			const worker = post.delivery(send);
			await worker.deliverDue();
			post.now += 24 * 60 * MINUTE;
			await worker.deliverDue();
			expect(seen).toHaveLength(1);
			expect(await post.rows()).toMatchObject([
				{ state: 'failed', last_error: 'EMESSAGE DATA 550', recipient: null }
			]);
		});

		it('does not hold up the next one', async () => {
			const { seen, send } = await post.mailServer([550, 250]);
			await post.enqueue();
			await post.enqueue();
			await post.delivery(send).deliverDue();
			expect(seen.map(({ reply }) => reply)).toEqual([550, 250]);
		});
	});

	it('keeps the letter when the server has no TLS but TLS is required, and shows it nothing', async () => {
		const { seen, smtp } = await post.mailServer();
		await post.enqueue();
		await post.delivery(createSmtp({ from, smtp: { ...smtp, requireTls: true } })).deliverDue();
		expect(seen).toEqual([]);
		expect(await post.rows()).toMatchObject([{ state: 'queued', attempts: 1 }]);
	});

	it('shows nothing to a server whose certificate nobody vouches for', async () => {
		const heard: string[] = [];
		const { smtp } = await post.mailServer([], {
			// With STARTTLS, and the certificate for no one in particular that comes with this server.
			disabledCommands: ['AUTH'],
			onMailFrom({ address }, _, done) {
				heard.push(address);
				done();
			}
		});
		await post.enqueue();
		await post.delivery(createSmtp({ from, smtp: { ...smtp, requireTls: true } })).deliverDue();
		expect(heard).toEqual([]);
		expect(await post.rows()).toMatchObject([{ state: 'queued', attempts: 1 }]);
	});

	it('logs neither address nor content, whatever happens', async () => {
		const { send } = await post.mailServer([451, 550, 250]);
		for (let i = 0; i < 3; i += 1) await post.enqueue({ subject: 'canary', html: 'canary', text: 'canary' });
		await post.delivery(send).deliverDue();
		expect(post.steps()).toEqual(['retry', 'failed', 'sent']);
		expect(JSON.stringify(post.events)).not.toMatch(/anna|example|canary/);
		expect(JSON.stringify((await post.rows()).map((row) => row.last_error))).not.toMatch(/anna|example/);
	});
});
