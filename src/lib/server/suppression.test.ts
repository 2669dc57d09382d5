import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from '../../../tests/fixtures/databases.ts';
import type { Address } from './address.ts';
import { openDatabase, type Database } from './database.ts';
import { createDelivery } from './delivery.ts';
import { createAddressHash } from './limits.ts';
import { createOutbox, type NewLetter, type Outbox } from './outbox.ts';
import type { Send } from './smtp.ts';
import { createSuppression, type Suppression } from './suppression.ts';

const NOW = Date.UTC(2026, 10, 26);
const DAY = 24 * 60 * 60 * 1000;
const canary = 'canary-51b0c2';
const hashesOf = createAddressHash(['a secret of thirty-two characters']);
const anna = hashesOf('anna@example.com' as Address);

describe.each(kinds)('what readers wish, in %s', (kind) => {
	let empty: EmptyDatabase;
	let database: Database;
	let outbox: Outbox;
	let suppression: Suppression;

	beforeEach(async () => {
		empty = await emptyDatabase(kind);
		database = await openDatabase(empty.where);
		outbox = createOutbox(database.queries, 'quiz.example');
		suppression = createSuppression(database.queries, hashesOf);
	});
	afterEach(async () => {
		await database.close();
		empty.remove();
	});

	const letter = (change: Partial<NewLetter> = {}): NewLetter => ({
		requestKey: randomUUID(),
		recipient: `${canary}@example.com` as Address,
		subject: canary,
		html: `<p>${canary}</p>`.repeat(2000),
		text: canary,
		language: 'en',
		knowledgeVersion: 'abc123',
		consentVersion: '1',
		consentedAt: NOW,
		addressHashes: anna,
		...change
	});
	const rows = () => database.queries.selectFrom('letter').selectAll().execute();
	const suppressed = () => database.queries.selectFrom('suppression').select('address_hash').execute();
	/** Only files of ours can be looked through. */
	function expectOnDisk(text: string, isThere: boolean): void {
		const { folder } = empty;
		if (!folder) return;
		database.checkpoint();
		const found = readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
		expect(found).toBe(isThere);
	}

	/** Delivers what is due with a mail server that does `during` between the hand-over and its answer. */
	async function deliver(during: () => Promise<void>, refusal?: { responseCode: number }) {
		const events: unknown[] = [];
		const send: Send = async (_letter, _signal, handOver) => {
			await handOver();
			await during();
			if (refusal) throw Object.assign(new Error(), refusal, { code: 'EMESSAGE', command: 'DATA' });
		};
		await createDelivery({
			outbox,
			send,
			policy: { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 3, retryMinutes: [1] },
			clock: () => NOW,
			random: () => 0,
			log: (event) => void events.push('step' in event ? event.step : event.event)
		}).deliverDue();
		return events;
	}

	describe('a mailbox that wants no letter', () => {
		it('gets none: asked for again, a suppressed row is kept with nothing in it', async () => {
			await suppression.stop(anna, NOW);
			const asked = await outbox.enqueue(letter(), NOW);
			expect(asked).toMatchObject({ created: true, state: 'suppressed' });
			expect(await outbox.claim(NOW + DAY, 60)).toBeUndefined();
			expect(await rows()).toMatchObject([
				{ state: 'suppressed', recipient: null, subject: null, html: null, text: null, erased_at: NOW }
			]);
			expectOnDisk(canary, false);
		});

		it('is asked for no oftener than any other: a script cannot fill the table', async () => {
			await suppression.stop(anna, NOW);
			for (let i = 0; i < 20; i += 1) await outbox.enqueue(letter(), NOW + i);
			expect(await rows()).toHaveLength(1);
		});

		it('answers a repeated request as before', async () => {
			await suppression.stop(anna, NOW);
			const again = letter();
			const { id } = (await outbox.enqueue(again, NOW)) as { id: string };
			expect(await outbox.enqueue(again, NOW)).toEqual({ id, created: false, state: 'suppressed' });
		});

		it('gets nothing of what waits for it, and nobody else’s letter is touched', async () => {
			await outbox.enqueue(letter(), NOW);
			const others = hashesOf('bob@example.com' as Address);
			await outbox.enqueue(
				letter({ requestKey: 'bob', addressHashes: others, recipient: 'b@x.org' as Address }),
				NOW
			);
			await suppression.stop(anna, NOW + 1);
			expect((await outbox.claim(NOW + DAY, 60))?.recipient).toBe('b@x.org');
			expect(await outbox.claim(NOW + DAY, 60)).toBeUndefined();
		});

		it('is known under an older secret too', async () => {
			await suppression.stop(anna, NOW);
			const newer = createAddressHash([
				'a newer secret of thirty-two chars',
				'a secret of thirty-two characters'
			]);
			const addressHashes = newer('anna@example.com' as Address);
			expect(await outbox.enqueue(letter({ addressHashes }), NOW)).toMatchObject({ state: 'suppressed' });
		});

		it('is found by a link from before the secret was changed, and nobody else is', async () => {
			const newer = createAddressHash([
				'a newer secret of thirty-two chars',
				'a secret of thirty-two characters'
			]);
			const now = createSuppression(database.queries, newer);
			const recipient = 'Anna+quiz@example.com' as Address;
			await outbox.enqueue(letter({ recipient, addressHashes: newer(recipient) }), NOW);
			const other = 'bob@example.com' as Address;
			await outbox.enqueue(letter({ recipient: other, addressHashes: newer(other) }), NOW);
			await now.stop(anna, NOW);
			expect((await outbox.claim(NOW, 60))?.recipient).toBe(other);
			expect(await outbox.claim(NOW, 60)).toBeUndefined();
			expect(await suppressed()).toHaveLength(2);
		});

		it('can say so any number of times', async () => {
			for (let i = 0; i < 3; i += 1) await suppression.stop(anna, NOW + i);
			expect(await suppressed()).toHaveLength(1);
		});
	});

	describe('a letter that a worker is at when its reader says stop', () => {
		it('is not let go when it was not let go before', async () => {
			await outbox.enqueue(letter(), NOW);
			const mine = (await outbox.claim(NOW, 60)) ?? expect.fail();
			await suppression.stop(anna, NOW);
			expect(await outbox.markHandedOver(mine.id, mine.token, NOW, 60)).toBe(false);
			expect(await outbox.markRetry(mine.id, mine.token, 'EMESSAGE DATA 451', NOW)).toBe(false);
			expect(await rows()).toMatchObject([{ state: 'suppressed', html: null }]);
		});

		it.each(['stop', 'erase'] as const)(
			'%s: is settled as it ends when it was let go already',
			async (what) => {
				await outbox.enqueue(letter(), NOW);
				expect(await deliver(() => suppression[what](anna, NOW))).toEqual(['sent']);
				expect(await rows()).toMatchObject([{ state: 'sent', recipient: null }]);
			}
		);

		it.each(['stop', 'erase'] as const)(
			'%s: is not tried again when the server puts it off',
			async (what) => {
				await outbox.enqueue(letter(), NOW);
				await deliver(() => suppression[what](anna, NOW), { responseCode: 451 });
				expect(await rows()).toMatchObject([{ state: 'suppressed', html: null }]);
				expect(await outbox.claim(NOW + DAY, 60)).toBeUndefined();
			}
		);
	});

	describe('erasing', () => {
		it('leaves the wish and nothing else, not even on the disk', async () => {
			const sent = letter({ text: 'x' });
			await outbox.enqueue(sent, NOW - DAY - 1);
			await deliver(async () => undefined);
			await outbox.enqueue(letter(), NOW);
			expect(await rows()).toHaveLength(2);
			expectOnDisk(canary, true);
			await suppression.erase(anna, NOW);
			expect(await rows()).toEqual([]);
			expectOnDisk(canary, false);
			expectOnDisk(sent.requestKey, false);
			expect(await suppressed()).toEqual(anna.map((address_hash) => ({ address_hash })));
			expect(await outbox.enqueue(letter(), NOW + DAY)).toMatchObject({ state: 'suppressed' });
		});

		it('leaves of a letter that is just being taken no way to tell whose it was', async () => {
			await outbox.enqueue(letter(), NOW);
			await deliver(() => suppression.erase(anna, NOW));
			expect(await rows()).toMatchObject([{ address_hash: null, recipient: null, text: null }]);
		});

		it('keeps the letters of others', async () => {
			const others = hashesOf('bob@example.com' as Address);
			await outbox.enqueue(letter({ addressHashes: others }), NOW);
			await suppression.erase(anna, NOW);
			expect(await rows()).toMatchObject([{ state: 'queued', text: canary }]);
		});
	});
});
