/**
 * Whatever a person can type or a browser can send carries a word of its own through success, refusals, faults of the
 * mail server, a killed process and a restart. Afterwards all that the server has written is searched for these words.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enResult } from '../src/lib/locales/en-result.ts';
import { consentVersion } from '../src/lib/ui/result/email.ts';
import { freePort } from '../scripts/start/ports.ts';
import { canary, placesIn, words } from './fixtures/canaries.ts';
import { pregnantInTheUs } from './personas/three.ts';

const root = join(import.meta.dirname, '..');
const LOOPBACK = '127.0.0.1';
const FORM = 'application/x-www-form-urlencoded';

const addressOf = (place: string) => `${canary(place)}@${canary(`domain of ${place}`)}.example.org`;

const folder = mkdtempSync(join(tmpdir(), 'canaries-'));
const dataDir = join(folder, 'data');
const said = { log: '', errors: '' };
const told: string[] = [];
/** Network addresses are no words: three of them that stand nowhere else. */
const clients = ['198.51.100.77', '2001:db8:7a7a:7b7b::9'];

/** By the local part of whom a letter is for. */
const fates = new Map<string, 'hang' | 'later' | 'never'>();
const taken: string[] = [];
const sink = new SMTPServer({
	authOptional: true,
	allowInsecureAuth: true,
	disabledCommands: ['STARTTLS'],
	onAuth: ({ username }, _, done) => done(null, { user: username }),
	onRcptTo({ address }, _, done) {
		const fate = fates.get(address.split('@')[0] ?? '');
		// As some servers do, it quotes what it was told.
		const refuse = (responseCode: number) =>
			done(Object.assign(new Error(`<${address}> is not wanted`), { responseCode }));
		if (fate === 'hang') return;
		if (fate) return refuse(fate === 'later' ? 451 : 550);
		done();
	},
	onData(stream, { envelope }, done) {
		stream.resume().on('end', () => {
			taken.push(...envelope.rcptTo.map(({ address }) => address));
			done();
		});
	}
});
sink.on('error', () => {});

let port = 0;
let child: ChildProcess;

