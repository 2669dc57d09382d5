import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isActionFailure, isRedirect } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from '../../../tests/personas/persona';
import type { Answers } from '$lib/engine/answers';
import { resultWords } from '$lib/locales/result';
import type { Address } from '$lib/server/address';
import { app, startApp } from '$lib/server/app';
import { consentVersion, trapField } from '$lib/ui/result/email';
import { actions } from './+page.server';

const answers: Answers = { ...calm, concerns: ['lines'] };
let folder: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'result-'));
	// Nothing listens there: what is accepted stays in the outbox, where it can be counted.
	await startApp(
		{ DATA_DIR: folder, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_PER_CLIENT_HOUR: '5' },
		() => undefined
	);
});
afterEach(async () => {
	await app().stop();
	rmSync(folder, { recursive: true });
});

function letters() {
	const database = new DatabaseSync(join(folder, 'quiz.db'), { readOnly: true });
	const rows = database
		.prepare('select recipient, subject, html, text, consent_version, state from letter')
		.all();
	database.close();
	return rows as {
		recipient: string;
		subject: string;
		html: string;
		text: string;
		consent_version: string;
		state: string;
	}[];
}

const filled = (over: Record<string, string> = {}) => ({
	address: 'ada@example.org',
	consent: consentVersion,
	requestKey: 'a-request-key-of-a-page',
	answers: JSON.stringify(answers),
	...over
});

type Outcome = {
	status: number;
	location?: string;
	faults?: unknown;
	address?: unknown;
	requestKey?: unknown;
};

let jar: Map<string, string>;
beforeEach(() => {
	jar = new Map();
});

async function ask(fields: Record<string, string>, client = '192.0.2.1'): Promise<Outcome> {
	const url = new URL('http://localhost/result?/email');
	const body = new URLSearchParams(fields);
	const event = {
		request: new Request(url, { method: 'POST', body }),
		url,
		cookies: {
			get: (name: string) => jar.get(name),
			set: (name: string, value: string) => void jar.set(name, value)
		},
		getClientAddress: () => client
	};
	try {
		const result: unknown = await actions['email']?.(event as never);
		if (!isActionFailure(result)) throw new Error('neither refused nor redirected');
		const { faults, address, requestKey } = result.data as unknown as Outcome;
		return { status: result.status, faults, address, requestKey };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		throw thrown;
	}
}

test('a letter is on its way only once it is kept, and pressing twice keeps one', async () => {
	const sent = { status: 303, location: '/result#keep' };
	expect(await Promise.all([ask(filled()), ask(filled())])).toEqual([sent, sent]);
	expect(await ask(filled({ address: ' ada@EXAMPLE.org ' }))).toEqual(sent);
	const [letter, ...more] = letters();
	expect(more).toEqual([]);
	expect(letter).toMatchObject({
		recipient: 'ada@example.org',
		subject: 'Your skin quiz result',
		consent_version: consentVersion
	});
});

test('another address from the same page is another letter, of the version that was looked at', async () => {
	await ask(filled());
	expect(await ask(filled({ address: 'bob@example.org', without: 'exosomes' }))).toMatchObject({
		location: '/result?without=exosomes#keep'
	});
	expect(letters().map(({ recipient }) => recipient)).toEqual(['ada@example.org', 'bob@example.org']);
});

test('a letter of another version says what was tried; words that mean nothing change nothing', async () => {
	const said = resultWords('en').result.tried;
	const tried = { ...filled({ address: 'tried@example.org' }), price: 'lower', steps: 'fewer' };
	expect(await ask(tried)).toEqual({ status: 303, location: '/result?price=lower&steps=fewer#keep' });
	const strange = {
		...filled({ address: 'strange@example.org' }),
		price: 'higher',
		steps: '<b>',
		without: '1'
	};
	expect(await ask(strange)).toEqual({ status: 303, location: '/result#keep' });
	const [first, second] = letters();
	expect(first?.text).toContain(said.heading);
	expect(first?.text).toContain('Price of one product');
	expect(first?.text).toContain(said.own('Up to 150'));
	for (const half of [second?.text, second?.html]) expect(half).not.toContain(said.heading);
});

