import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../../tests/fixtures/databases.ts';
import { MINUTE, openPostOffice, type PostOffice } from '../../../tests/fixtures/post-office.ts';

describe.each(kinds)('rows in %s', (kind) => {
	let post: PostOffice;
	beforeEach(async () => {
		post = await openPostOffice(kind);
	});
	afterEach(() => post.close());

	it.each(['sent', 'failed', 'parked'] as const)(
		'of a letter that was %s are deleted ninety days after it was erased, and of one that waits never',
		async (end) => {
			const { outbox, now } = post;
			await post.enqueue();
			const mine = (await outbox.claim(now, 60)) ?? expect.fail();
			const waiting = await post.enqueue();
			if (end === 'sent') await outbox.markSent(mine.id, mine.token, now);
			else if (end === 'failed') await outbox.markFailed(mine.id, mine.token, 'EENVELOPE 550', now);
			else await outbox.markParked(mine.id, mine.token, 'EABORT', now);
			const ids = async () => (await post.rows()).map(({ id }) => id).sort();
			const ninety = now + 90 * 24 * 60 * MINUTE;
			await outbox.tidy(ninety - 1);
			expect(await ids()).toEqual([waiting.id, mine.id].sort());
			await outbox.tidy(ninety);
			expect(await ids()).toEqual([waiting.id]);
		}
	);
});