async function start(): Promise<void> {
	const { port: smtp } = sink.server.address() as AddressInfo;
	child = spawn(process.execPath, [join(root, 'scripts', 'serve.ts')], {
		env: {
			...process.env,
			HOST: LOOPBACK,
			PORT: String(port),
			DATA_DIR: dataDir,
			TRUST_PROXY: '1',
			QUIZ_SECRET: `${canary('secret')}${canary('secret, second half')}-and-long-enough`,
			SMTP_URL: `smtp://${canary('user of the mail server')}:${canary('its password')}@${LOOPBACK}:${smtp}`,
			MAIL_LEASE_SECONDS: '10',
			MAIL_POLL_SECONDS: '1'
		},
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	child.stdout?.on('data', (chunk) => (said.log += chunk));
	child.stderr?.on('data', (chunk) => (said.errors += chunk));
	const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
	if (typeof first !== 'object') throw new Error(`The server did not start. ${said.errors}`);
}

async function end(signal: NodeJS.Signals): Promise<void> {
	child.kill(signal);
	await once(child, 'close');
}

const cookies = new Map<string, string>();
type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Whatever else it says, each request says all that a browser can say of itself. */
function ask(method: string, path: string, body = '', own: Record<string, string> = {}): Promise<Answer> {
	const headers = {
		accept: 'text/html',
		origin: `http://${LOOPBACK}:${port}`,
		'user-agent': canary('user agent'),
		referer: `http://${LOOPBACK}:${port}/quiz?${canary('referrer')}`,
		'accept-language': `en, x-${canary('language')}`,
		'x-forwarded-for': clients.join(', '),
		'x-request-id': canary('a header of its own'),
		cookie: [...cookies, [canary('name of a cookie'), canary('cookie')]]
			.map((pair) => pair.join('='))
			.join('; '),
		...own
	};
	return new Promise((resolve, reject) => {
		const sent = httpRequest({ host: LOOPBACK, port, method, path, headers }, (response) => {
			let text = '';
			response.on('data', (chunk) => (text += chunk));
			response.on('end', () => {
				const { statusCode: status = 0, headers: answered } = response;
				for (const line of answered['set-cookie'] ?? []) {
					const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
					if (value === '') cookies.delete(name);
					else cookies.set(name, value);
				}
				told.push(JSON.stringify({ status, ...answered }));
				resolve({ status, headers: answered, body: text });
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

const form = (path: string, fields: Record<string, string> | [string, string][]) =>
	ask('POST', path, new URLSearchParams(fields).toString(), { 'content-type': FORM });
const json = (path: string, body: unknown) =>
	ask('POST', path, JSON.stringify(body), { 'content-type': 'application/json' });

const letterTo = (address: string) =>
	form('/result?/email', { address, consent: consentVersion, requestKey: canary(`key of ${address}`) });

async function walkTheQuiz(): Promise<void> {
	let at = '/quiz/concerns';
	for (let steps = 0; at.startsWith('/quiz/') && steps < 20; steps += 1) {
		const fields = Object.entries(pregnantInTheUs.answers).flatMap(([name, value]) =>
			[value].flat().map((one): [string, string] => [name, one])
		);
		at = (await form(at, fields)).headers.location ?? '';
	}
	expect(at).toBe('/review');
}

const filesKept = () =>
	globSync('**/*', { cwd: dataDir })
		.map((name) => join(dataDir, name))
		.filter((file) => statSync(file).isFile());
const onDisk = () => filesKept().flatMap((file) => placesIn(readFileSync(file, 'latin1')));
const letters = () => {
	const reader = new DatabaseSync(join(dataDir, 'quiz.db'), { readOnly: true });
	const rows = reader.prepare('select state, recipient from letter order by created_at').all();
	reader.close();
	return rows.map(({ state, recipient }) => `${state} ${recipient ?? 'nobody'}`);
};
const HEALTH = /pregnan|sign-|from-22|acne/;

beforeAll(async () => {
	sink.listen(0, LOOPBACK);
	await once(sink.server, 'listening');
	port = await freePort(0, LOOPBACK);
	await start();
});
afterAll(async () => {
	if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
	await new Promise<void>((resolve) => sink.close(resolve));
	rmSync(folder, { recursive: true, force: true });
});

it('nobody’s words stand anywhere after all of this, but for the address of a letter that waits', async () => {
	// Looking round.
	for (const path of [
		'/',
		'/quiz',
		'/privacy',
		'/label',
		'/rules',
		'/article',
		'/open',
		'/nothing',
		'/ko/quiz'
	])
		expect((await ask('GET', `${path}?${canary('query')}=1`)).status).toBeLessThan(500);
	for (const path of [`/${canary('path')}`, `/quiz/${canary('question')}`, `/rules/${canary('part')}`, '/%'])
		expect((await ask('GET', path)).status).toBeLessThan(500);
	await ask('GET', `/result?price=${canary('value of a query')}&lang=${canary('wish for a language')}`);

	// Refused.
	await form('/quiz/concerns', [
		['concerns', canary('option')],
		[canary('field'), 'x']
	]);
	await form(`/${canary('path of a form')}`, { [canary('a')]: canary('b') });
	await ask('POST', '/quiz/concerns', `--x\r\n${canary('torn form')}`, {
		'content-type': `multipart/form-data; boundary=x; ${canary('type')}`
	});
	await ask('POST', '/quiz/concerns', 'x=y', {
		'content-type': FORM,
		origin: `https://${canary('origin')}.example`
	});
	await ask(`${canary('method')}`.toUpperCase().slice(0, 5), '/quiz').catch(() => undefined);
	await form('/label', { text: `Aqua, ${canary('ingredient')} 7 %, Glycerin` });
	await form('/label', { text: `${canary('far too long a list')} `.repeat(800) });
	for (const body of [
		{ answers: { [canary('question over the API')]: canary('answer over the API') } },
		{ answers: {}, lang: canary('language over the API') },
		{ answers: {}, [canary('field of the API')]: 1 }
	])
		expect((await json('/api/recommendation', body)).status).toBe(422);
	await ask('POST', '/api/recommendation', `{"${canary('torn JSON')}`, {
		'content-type': 'application/json'
	});

	// Letters, each with another fate.
	await walkTheQuiz();
	for (const [name, address] of [
		['missing', ''],
		['no-at', canary('no address')],
		['injected', `${canary('before')}@example.org\r\nBcc: ${canary('injected')}@example.org`]
	])
		expect((await letterTo(address ?? '')).status, name).toBe(400);
	await form('/result?/email', { address: addressOf('no consent'), consent: canary('consent') });
	for (const [place, fate] of [
		['later', 'later'],
		['never', 'never'],
		['at once', undefined],
		['killed', 'hang']
	] as const) {
		if (fate) fates.set(canary(place), fate);
		expect((await letterTo(addressOf(place))).status, place).toBe(303);
		if (place === 'at once')
			await expect.poll(() => taken.join(), { timeout: 30_000 }).toContain(canary('at once'));
	}
	await expect.poll(() => said.log.match(/"step":"(retry|failed)"/g)?.length, { timeout: 30_000 }).toBe(2);
	await expect.poll(letters, { timeout: 30_000 }).toContainEqual(`sending ${addressOf('killed')}`);
	for (const path of ['/healthz', '/readyz', '/metrics'])
		expect(placesIn((await ask('GET', path)).body), path).toEqual([]);
	await end('SIGKILL');

	// Found where it may be: the search can find.
	expect(new Set(onDisk())).toEqual(new Set(['later', 'domain of later', 'killed', 'domain of killed']));

	// After a restart what hung is sent, and what was put off still waits.
	fates.delete(canary('killed'));
	await start();
	await expect.poll(() => taken.join(), { timeout: 30_000 }).toContain(canary('killed'));
	await expect
		.poll(() => new Set(onDisk()), { timeout: 30_000 })
		.toEqual(new Set(['later', 'domain of later']));
	await end('SIGTERM');
	expect(letters().sort()).toEqual(
		[`queued ${addressOf('later')}`, 'failed nobody', 'sent nobody', 'sent nobody'].sort()
	);

	// Its time is put forward, because a minute is the shortest wait.
	const writer = new DatabaseSync(join(dataDir, 'quiz.db'));
	writer.exec("update letter set next_attempt_at = 0 where state = 'queued'");
	writer.close();
	fates.delete(canary('later'));
	await start();
	await expect.poll(() => taken.join(), { timeout: 30_000 }).toContain(canary('later'));
	await expect.poll(onDisk, { timeout: 30_000 }).toEqual([]);
	await pause(100);
	await end('SIGTERM');

	expect(onDisk()).toEqual([]);
	for (const file of filesKept())
		expect(readFileSync(file, 'latin1'), file).not.toContain(enResult.mail.subject);
	for (const client of clients)
		for (const file of filesKept()) expect(readFileSync(file, 'latin1'), file).not.toContain(client);
	expect(said.log).toContain('"step":"sent"');
	for (const sink of [said.log, said.errors, ...told]) {
		expect(placesIn(sink), sink.slice(0, 300)).toEqual([]);
		for (const client of clients) expect(sink).not.toContain(client);
	}
	expect(said.log + said.errors).not.toMatch(HEALTH);
	expect(words.size).toBeGreaterThan(40);
}, 180_000);
