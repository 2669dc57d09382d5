/** The one moment SMTP leaves open: after the end of the letter has gone out and before the server has answered. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../../tests/fixtures/databases.ts';
import { from, MINUTE, openPostOffice, type PostOffice } from '../../../tests/fixtures/post-office.ts';
import type { Outbox } from './outbox.ts';
import { createSmtp } from './smtp.ts';

describe.each(kinds)('the hand-over with %s', (kind) => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice(kind);
	});
	afterEach(() => post.close());

	/** A server that has taken the whole letter and ponders over its answer. */
	async function ponderingServer() {
		const taken = Promise.withResolvers<void>();
		const answer = Promise.withResolvers<void>();
		let letters = 0;
		const server = await post.mailServer([], {
			onData(stream, _, done) {
				stream.resume().on('end', () => {
					letters += 1;
					taken.resolve();
					void answer.promise.then(() => done());
				});
			}
		});
		return { ...server, taken: taken.promise, answer: () => answer.resolve(), letters: () => letters };
	}

	/** An outbox whose `markSent` fails the given number of times. */
	const forgetful = (times: number): Outbox => ({
		...post.outbox,
		markSent: (...args) => {
			times -= 1;
			return times < 0 ? post.outbox.markSent(...args) : Promise.reject(new Error('disk I/O error'));
		}
	});

	describe('stopping while the server ponders', () => {
		it('waits for the answer as long as there is time', async () => {
			const { send, taken, answer, letters } = await ponderingServer();
			await post.enqueue();
			const worker = post.delivery(send);
			worker.start();
			await taken;
			const stopped = worker.stop(5_000);
			answer();
			await stopped;
			expect(post.steps()).toEqual(['sent']);
			expect(letters()).toBe(1);
		});

		it('parks the letter when time runs out, and never sends it a second time', async () => {
			const { send, taken, letters } = await ponderingServer();
			await post.enqueue();
			const worker = post.delivery(send);
			worker.start();
			await taken;
			await worker.stop(20);
			expect(post.steps()).toEqual(['parked']);
			expect(await post.rows()).toMatchObject([
				{ state: 'parked', last_error: 'handed-over, answer not seen EABORT', recipient: null, html: null }
			]);
			post.now += 24 * 60 * MINUTE;
			await post.delivery(send).deliverDue();
			expect(letters()).toBe(1);
			expect(await post.outbox.backlog(post.now)).toEqual({ depth: 0, oldestAgeSeconds: null, parked: 1 });
		});
	});

	describe('a letter that was taken but cannot be marked', () => {
		it('is marked as soon as the database is back', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue();
			await post.delivery(send, { outbox: forgetful(2) }).deliverDue();
			expect(post.steps()).toEqual(['worker-error', 'worker-error', 'sent']);
			expect(await post.rows()).toMatchObject([{ state: 'sent' }]);
			expect(seen).toHaveLength(1);
		});

		it('is parked when the lease runs out first', async () => {
			const { seen, send } = await post.mailServer();
			await post.enqueue();
			const clock = () => (post.now += 10_000);
			await post.delivery(send, { outbox: forgetful(Infinity), clock }).deliverDue();
			expect(post.steps()).not.toContain('sent');
			post.now += 10 * MINUTE;
			await post.delivery(send).deliverDue();
			expect(post.steps().at(-1)).toBe('parked');
			expect(seen).toHaveLength(1);
			expect(await post.rows()).toMatchObject([
				{ state: 'parked', last_error: 'handed-over, answer not seen' }
			]);
		});
	});

	it('parks what a worker had handed over when it died', async () => {
		const { seen, send } = await post.mailServer();
		await post.enqueue();
		const dead = (await post.outbox.claim(post.now, 60)) ?? expect.fail();
		await post.outbox.markHandedOver(dead.id, dead.token, post.now, 60);
		await post.delivery(send).deliverDue();
		expect(await post.rows()).toMatchObject([{ state: 'sending' }]);
		post.now += MINUTE;
		await post.delivery(send).deliverDue();
		expect(await post.rows()).toMatchObject([{ state: 'parked', html: null }]);
		expect(seen).toHaveLength(0);
	});

	it('does not let the end go when the letter has meanwhile become another’s', async () => {
		const { seen, send } = await post.mailServer();
		await post.enqueue();
		const late: Outbox = {
			...post.outbox,
			async markHandedOver(...args) {
				post.now += MINUTE;
				expect(await post.outbox.claim(post.now, 600)).toBeDefined();
				return post.outbox.markHandedOver(...args);
			}
		};
		await post.delivery(send, { outbox: late }).deliverDue();
		expect(post.steps()).toEqual(['lost-lease']);
		expect(seen).toHaveLength(0);
	});

	it('tries again when the hand-over could not be recorded: nothing has left', async () => {
		const { seen, send } = await post.mailServer();
		await post.enqueue();
		let broken = true;
		const flaky: Outbox = {
			...post.outbox,
			markHandedOver: (...args) =>
				broken ? Promise.reject(new Error('disk I/O error')) : post.outbox.markHandedOver(...args)
		};
		const worker = post.delivery(send, { outbox: flaky });
		await worker.deliverDue();
		expect(await post.rows()).toMatchObject([{ state: 'queued' }]);
		broken = false;
		post.now += MINUTE;
		await worker.deliverDue();
		expect(post.steps()).toEqual(['retry', 'sent']);
		expect(seen).toHaveLength(1);
	});

	it('takes a refusal after the end for an answer', async () => {
		const { seen, send } = await post.mailServer([451, 250]);
		await post.enqueue();
		const worker = post.delivery(send);
		await worker.deliverDue();
		expect(await post.rows()).toMatchObject([{ state: 'queued', handed_over_at: null }]);
		post.now += MINUTE;
		await worker.deliverDue();
		expect(seen.map(({ reply }) => reply)).toEqual([451, 250]);
	});

	/** Passes on so many bytes of what the worker says, and then hangs up on both. */
	async function cutAfter(bytes: number, port: number) {
		let said = 0;
		const proxy = createServer((worker) => {
			const server = connect(port, '127.0.0.1');
			const hangUp = () => [worker, server].forEach((socket) => socket.destroy());
			worker.on('data', (chunk: Buffer) => {
				const left = Math.max(0, bytes - said);
				said += chunk.length;
				server.write(chunk.subarray(0, left));
				if (said >= bytes) server.end(hangUp);
			});
			server.pipe(worker);
			for (const socket of [worker, server]) socket.on('error', hangUp).on('close', hangUp);
		});
		proxy.listen(0, '127.0.0.1');
		await once(proxy, 'listening');
		return { said: () => said, port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
	}

	it('wherever the line is cut, a letter that the server has whole is not sent again', async () => {
		const { seen, smtp } = await post.mailServer();
		const attempt = async (bytes: number) => {
			const cut = await cutAfter(bytes, smtp.port);
			const { id } = await post.enqueue();
			const before = seen.length;
			await post.delivery(createSmtp({ from, smtp: { ...smtp, port: cut.port } })).deliverDue();
			cut.close();
			const state = (await post.rows()).find((row) => row.id === id)?.state ?? expect.fail();
			// What was cut off before its end is out of the way of the next cut.
			post.now -= 1;
			const mine = await post.outbox.claim(post.now + 10 * MINUTE, 60);
			if (mine) await post.outbox.markFailed(mine.id, mine.token, 'test', post.now);
			return { state, isWhole: seen.length > before, said: cut.said() };
		};
		const uncut = await attempt(Infinity);
		const whole = uncut.said;
		const places = Array.from({ length: whole }, (_, at) => at + 1).filter(
			(at) => at % 47 === 0 || at > whole - 14
		);
		const states = new Set<string>([uncut.state]);
		for (const place of places) {
			const { state, isWhole } = await attempt(place);
			if (isWhole) expect(['sent', 'parked'], `cut after byte ${place}`).toContain(state);
			states.add(state);
		}
		expect([...states].sort()).toEqual(['parked', 'queued', 'sent']);
	}, 60_000);
});
