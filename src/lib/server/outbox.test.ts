import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from '../../../tests/fixtures/databases.ts';
import type { Address } from './address.ts';
import { openDatabase, type Database } from './database.ts';
import { createOutbox, type NewLetter, type Outbox } from './outbox.ts';

const NOW = Date.UTC(2026, 10, 23);
const SECOND = 1000;

describe.each(kinds)('an outbox in %s', (kind) => {
	let empty: EmptyDatabase;
	let database: Database;
	let outbox: Outbox;

	beforeEach(async () => {
		empty = await emptyDatabase(kind);
		database = await openDatabase(empty.where);
		outbox = createOutbox(database.queries, 'quiz.example');
	});
	afterEach(async () => {
		await database.close();
		empty.remove();
	});

	function letter(change: Partial<NewLetter> = {}): NewLetter {
		return {
			requestKey: randomUUID(),
			recipient: 'anna@example.com' as Address,
			subject: 'Your routine',
			html: '<p>Routine</p>',
			text: 'Routine',
			language: 'en',
			knowledgeVersion: 'abc123',
			consentVersion: '2026-11-23',
			consentedAt: NOW - 5 * SECOND,
			addressHashes: [],
			...change
		};
	}

	async function enqueue(change: Partial<NewLetter> = {}, now = NOW, into = outbox) {
		const kept = await into.enqueue(letter(change), now);
		if ('refused' in kept) throw new Error(`refused: ${kept.refused}`);
		return kept;
	}

	async function rowsSeenByAnotherConnection() {
		const reader = await openDatabase(empty.where);
		try {
			return await reader.queries.selectFrom('letter').selectAll().execute();
		} finally {
			await reader.close();
		}
	}

	async function enqueueAndClaim(change?: Partial<NewLetter>) {
		await enqueue(change);
		const mine = await outbox.claim(NOW, 60);
		if (!mine) throw new Error('nothing to claim');
		return mine;
	}

	describe('taking a letter in', () => {
		it('is committed before it is answered', async () => {
			const { id } = await enqueue();
			expect(await rowsSeenByAnotherConnection()).toMatchObject([
				{
					id,
					state: 'queued',
					message_id: `<${id}@quiz.example>`,
					attempts: 0,
					consented_at: NOW - 5 * SECOND
				}
			]);
		});

		it('happens once per request, however often and however simultaneously it is asked', async () => {
			const requestKey = randomUUID();
			const answers = await Promise.all(
				Array.from({ length: 20 }, (_, i) => enqueue({ requestKey, subject: `try ${i}` }))
			);
			expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
			expect(answers.filter(({ created }) => created)).toHaveLength(1);
			expect(await rowsSeenByAnotherConnection()).toHaveLength(1);
		});

		it('keeps one letter when two connections are asked at the same time', async () => {
			const second = await openDatabase(empty.where);
			try {
				const there = createOutbox(second.queries, 'quiz.example');
				const requestKey = randomUUID();
				const [a, b] = await Promise.all([enqueue({ requestKey }), enqueue({ requestKey }, NOW, there)]);
				expect(a.id).toBe(b.id);
			} finally {
				await second.close();
			}
		});

		it('sends nothing again when the same request comes back after delivery', async () => {
			const requestKey = randomUUID();
			const mine = await enqueueAndClaim({ requestKey });
			await outbox.markSent(mine.id, mine.token, NOW);
			expect(await enqueue({ requestKey })).toEqual({ id: mine.id, created: false, state: 'sent' });
			expect(await outbox.find(requestKey)).toEqual({ id: mine.id, state: 'sent' });
			expect(await outbox.claim(NOW, 60)).toBeUndefined();
		});

		it('survives being closed and opened again', async () => {
			const { id } = await enqueue();
			await database.close();
			database = await openDatabase(empty.where);
			outbox = createOutbox(database.queries, 'quiz.example');
			expect(await outbox.claim(NOW, 60)).toMatchObject({ id, attempt: 1, subject: 'Your routine' });
		});
	});

	describe('a claimed letter', () => {
		it('is nobody else’s while the lease holds', async () => {
			await enqueueAndClaim();
			expect(await outbox.claim(NOW + 60 * SECOND - 1, 60)).toBeUndefined();
		});

		it('is taken over when the lease has run out, and its former worker is told', async () => {
			const silent = await enqueueAndClaim();
			const rescuer = await outbox.claim(NOW + 60 * SECOND, 60);
			expect(rescuer).toMatchObject({ id: silent.id, attempt: 2, messageId: silent.messageId });
			expect(rescuer?.token).not.toBe(silent.token);
			for (const late of [
				outbox.markSent(silent.id, silent.token, NOW),
				outbox.markRetry(silent.id, silent.token, 'late', NOW),
				outbox.markFailed(silent.id, silent.token, 'late', NOW),
				outbox.release(silent.id, silent.token, NOW),
				outbox.renew(silent.id, silent.token, NOW, 60),
				outbox.markHandedOver(silent.id, silent.token, NOW, 60),
				outbox.markParked(silent.id, silent.token, 'late', NOW)
			])
				expect(await late).toBe(false);
			expect(await outbox.markSent(silent.id, rescuer?.token ?? '', NOW)).toBe(true);
		});

		it('stays with a worker that renews its lease', async () => {
			const mine = await enqueueAndClaim();
			expect(await outbox.renew(mine.id, mine.token, NOW + 59 * SECOND, 60)).toBe(true);
			expect(await outbox.claim(NOW + 118 * SECOND, 60)).toBeUndefined();
			expect(await outbox.claim(NOW + 119 * SECOND, 60)).toMatchObject({ id: mine.id });
		});

		it('waits for its next attempt after a temporary failure', async () => {
			const mine = await enqueueAndClaim();
			expect(await outbox.markRetry(mine.id, mine.token, '451', NOW + 60 * SECOND)).toBe(true);
			expect(await outbox.claim(NOW + 60 * SECOND - 1, 60)).toBeUndefined();
			expect(await outbox.claim(NOW + 60 * SECOND, 60)).toMatchObject({ id: mine.id, attempt: 2 });
		});

		it('is never claimed again once it was handed over, but parked when its worker stays silent', async () => {
			const mine = await enqueueAndClaim();
			expect(await outbox.markHandedOver(mine.id, mine.token, NOW + 30 * SECOND, 60)).toBe(true);
			expect(await outbox.tidy(NOW + 89 * SECOND)).toEqual([]);
			expect(await outbox.claim(NOW + 90 * SECOND, 60)).toBeUndefined();
			expect(await outbox.tidy(NOW + 90 * SECOND)).toEqual([{ id: mine.id, attempt: 1 }]);
			expect(await outbox.claim(NOW + 10 ** 9, 60)).toBeUndefined();
			expect(await outbox.markSent(mine.id, mine.token, NOW)).toBe(false);
		});

		it('goes back as if untouched when released', async () => {
			const mine = await enqueueAndClaim();
			expect(await outbox.release(mine.id, mine.token, NOW)).toBe(true);
			expect(await outbox.claim(NOW, 60)).toMatchObject({ id: mine.id, attempt: 1 });
		});

		it('is never claimed again once sent or failed', async () => {
			const sent = await enqueueAndClaim();
			await outbox.markSent(sent.id, sent.token, NOW);
			const failed = await enqueueAndClaim();
			await outbox.markFailed(failed.id, failed.token, '550', NOW);
			expect(await outbox.claim(NOW + 10 ** 9, 60)).toBeUndefined();
		});
	});

	it('never gives one letter to two claimants, whatever connection they use', async () => {
		const second = await openDatabase(empty.where);
		try {
			const there = createOutbox(second.queries, 'quiz.example');
			for (let i = 0; i < 25; i += 1) await enqueue();
			const claims = await Promise.all(
				Array.from({ length: 40 }, (_, i) => (i % 2 ? outbox : there).claim(NOW, 60))
			);
			const ids = claims.filter((claim) => claim !== undefined).map(({ id }) => id);
			expect(ids).toHaveLength(25);
			expect(new Set(ids).size).toBe(25);
		} finally {
			await second.close();
		}
	});

	if (kind === 'PostgreSQL')
		it('passes over a letter that another is just taking', async () => {
			const first = await enqueue();
			const next = await enqueue({}, NOW + 1);
			await database.queries.transaction().execute(async (transaction) => {
				const there = createOutbox(transaction, 'quiz.example');
				expect(await there.claim(NOW + 1, 60)).toMatchObject({ id: first.id });
				expect(await outbox.claim(NOW + 1, 60)).toMatchObject({ id: next.id });
				expect(await outbox.claim(NOW + 1, 60)).toBeUndefined();
			});
		});

	it('parks a letter once, however many look for such letters', async () => {
		const second = await openDatabase(empty.where);
		try {
			const there = createOutbox(second.queries, 'quiz.example');
			for (let i = 0; i < 20; i += 1) {
				const mine = await enqueueAndClaim();
				await outbox.markHandedOver(mine.id, mine.token, NOW, 60);
			}
			const later = NOW + 60 * SECOND;
			const parked = await Promise.all(
				Array.from({ length: 8 }, (_, i) => (i % 2 ? outbox : there).tidy(later))
			);
			expect(parked.flat()).toHaveLength(20);
			expect(new Set(parked.flat().map(({ id }) => id)).size).toBe(20);
		} finally {
			await second.close();
		}
	});

	it('hands out the letter that has been due longest', async () => {
		const late = await enqueue({}, NOW + 2);
		const early = await enqueue({}, NOW + 1);
		expect((await outbox.claim(NOW + 5, 60))?.id).toBe(early.id);
		expect((await outbox.claim(NOW + 5, 60))?.id).toBe(late.id);
	});

	describe('what is kept', () => {
		const canary = 'canary-7f3a9c';
		const secret = {
			recipient: `${canary}@example.com` as Address,
			subject: canary,
			text: canary,
			// Long enough to spill onto overflow pages.
			html: `<p>${canary}</p>`.repeat(2000)
		};
		// PostgreSQL clears its files in its own time.
		const onDisk = ({ folder } = empty) =>
			folder ? readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(canary)) : [];

		if (kind === 'SQLite')
			it('is searched where it would be found', async () => {
				await enqueue(secret);
				expect(onDisk()).not.toEqual([]);
			});

		it.each(['sent', 'failed', 'parked'] as const)(
			'of a letter that is %s is nothing personal, with SQLite not even on the disk',
			async (end) => {
				await enqueue({ requestKey: 'stays' }, NOW + 1);
				const mine = await enqueueAndClaim(secret);
				if (end === 'sent') await outbox.markSent(mine.id, mine.token, NOW + 7);
				else if (end === 'failed') await outbox.markFailed(mine.id, mine.token, 'EENVELOPE 550', NOW + 7);
				else await outbox.markParked(mine.id, mine.token, 'EABORT', NOW + 7);
				database.checkpoint();
				expect(onDisk()).toEqual([]);
				expect(await rowsSeenByAnotherConnection()).toContainEqual(
					expect.objectContaining({
						id: mine.id,
						state: end,
						recipient: null,
						subject: null,
						html: null,
						text: null,
						erased_at: NOW + 7,
						consent_version: '2026-11-23',
						lease_token: null
					})
				);
				expect(await rowsSeenByAnotherConnection()).toContainEqual(
					expect.objectContaining({ request_key: 'stays', recipient: 'anna@example.com' })
				);
			}
		);
	});

	it('counts what waits and how long the oldest has waited', async () => {
		expect(await outbox.backlog(NOW)).toEqual({ depth: 0, oldestAgeSeconds: null, parked: 0 });
		const mine = await enqueueAndClaim();
		await enqueue({}, NOW + 10 * SECOND);
		expect(await outbox.backlog(NOW + 30 * SECOND)).toEqual({ depth: 2, oldestAgeSeconds: 30, parked: 0 });
		await outbox.markSent(mine.id, mine.token, NOW);
		expect(await outbox.backlog(NOW + 30 * SECOND)).toEqual({ depth: 1, oldestAgeSeconds: 20, parked: 0 });
	});
});
