import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kinds } from '../../../tests/fixtures/databases.ts';
import { MINUTE, openPostOffice, type PostOffice } from '../../../tests/fixtures/post-office.ts';
import type { Outbox } from './outbox.ts';

describe.each(kinds)('workers on %s', (kind) => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice(kind);
	});
	afterEach(() => post.close());

	describe('several workers', () => {
		it('never send one letter twice while their leases hold', async () => {
			const { seen, send } = await post.mailServer();
			const workers = [
				post.delivery(send),
				post.delivery(send, { outbox: await post.secondOutbox() }),
				post.delivery(send)
			];
			for (let i = 0; i < 20; i += 1) await post.enqueue();
			await Promise.all(workers.map((worker) => worker.deliverDue()));
			expect(seen).toHaveLength(20);
			expect(new Set(seen.map(({ mail }) => mail.messageId)).size).toBe(20);
		});

		it('take over from one that died, once its lease has run out', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue();
			await post.outbox.claim(post.now, 60);
			const worker = post.delivery(send);
			post.now += 60_000 - 1;
			await worker.deliverDue();
			expect(seen).toHaveLength(0);
			post.now += 1;
			await worker.deliverDue();
			expect(seen).toHaveLength(1);
		});

		it('give up a letter over which worker after worker died', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue();
			for (let i = 0; i < 3; i += 1) {
				await post.outbox.claim(post.now, 60);
				post.now += MINUTE;
			}
			await post.delivery(send).deliverDue();
			expect(seen).toHaveLength(0);
			expect(await post.rows()).toMatchObject([
				{ state: 'failed', last_error: 'too-many-attempts', html: null }
			]);
		});
	});

	describe('a worker that takes long over a letter', () => {
		beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
		afterEach(() => void vi.useRealTimers());

		it('keeps its lease alive', async () => {
			await post.enqueue();
			await post
				.delivery(async () => {
					for (let i = 0; i < 10; i += 1) {
						post.now += 20_000;
						await vi.advanceTimersByTimeAsync(20_000);
						expect(await post.outbox.claim(post.now, 60)).toBeUndefined();
					}
				})
				.deliverDue();
			expect(post.steps()).toEqual(['sent']);
		});

		it('lets it rest afterwards', async () => {
			await post.enqueue();
			await post.delivery(async () => expect(vi.getTimerCount()).toBe(1)).deliverDue();
			expect(vi.getTimerCount()).toBe(0);
		});

		it('breaks off when the letter has meanwhile become another’s', async () => {
			await post.enqueue();
			let aborted = false;
			await post
				.delivery(async (_, signal) => {
					post.now += 60_000;
					expect(await post.outbox.claim(post.now, 600)).toBeDefined();
					await vi.advanceTimersByTimeAsync(20_000);
					if (!signal.aborted) await once(signal, 'abort');
					aborted = true;
					throw Object.assign(new Error(), { code: 'EABORT' });
				})
				.deliverDue();
			expect(aborted).toBe(true);
			expect(post.steps()).toEqual(['lost-lease']);
			expect(await post.rows()).toMatchObject([{ state: 'sending', attempts: 2 }]);
		});
	});

	describe('stopping', () => {
		it('lets the present letter finish and takes no other', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue();
			await post.enqueue();
			let stopped: Promise<void> | undefined;
			const worker = post.delivery(async (...handed) => {
				stopped = worker.stop(60_000);
				await send(...handed);
			});
			await worker.deliverDue();
			await stopped;
			expect(seen).toHaveLength(1);
			expect((await post.rows()).map(({ state }) => state).sort()).toEqual(['queued', 'sent']);
		});

		it('gives the letter back when the server does not answer in time', async () => {
			let greeted = () => {};
			const greeting = new Promise<void>((resolve) => (greeted = resolve));
			// Never answers the greeting.
			const { send } = await post.mailServer([], { onConnect: () => greeted() });
			await post.enqueue();
			const worker = post.delivery(send);
			worker.start();
			await greeting;
			await worker.stop(0);
			expect(post.steps()).toEqual(['released']);
			expect(await post.rows()).toMatchObject([{ state: 'queued', attempts: 0, lease_token: null }]);
		});

		it('is possible at any time and more than once', async () => {
			const { send } = await post.mailServer();
			const worker = post.delivery(send);
			await worker.stop(0);
			await worker.stop(0);
			await post.enqueue();
			await worker.deliverDue();
			expect(await post.rows()).toMatchObject([{ state: 'queued' }]);
		});
	});

	it('carries on after the database failed for a while', async () => {
		const { seen, send } = await post.mailServer();
		let broken = true;
		const flaky: Outbox = {
			...post.outbox,
			claim: (...args) => (broken ? Promise.reject(new Error('disk I/O error')) : post.outbox.claim(...args))
		};
		await post.enqueue();
		const worker = post.delivery(send, { outbox: flaky });
		await worker.deliverDue();
		expect(post.steps()).toEqual(['worker-error']);
		broken = false;
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
	});

	it('does not miss a letter that comes while it finds the outbox empty', async () => {
		const { seen, send } = await post.mailServer();
		let looks = 0;
		const worker = post.delivery(send, {
			outbox: {
				...post.outbox,
				async claim(...args) {
					looks += 1;
					const found = await post.outbox.claim(...args);
					if (looks === 1) {
						await post.enqueue();
						worker.poke();
					}
					return found;
				}
			}
		});
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
	});

	it('tidies up after a run that did something, and only then', async () => {
		const { send } = await post.mailServer();
		const afterRun = vi.fn();
		const worker = post.delivery(send, { afterRun });
		await worker.deliverDue();
		expect(afterRun).not.toHaveBeenCalled();
		await post.enqueue();
		await worker.deliverDue();
		expect(afterRun).toHaveBeenCalledOnce();
	});
});
