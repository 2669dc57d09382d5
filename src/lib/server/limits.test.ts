import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../../tests/fixtures/databases.ts';
import { MINUTE, openPostOffice, type PostOffice } from '../../../tests/fixtures/post-office.ts';
import type { Address } from './address.ts';
import { createAddressHash, createBuckets, mailboxOf, networkOf } from './limits.ts';

const DAY = 24 * 60 * MINUTE;
const secret = 'a secret of thirty-two characters';
const hash = createAddressHash([secret]);

describe('one mailbox', () => {
	it.each([
		['Anna@Example.COM', 'anna@example.com'],
		['anna+quiz@example.com', 'anna@example.com'],
		['anna+quiz+more@example.com', 'anna@example.com'],
		['+quiz@example.com', '+quiz@example.com'],
		['a.n.n.a@example.com', 'a.n.n.a@example.com'],
		['A.nna+x@GMail.com', 'anna@gmail.com'],
		['anna@googlemail.com', 'anna@gmail.com']
	])('%s is %s', (typed, mailbox) => {
		expect(mailboxOf(typed as Address)).toBe(mailbox);
	});

	it('is the same hash for every spelling, and another with another secret', () => {
		expect(hash('A.nna+x@GMail.com' as Address)).toEqual(hash('anna@gmail.com' as Address));
		const [before = ''] = hash('anna@gmail.com' as Address);
		const after = createAddressHash(['a newer secret of thirty-two chars', secret])(
			'anna@gmail.com' as Address
		);
		expect(after[0]).not.toBe(before);
		expect(after[1]).toBe(before);
		expect(before).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe.each(kinds)('letters to one address, kept in %s,', (kind) => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice(kind);
	});
	afterEach(() => post.close());

	const ask = (address = 'anna@example.com', hashes = hash(address as Address)) =>
		post.enqueue({ addressHashes: hashes });

	it('are one a day, whatever happens to it', async () => {
		await ask();
		post.now += DAY - 1;
		await expect(ask()).rejects.toThrow('refused: limit');
		await ask('berta@example.com');
		post.now += 1;
		await ask();
		expect(await post.rows()).toHaveLength(3);
	});

	it('are three in thirty days', async () => {
		for (let i = 0; i < 3; i += 1) {
			await ask();
			post.now += DAY;
		}
		await expect(ask()).rejects.toThrow('refused: limit');
		post.now += 27 * DAY;
		await ask();
	});

	it('find room only once, however many are asked for at the same moment', async () => {
		const there = await post.secondOutbox();
		const letter = { addressHashes: hash('anna@example.com' as Address) };
		const asked = await Promise.allSettled([
			...Array.from({ length: 10 }, () => post.enqueue(letter)),
			...Array.from({ length: 10 }, () => post.enqueue(letter, there))
		]);
		expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('are not held up by others that are counted under the same two secrets the other way round', async () => {
		const there = await post.secondOutbox();
		const asked = await Promise.allSettled(
			Array.from({ length: 40 }, (_, i) =>
				i % 2
					? post.enqueue({ addressHashes: ['a', 'b'] })
					: post.enqueue({ addressHashes: ['b', 'a'] }, there)
			)
		);
		const refused = asked.filter(({ status }) => status === 'rejected');
		expect(refused).toHaveLength(39);
		for (const { reason } of refused as PromiseRejectedResult[])
			expect(reason).toEqual(new Error('refused: limit'));
	});

	it('do not count when they failed, and do when they are parked', async () => {
		await ask();
		const failed = (await post.outbox.claim(post.now, 60)) ?? expect.fail();
		await post.outbox.markFailed(failed.id, failed.token, '550', post.now);
		await ask();
		const parked = (await post.outbox.claim(post.now, 60)) ?? expect.fail();
		await post.outbox.markParked(parked.id, parked.token, 'EABORT', post.now);
		await expect(ask()).rejects.toThrow('refused: limit');
	});

	it('are counted on after the secret was changed', async () => {
		await ask();
		const newer = createAddressHash(['a newer secret of thirty-two chars', secret]);
		await expect(ask('anna@example.com', newer('anna@example.com' as Address))).rejects.toThrow(
			'refused: limit'
		);
	});

	it('answer an earlier request rather than count it again', async () => {
		const requestKey = randomUUID();
		const letter = { requestKey, addressHashes: hash('anna@example.com' as Address) };
		const { id } = await post.enqueue(letter);
		expect(await post.enqueue(letter)).toEqual({ id, created: false, state: 'queued' });
	});

	it('are forgotten after thirty days, and not before', async () => {
		await ask();
		const { send } = await post.mailServer();
		const hashes = async () => (await post.rows()).map((row) => row.address_hash);
		post.now += 30 * DAY - 1;
		await post.delivery(send).deliverDue();
		expect(await hashes()).toEqual(hash('anna@example.com' as Address));
		post.now += 1;
		await post.delivery(send).deliverDue();
		expect(await hashes()).toEqual([null]);
	});
});

describe('letters of one sender, and of everybody', () => {
	const start = (limits = { perClientHour: 3, perMinute: 5 }) => {
		const time = { now: Date.UTC(2026, 10, 23) };
		const buckets = createBuckets(limits, () => time.now);
		return { time, ...buckets };
	};

	it('are as many an hour as the limit says, and come back little by little', () => {
		const { take, time } = start();
		expect(Array.from({ length: 4 }, () => take('192.0.2.1'))).toEqual([true, true, true, false]);
		time.now += 20 * MINUTE;
		expect([take('192.0.2.1'), take('192.0.2.1')]).toEqual([true, false]);
		time.now -= 60 * MINUTE;
		expect(take('192.0.2.1')).toBe(false);
	});

	it('are limited for everybody together by the minute', () => {
		const { take, time } = start();
		const asked = Array.from({ length: 7 }, (_, i) => take(`192.0.2.${i}`));
		expect(asked.filter(Boolean)).toHaveLength(5);
		time.now += MINUTE;
		expect(take('192.0.2.99')).toBe(true);
	});

	it('are not used up for others by one who is over the limit', () => {
		const { take } = start();
		for (let i = 0; i < 100; i += 1) take('192.0.2.1');
		expect(take('192.0.2.2')).toBe(true);
	});

	it('do not fill the memory, whoever asks', () => {
		const { take } = start({ perClientHour: 1, perMinute: 1e9 });
		for (let i = 0; i < 10_001; i += 1) take(`client ${i}`);
		// The first one was quiet longest and is forgotten; the last one is known.
		expect([take('client 10000'), take('client 0')]).toEqual([false, true]);
	});

	it('forget who asked once an hour has passed, and not who asked since', () => {
		const { take, remembered, time } = start();
		take('192.0.2.1');
		time.now += 59 * MINUTE;
		take('192.0.2.2');
		expect(remembered()).toBe(2);
		time.now += MINUTE;
		take('192.0.2.3');
		expect(remembered()).toBe(2);
	});

	it('count anew whoever comes back after an hour', () => {
		const { take, time } = start();
		take('192.0.2.1');
		time.now += 61 * MINUTE;
		expect(Array.from({ length: 4 }, () => take('192.0.2.1'))).toEqual([true, true, true, false]);
	});
});

it.each([
	['192.0.2.1', '192.0.2.1'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0db8:0001:0002::9', '2001:db8:1:2'],
	['2001:db8::9', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', '']
])('the network of %j is %j', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
