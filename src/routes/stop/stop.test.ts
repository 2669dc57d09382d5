import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isActionFailure, isHttpError } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Address } from '$lib/server/address';
import { app, startApp } from '$lib/server/app';
import type { LogEvent } from '$lib/server/log';
import { actions, load } from './[token]/+page.server';

let folder: string;
let events: LogEvent[];
const start = (env: Record<string, string> = {}) =>
	startApp({ DATA_DIR: folder, SMTP_URL: 'smtp://127.0.0.1:9', ...env }, (event) => void events.push(event));

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'stop-'));
	events = [];
	await start();
});
afterEach(async () => {
	await app().stop();
	rmSync(folder, { recursive: true });
});

const tokenOf = (address = 'ada@example.org') =>
	app()
		.post!.stopPath(address as Address)
		.split('/')
		.at(-1) ?? '';

function kept() {
	const database = new DatabaseSync(join(folder, 'quiz.db'), { readOnly: true });
	const count = (table: string) =>
		Object.values(database.prepare(`select count(*) from ${table}`).get() ?? {})[0];
	const all = { letters: count('letter'), wishes: count('suppression') };
	database.close();
	return all;
}

const askFor = () =>
	app().post!.accept(
		{
			requestKey: crypto.randomUUID(),
			recipient: 'ada@example.org' as Address,
			subject: 's',
			html: '<p>',
			text: 't',
			language: 'en',
			knowledgeVersion: 'k',
			consentVersion: 'c',
			consentedAt: 0
		},
		'192.0.2.1'
	);

async function press(token: string, fields: Record<string, string>): Promise<unknown> {
	const url = `http://localhost/stop/${token}`;
	const request = new Request(url, { method: 'POST', body: new URLSearchParams(fields) });
	try {
		const result = await actions['default']?.({ params: { token }, request } as never);
		return isActionFailure(result) ? result.status : result;
	} catch (thrown) {
		if (isHttpError(thrown)) return `thrown ${thrown.status}`;
		throw thrown;
	}
}
const look = (token: string) => load({ params: { token } } as never);

test('looking changes nothing, however often a scanner looks', async () => {
	await askFor();
	for (let i = 0; i < 5; i += 1) expect(look(tokenOf())).toEqual({ isKnown: true, contact: null });
	// Waits behind whatever was asked of the database.
	await app().backlog();
	expect(kept()).toEqual({ letters: 1, wishes: 0 });
});

test.each([
	['the button of the page', { what: 'stop' }],
	['that of a mail program', { 'List-Unsubscribe': 'One-Click' }]
])('%s: what waits is not sent, and nothing comes again', async (_, fields) => {
	await askFor();
	expect(await press(tokenOf(), fields)).toEqual({ done: 'stop' });
	expect(kept()).toEqual({ letters: 1, wishes: 1 });
	expect(await app().backlog()).toMatchObject({ depth: 0 });
	// The one that was called back was that of the day.
	expect(await askFor()).toEqual({ refused: 'limit' });
	expect(events).toContainEqual({ event: 'stop-link', what: 'stop' });
	expect(events.filter((event) => 'step' in event).map(({ step }) => step)).not.toContain('sent');
});

test('erasing leaves the wish alone, also for letters to come', async () => {
	await askFor();
	expect(await press(tokenOf(), { what: 'erase' })).toEqual({ done: 'erase' });
	expect(kept()).toEqual({ letters: 0, wishes: 1 });
	expect(await askFor()).toMatchObject({ state: 'suppressed' });
});

test.each(['stop', 'erase'])(
	'%s: a link made under the secret before this one reaches what waits under this one',
	async (what) => {
		const older = { QUIZ_SECRET: 'an older secret of thirty-two chars' };
		const both = {
			QUIZ_SECRET: 'a newer secret of thirty-two chars',
			QUIZ_SECRET_PREVIOUS: older.QUIZ_SECRET
		};
		await start(older);
		const token = tokenOf();
		await start(both);
		await askFor();
		expect(await press(token, { what })).toEqual({ done: what });
		expect(await app().backlog()).toMatchObject({ depth: 0 });
		expect(kept().letters).toBe(what === 'stop' ? 1 : 0);
	}
);

test('it works where no mail server is configured any more', async () => {
	const token = tokenOf();
	await startApp({ DATA_DIR: folder }, () => undefined);
	expect(app().post).toBeNull();
	expect(await press(token, { what: 'stop' })).toEqual({ done: 'stop' });
	expect(kept().wishes).toBe(1);
});

test('a link that none of our secrets made changes nothing, and both kinds of button are told', async () => {
	const wrong = `${tokenOf().slice(0, -4)}AAAA`;
	await start({ CONTACT: 'care@clinic.example' });
	expect(look(wrong)).toMatchObject({ isKnown: false, contact: { text: 'care@clinic.example' } });
	for (const what of ['stop', 'erase']) expect(await press(wrong, { what })).toBe(404);
	expect(await press(wrong, { 'List-Unsubscribe': 'One-Click' })).toBe('thrown 404');
	expect(kept()).toEqual({ letters: 0, wishes: 0 });
	expect(JSON.stringify(events)).not.toContain(wrong);
});

test('when it cannot be saved, nothing is claimed', async () => {
	vi.spyOn(app().wishes, 'heed').mockRejectedValue(new Error('disk full for ada@example.org'));
	expect(await press(tokenOf(), { what: 'stop' })).toBe(503);
	expect(events.at(-1)).toMatchObject({ event: 'error', status: 503, route: '/stop/[token]' });
	expect(JSON.stringify(events)).not.toContain('ada');
	// A mail program is told by the status that it has to try again.
	await expect(press(tokenOf(), { 'List-Unsubscribe': 'One-Click' })).rejects.toThrow();
});