test('each version asked for from one page is a letter of its own', async () => {
	const keys = new Set<string>();
	for (const [index, over] of [
		{},
		{ price: 'lower' },
		{ steps: 'fewer' },
		{ without: 'exosomes' }
	].entries()) {
		await ask({ ...filled({ address: `v${index}@example.org` }), ...over });
	}
	for (const { text } of letters()) keys.add(text);
	expect(keys.size).toBe(4);
});

const refused = (code: string) => ({ status: 429, faults: [{ field: null, code }] });

test('an address gets one letter a day, however it is written', async () => {
	const first = await ask(filled());
	for (const over of [{ requestKey: 'another-page-load' }, { requestKey: 'and-one-more-of-them' }])
		expect(await ask(filled({ ...over, address: 'Ada+again@example.org' }))).toEqual(first);
	expect(letters()).toHaveLength(1);
});

test('who types an address is told the same whether it is new, had its letter, or wants none', async () => {
	const { post, wishes } = app();
	const token = (address: string) =>
		post!
			.stopPath(address as Address)
			.split('/')
			.at(-1) ?? '';
	await wishes.heed(token('never@example.org'), 'stop');
	await wishes.heed(token('erased@example.org'), 'erase');
	await ask(filled({ address: 'had@example.org', requestKey: 'the-first-page-load' }), '192.0.2.9');
	for (const script of ['on', 'off']) {
		const told = new Map<string, unknown>();
		for (const name of [`new-${script}`, 'had', 'never', 'erased']) {
			const value = app().seal.seal('answers', { version: 1, answers }, Date.now());
			jar = new Map(script === 'on' ? [] : [['quiz-answers', value]]);
			const fields: Record<string, string> = filled({ address: `${name}@example.org` });
			if (script === 'off') delete fields['answers'];
			const outcome = await ask({ ...fields, requestKey: `a-page-load-${script}-${name}` }, name);
			told.set(name, { outcome, notice: jar.get('quiz-notice') });
			if (name === 'never') await ask({ ...fields, requestKey: 'pressed-once-more' }, name);
		}
		expect(new Set([...told.values()].map((one) => JSON.stringify(one))).size).toBe(1);
	}
	const to = letters().map(({ recipient }) => recipient);
	expect(to).toEqual(
		expect.arrayContaining(['had@example.org', 'new-on@example.org', 'new-off@example.org'])
	);
	expect(letters().flatMap(({ recipient, state }) => (recipient === null ? [state] : []))).toEqual([
		'suppressed',
		'suppressed'
	]);
});

test('a program that fills in every field is told what everybody is told, and nothing is kept', async () => {
	const trapped = await ask(filled({ [trapField]: 'x' }));
	expect(letters()).toEqual([]);
	expect(await ask(filled())).toEqual(trapped);
	expect(letters()).toHaveLength(1);
	expect(await ask(filled({ [trapField]: 'x', address: 'ada' }))).toMatchObject({ status: 400 });
});

test('the letter ends with a link of its reader’s own, in its language', async () => {
	await ask(filled());
	const [letter] = letters();
	const path = app().post!.stopPath('ada@example.org' as Address);
	for (const half of [letter?.text, letter?.html]) expect(half).toContain(`http://localhost:3000${path}`);
});

test('a sender who asks for letter after letter is stopped, others are not', async () => {
	const bob = (i: number) => filled({ address: `bob${i}@example.org` });
	for (let i = 0; i < 5; i += 1) expect((await ask(bob(i))).status).toBe(303);
	expect(await ask(bob(5))).toMatchObject(refused('busy'));
	// What is kept already is told all the same.
	expect((await ask(bob(4))).status).toBe(303);
	expect((await ask(filled(), '192.0.2.2')).status).toBe(303);
	expect(letters()).toHaveLength(6);
});

