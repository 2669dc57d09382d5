/** PostgreSQL that goes away in the middle of the work: what was accepted still arrives, once. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgres } from './fixtures/databases.ts';
import { MINUTE, openPostOffice, type PostOffice } from './fixtures/post-office.ts';
import { isPostgresExpected } from './fixtures/postgres.ts';

const LETTERS = 40;

describe.runIf(isPostgresExpected)('a restart of PostgreSQL while letters go out', () => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice('PostgreSQL');
	});
	afterEach(() => post.close());

	it.each(['fast', 'immediate', 'killed'] as const)(
		'loses none and doubles none when it is %s',
		async (how) => {
			const cluster = await postgres();
			const restarts: Promise<void>[] = [];
			const { seen, send } = await post.mailServer();
			const workers = [post.delivery(send), post.delivery(send, { outbox: await post.secondOutbox() })];
			for (let n = 0; n < LETTERS; n += 1) await post.enqueue();
			const deliver = async () => {
				await Promise.all(workers.map((worker) => worker.deliverDue()));
				post.now += MINUTE;
			};
			// Away in the middle of one letter, and back while the next ones are tried.
			const watch = setInterval(() => {
				if (seen.length > (restarts.length + 1) * 10 && restarts.length < 2)
					restarts.push(cluster.restart(how));
			}, 1);
			while (seen.length < LETTERS) {
				await deliver();
				await pause(20);
			}
			clearInterval(watch);
			await Promise.all(restarts);
			await deliver();
			expect(restarts).toHaveLength(2);
			expect(post.steps()).toContain('worker-error');
			expect(new Set(seen.map(({ mail }) => mail.messageId)).size).toBe(LETTERS);
			expect(seen).toHaveLength(LETTERS);
			expect((await post.rows()).map(({ state }) => state)).toEqual(
				Array.from({ length: LETTERS }, () => 'sent')
			);
		}
	);
});
