/**
 * This release and the next, both built, both running: whoever is at any step of one goes on with the other. By plain
 * HTTP, as a browser without a script does; tests/journeys/release.e2e.ts does it with one, and tests/releases.test.ts
 * with every single change of the questions, in memory.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '$lib/engine/answers';
import { questionnaire } from '$lib/knowledge/questionnaire';
import type { Questionnaire } from '$lib/knowledge/schema';
import { en } from '$lib/locales/en';
import { enResult } from '$lib/locales/en-result';
import { enStop } from '$lib/locales/en-stop';
import { openDatabase } from '$lib/server/database';
import { createSeal } from '$lib/server/seal';
import { consentVersion } from '$lib/ui/result/email';
import { freePort } from '../scripts/start/ports.ts';
import { newAnswers, nextRelease } from './fixtures/next-release.ts';
import { fieldsOf, mainOf, open, saidOn, send, type Given, type Here } from './fixtures/plain-visit.ts';
import { nextServer } from './fixtures/two-builds.ts';
import { calm } from './personas/persona.ts';
import { inFrance, withAChangingMole } from './personas/three.ts';
import { startServer, type TestServer } from './server.ts';

const QUIZ_SECRET = 'a secret that two releases have in common';
const seal = createSeal([QUIZ_SECRET]);
const LONGEST_WAY = 25;
// Hundreds of pages, and the machine may be busy.
const LONGEST_MS = 240_000;

type Release = { readonly script: string; readonly server: TestServer; readonly bank: Questionnaire };
const releases = {} as Record<'this' | 'next', Release>;
beforeAll(async () => {
	const start = async (script: string, bank: Questionnaire): Promise<Release> => ({
		script,
		server: await startServer({ QUIZ_SECRET }, script),
		bank
	});
	releases.this = await start('serve.ts', questionnaire);
	releases.next = await start(await nextServer(), nextRelease(questionnaire));
}, 400_000);
afterAll(() => Promise.all(Object.values(releases).map(({ server }) => server.stop())));

function sealedIn({ cookies }: Here): Answers {
	const opened = seal.open('answers', cookies['quiz-answers'], Date.now());
	return 'value' in opened ? (opened.value as { answers: Answers }).answers : {};
}

/** One step: whatever the page asks is answered, whatever it tells is followed. */
function step({ server }: Release, here: Here, person: readonly Given[]): Promise<Here> {
	// A page that is not there any more says so, and leads back to the quiz.
	if (here.status === 404)
		return open(server, /<a class="button[^"]*" href="([^"]+)"/.exec(here.html)?.[1] ?? '', here.cookies);
	return send(server, here, here.path === '/review' ? [] : fieldsOf(saidOn(here, person)));
}

/** Every page on the way to the result, the one at hand first. */
async function wayFrom(release: Release, start: Here, person: readonly Given[]): Promise<Here[]> {
	const way = [start];
	for (let here = start; here.path !== '/result'; way.push(here)) {
		if (way.length > LONGEST_WAY)
			throw new Error(`It does not end: ${way.map(({ path }) => path).join(' ')}`);
		here = await step(release, here, person);
	}
	for (const { path, status } of way) expect([200, 400, 404], path).toContain(status);
	return way;
}

const fits = ({ questions }: Questionnaire, question: string, answer: Answers[string]) => {
	const options = questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
	return [answer].flat().every((option) => options.includes(String(option)));
};
const isTold = ({ status, html }: Here) => status !== 200 || html.includes(en.notices['carried-over']);

/** What stands of it in the other release, and what does not. */
function parted(bank: Questionnaire, answers: Answers) {
	const stands = Object.entries(answers).filter(([question, answer]) => fits(bank, question, answer));
	return { kept: Object.fromEntries(stands), isLess: stands.length < Object.keys(answers).length };
}

// Who has been asked anew says the same when asked as before.
const ways = [
	['a step forward', 'this', 'next', (person: Given) => [person, calm, newAnswers]],
	['a step back', 'next', 'this', (person: Given) => [newAnswers, person, calm]]
] as const;
const people = [inFrance, withAChangingMole].map(({ name, answers }) => [name, answers] as const);

describe.each(ways)('%s between any two steps', { timeout: LONGEST_MS }, (_, from, to, asPerson) => {
	it.each(people)(
		'leads %s to the result of the release that runs, and says what has changed',
		async (_, own) => {
			const person = asPerson(own);
			const [was, now] = [releases[from], releases[to]];
			const way = await wayFrom(was, await open(was.server, '/quiz'), person);
			const ordinary = await wayFrom(now, await open(now.server, '/quiz'), person);
			const result = ordinary.at(-1) ?? expect.fail();
			const asked = sealedIn(result);
			expect(way.length).toBeGreaterThan(3);

			for (const before of way) {
				const { kept, isLess } = parted(now.bank, sealedIn(before));
				// No plan before everything that this release asks is answered.
				const isWhole = Object.keys(asked).every((question) => question in kept);
				const early = await open(now.server, '/result', before.cookies);
				expect(early.path === '/result', before.path).toBe(isWhole);

				const here = await open(now.server, before.path, before.cookies);
				const rest = await wayFrom(now, here, person);
				const last = rest.at(-1) ?? expect.fail();
				expect(isTold(here), before.path).toBe(isLess);
				// At once, and not only because it is asked again and answered alike.
				expect(sealedIn(here), before.path).toMatchObject(kept);
				expect(sealedIn(last), before.path).toEqual({ ...kept, ...asked });
				expect(sealedIn(last), before.path).toMatchObject(kept);
				expect(mainOf(last), before.path).toBe(mainOf(result));
			}
		}
	);

	it.each(people)('takes the form that %s has open, or says why not', async (_, own) => {
		const person = asPerson(own);
		const [was, now] = [releases[from], releases[to]];
		const way = await wayFrom(was, await open(was.server, '/quiz'), person);
		const ordinary = await wayFrom(now, await open(now.server, '/quiz'), person);
		const result = ordinary.at(-1) ?? expect.fail();
		for (const before of way.slice(0, -1)) {
			const said = before.path === '/review' ? {} : saidOn(before, person);
			const { kept, isLess } = parted(now.bank, { ...sealedIn(before), ...said });
			const here = await send(now.server, before, fieldsOf(said));
			// A page that asks more now is shown again, with what was said on it.
			if (here.status === 200) expect(sealedIn(here), before.path).toMatchObject(kept);
			const last = (await wayFrom(now, here, person)).at(-1) ?? expect.fail();
			expect(isTold(here), before.path).toBe(isLess);
			expect(sealedIn(last), before.path).toMatchObject(sealedIn(result));
			expect(mainOf(last), before.path).toBe(mainOf(result));
		}
	});
});

it('asks in every language what is new, in English where nobody has translated it yet', async () => {
	const { next } = releases;
	const known = new Set(questionnaire.questions.map(({ id }) => id));
	const added = next.bank.questions.find(({ id }) => !known.has(id)) ?? expect.fail();
	const way = await wayFrom(next, await open(next.server, '/quiz'), [newAnswers, inFrance.answers]);
	const { path, cookies } = way.find((here) => here.path === `/quiz/${added.id}`) ?? expect.fail();
	for (const lang of ['es', 'ko', 'ar']) {
		const here = await open(next.server, `/${lang}${path}`, cookies);
		expect([here.path, here.status]).toEqual([`/${lang}${path}`, 200]);
		expect(mainOf(here)).toContain(added.text);
	}
});

/** What is kept of letters; a time passes in which the next attempt falls due. */
async function lettersIn(folder: string) {
	const { queries, close } = await openDatabase(join(folder, 'quiz.db'));
	await queries.updateTable('letter').set({ next_attempt_at: 0 }).where('state', '=', 'queued').execute();
	const letters = await queries.selectFrom('letter').selectAll().execute();
	await close();
	return letters;
}

describe.each(ways)('a letter that waits through %s', (_, from, to, asPerson) => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'letters-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('goes out once, as it was written, and its ways back open', async () => {
		const person = asPerson(inFrance.answers);
		const env = { QUIZ_SECRET, DATA_DIR: folder };
		const start = (which: 'this' | 'next', more = {}) =>
			startServer({ ...env, ...more }, releases[which].script);

		// Nobody listens there.
		const closed = await freePort(0, '127.0.0.1');
		const before = await start(from, { SMTP_URL: `smtp://127.0.0.1:${closed}` });
		const way = await wayFrom({ ...releases[from], server: before }, await open(before, '/quiz'), person);
		const result = way.at(-1) ?? expect.fail();
		const form = { address: 'anna@example.com', consent: consentVersion, requestKey: 'k'.repeat(20) };
		const asked = await send(before, result, fieldsOf(form), '/result?/email');
		expect(asked.html).toContain(enResult.result.email.sent);
		await before.stop();
		const [waiting, ...more] = await lettersIn(folder);
		expect(more).toEqual([]);
		expect(waiting).toMatchObject({ state: 'queued', recipient: 'anna@example.com' });

		const after = await start(to);
		await expect.poll(() => readdirSync(after.mailFolder).length, { timeout: 30_000 }).toBe(1);
		const [name = ''] = readdirSync(after.mailFolder);
		const letter = JSON.parse(readFileSync(join(after.mailFolder, name), 'utf8')) as {
			html: string;
			text: string;
		};
		expect(letter.text.trim()).toBe(waiting?.text?.trim());
		// Pressed once more, on the page of before: what is new is asked first.
		const again = await send(after, result, fieldsOf(form), '/result?/email');
		expect(again.path).toMatch(/^\/quiz\/./);
		expect(isTold(again)).toBe(true);

		const links = [...letter.html.matchAll(/href="(http[^"]+)"/g)].map(
			([, href = '']) => new URL(href).pathname
		);
		const [stop = ''] = links.filter((path) => path.startsWith('/stop/'));
		expect(links).toContain('/');
		for (const path of ['/', stop]) expect((await open(after, path)).status, path).toBe(200);
		const stopped = await send(after, await open(after, stop), [['what', 'stop']]);
		expect(stopped.html).toContain(enStop.done.stop);
		expect(readdirSync(after.mailFolder)).toEqual([name]);
		await after.stop();
		expect(await lettersIn(folder)).toMatchObject([{ state: 'sent', recipient: null }]);
	});
});