test('the next page is told once; a page with a script has been told already', async () => {
	await ask(filled());
	expect(jar.get('quiz-notice')).toBeUndefined();
	await ask(filled({ address: 'bob@example.org', answers: '' }));
	expect(jar.get('quiz-notice')).toBe('nothing-sent');
	const value = app().seal.seal('answers', { version: 1, answers }, Date.now());
	jar = new Map([['quiz-answers', value]]);
	const { answers: _, ...withoutScript } = filled({ address: 'bob@example.org' });
	expect(await ask(withoutScript)).toEqual({ status: 303, location: '/result#keep' });
	expect(jar.get('quiz-notice')).toBe('letter-sent');
});

function setState(state: string) {
	const database = new DatabaseSync(join(folder, 'quiz.db'));
	database.prepare('update letter set state = ?').run(state);
	database.close();
}

test('a letter that failed is owned up to, and may be asked for again', async () => {
	await ask(filled());
	setState('failed');
	const { requestKey, ...rest } = await ask(filled());
	expect(rest).toMatchObject({ status: 409, faults: [{ field: null, code: 'failed' }] });
	expect(requestKey).not.toBe(filled().requestKey);
	expect((await ask(filled({ requestKey: String(requestKey) }))).status).toBe(303);
	expect(letters()).toHaveLength(2);
});

test('a letter that may or may not have arrived is neither promised nor sent again', async () => {
	await ask(filled());
	setState('parked');
	expect(await ask(filled())).toMatchObject({ status: 409, faults: [{ field: null, code: 'unsure' }] });
	setState('sent');
	expect((await ask(filled())).status).toBe(303);
	expect(letters()).toHaveLength(1);
});

test.each([
	['no address', { address: '' }, 400, [{ field: 'address', code: 'missing' }]],
	['a bad address', { address: 'ada at home' }, 400, [{ field: 'address', code: 'no-at' }]],
	['no consent', { consent: '' }, 400, [{ field: 'consent', code: 'consent' }]],
	['an older consent', { consent: 'consent-0' }, 400, [{ field: 'consent', code: 'consent' }]],
	['answers that are not JSON', { answers: '{' }, 400, [{ field: null, code: 'answers' }]],
	['an unknown answer', { answers: '{"age":"a-hundred"}' }, 400, [{ field: null, code: 'answers' }]],
	['endless answers', { answers: `"${'x'.repeat(9000)}"` }, 400, [{ field: null, code: 'answers' }]],
	['answers with a gap', { answers: '{"concerns":["lines"]}' }, 409, [{ field: null, code: 'changed' }]],
	...[{ 'sign-allergic': 'yes' }, { age: 'under-13' }, { 'sign-self-harm': 'not-sure' }].map(
		(over: Answers): [string, Record<string, string>, number, unknown] => [
			JSON.stringify(over),
			{ answers: JSON.stringify({ ...answers, ...over }) },
			400,
			[{ field: null, code: 'not-mailed' }]
		]
	)
])(
	'%s: nothing is kept, and what was typed comes back',
	async (_, over: Record<string, string>, status, faults) => {
		const fields = filled(over);
		const { requestKey } = fields;
		expect(await ask(fields)).toEqual({ status, faults, address: fields.address, requestKey });
		expect(letters()).toEqual([]);
	}
);

test('a clinician can be shown what was said: a referral is sent too, without any product', async () => {
	await ask(filled({ answers: JSON.stringify({ ...answers, 'change-sore': 'yes' }) }));
	const [letter] = letters();
	expect(letter?.text).toContain('See a clinician first');
	expect(letter?.text).not.toMatch(/RF\d\d|vesicle|retinol/i);
});

test('when saving fails, nothing is promised', async () => {
	const { post } = app();
	vi.spyOn(post!, 'accept').mockRejectedValue(new Error('disk full'));
	expect(await ask(filled())).toMatchObject({ status: 503, faults: [{ field: null, code: 'not-saved' }] });
	expect(letters()).toEqual([]);
});

test('where no mail server is configured, no letter is taken', async () => {
	await startApp({ DATA_DIR: folder }, () => undefined);
	expect(await ask(filled())).toMatchObject({ status: 503, faults: [{ field: null, code: 'not-offered' }] });
});

test('without any answers left the first question is asked again, and the notice says why', async () => {
	expect(await ask(filled({ answers: '' }))).toEqual({ status: 303, location: '/quiz/concerns' });
	expect(letters()).toEqual([]);
});
