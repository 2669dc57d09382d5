/** The short form, through the form that a person sends; the long one is npm run endure -- bombing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { isActionFailure, isRedirect } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { app, startApp } from '$lib/server/app';
import { consentVersion } from '$lib/ui/result/email';
import { calm } from '../personas/persona';
import { actions } from '../../src/routes/result/+page.server';
import { bomb, mostWithin, startMailServer, type Ask, type Told } from './bombing';

const answers = JSON.stringify({ ...calm, concerns: ['lines'] });
const attack = { posts: 150, together: 10, senders: 10_000, days: 40, seed: 5 };
let time: { now: number };
let folder: string;
let mail: Awaited<ReturnType<typeof startMailServer>>;

beforeEach(async () => {
	time = { now: Date.UTC(2026, 10, 26) };
	vi.spyOn(Date, 'now').mockImplementation(() => time.now);
	folder = mkdtempSync(join(tmpdir(), 'bombing-'));
	mail = await startMailServer(() => time.now);
});
afterEach(async () => {
	await app().stop();
	await mail.close();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const start = (env: Record<string, string>) =>
	startApp({ DATA_DIR: folder, SMTP_URL: `smtp://127.0.0.1:${mail.port}`, ...env }, () => undefined);

/** What whoever asks is told: a letter that had no room and one that is kept look alike. */
async function ask({ typed, requestKey, client }: Ask): Promise<Told> {
	const url = new URL('http://localhost/result?/email');
	const body = new URLSearchParams({ address: typed, consent: consentVersion, requestKey, answers });
	const event = {
		...{ request: new Request(url, { method: 'POST', body }), url, getClientAddress: () => client },
		cookies: { get: () => undefined, set: () => undefined }
	};
	try {
		const refused: unknown = await actions['email']?.(event as never);
		if (isActionFailure(refused) && refused.status === 429) return 'busy';
		throw new Error('neither busy nor on its way');
	} catch (thrown) {
		if (isRedirect(thrown)) return 'kept';
		throw thrown;
	}
}

async function settle(): Promise<void> {
	while ((await app().backlog()).depth > 0) await turn();
}

it.each([
	['with the limits as they come', {}],
	['by somebody with endless addresses', { MAIL_PER_CLIENT_HOUR: '100000', MAIL_PER_MINUTE: '100000' }]
])(
	'a mailbox that is bombed %s gets one letter a day and three in thirty, and others get theirs',
	async (_, env) => {
		await start(env);
		const { arrivals, mostInDay, mostInMonth, bystanders, wrongs } = await bomb(
			attack,
			time,
			mail.arrived,
			ask,
			settle
		);
		expect(wrongs).toEqual([]);
		expect([mostInDay, mostInMonth]).toEqual([1, 3]);
		// Else the attack has become too weak to try anything.
		expect(arrivals.length).toBeGreaterThan(3);
		expect(bystanders.arrived).toBeGreaterThan(0);
	},
	240_000
);

it('letters in a span of time are counted without its last moment', () => {
	expect(mostWithin([0, 9, 10, 19, 20], 10)).toBe(2);
	expect(mostWithin([], 10)).toBe(0);
});
