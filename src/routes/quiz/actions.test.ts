/** The way without a script, and the moments in which a script comes late. */
import type { Answers } from '$lib/engine/answers';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { createSeal } from '$lib/server/seal';
import type { Cookies } from '@sveltejs/kit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answersBefore, outcome } from '../../../tests/fixtures/actions';

const seal = createSeal(['a secret of the tests, long enough for one']);
vi.mock('$lib/server/app', () => ({ app: () => ({ seal, config: { givenOrigin: null } }) }));

const { load } = await import('../+layout.server');
const { actions } = await import('./[question]/+page.server');
const { actions: reviewActions } = await import('../review/+page.server');
const { DELETE, POST } = await import('./answers/+server');

const NAME = 'quiz-answers';
let jar: Map<string, string>;
let attributes: Map<string, Parameters<Cookies['set']>[2]>;
const cookies = {
	get: (name: string) => jar.get(name),
	getAll: () => [...jar].map(([name, value]) => ({ name, value })),
	set: (name: string, value: string, options: Parameters<Cookies['set']>[2]) => {
		jar.set(name, value);
		attributes.set(name, options);
	},
	delete: (name: string) => void jar.delete(name)
} as unknown as Cookies;

const sealed = (answers: unknown, version = questionnaire.version, now = Date.now()) =>
	seal.seal('answers', { version, answers }, now);
const layout = (protocol = 'http', path = '/', referer = '', method = 'GET') =>
	load({
		cookies,
		url: new URL(`${protocol}://quiz.test${path}`),
		request: new Request('http://quiz.test', { method, headers: referer ? { referer } : {} }),
		untrack: (run: () => unknown) => run()
	} as never) as {
		answers: Answers;
		notice: string | null;
		hasBrowserMarker: boolean;
	};

function post(page: string, fields: Record<string, string | string[]>, search = '', protocol = 'http') {
	const body = new FormData();
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) body.append(name, value);
	const url = new URL(`${protocol}://quiz.test/quiz/${page}${search}`);
	const request = new Request(url, { method: 'POST', body });
	return outcome(() => actions.default?.({ cookies, params: { question: page }, request, url } as never));
}

const wishes = { 'products-now': ['none'], avoid: ['none'], fridge: 'yes', budget: 'low', steps: 'two' };

beforeEach(() => {
	jar = new Map();
	attributes = new Map();
});

describe('a step', () => {
	it('seals the answer and leads to the next page', async () => {
		expect(await post('concerns', { concerns: ['acne', 'lines'] })).toEqual({ to: '303 /quiz/urgent-signs' });
		expect(layout().answers).toEqual({ concerns: ['acne', 'lines'] });
		expect(jar.get(NAME)).not.toContain('acne');
		expect(attributes.get(NAME)).toEqual({
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: false,
			maxAge: 86_400
		});
	});

	it('binds the cookie to the host where the page is https', async () => {
		await post('concerns', { concerns: 'acne' }, '', 'https');
		expect([...jar.keys()]).toEqual(['__Host-quiz-answers']);
		expect(attributes.get('__Host-quiz-answers')).toMatchObject({ secure: true, path: '/' });
		expect(layout('https').answers).toEqual({ concerns: ['acne'] });
	});

	it('sent twice is one step', async () => {
		const once = await post('concerns', { concerns: 'acne' });
		expect(await post('concerns', { concerns: 'acne' })).toEqual(once);
		expect(layout().answers).toEqual({ concerns: ['acne'] });
	});

	it('from the list of answers goes back to it', async () => {
		jar.set(NAME, sealed(answersBefore('wishes')));
		await post('wishes', wishes);
		expect(
			await post('about-you', { region: 'uk', age: 'from-35', climate: 'temperate' }, '?from=review')
		).toEqual({
			to: '303 /review'
		});
		expect(layout().answers).toMatchObject({ region: 'uk', age: 'from-35' });
	});

	it.each([
		['nothing', {}],
		['too much', { concerns: ['acne', 'lines', 'tone', 'marks'] }],
		['none and something', { concerns: ['none', 'acne'] }],
		['what nobody offered', { concerns: 'gold' }]
	])('with %s is shown again as it was left', async (_, fields: Record<string, string | string[]>) => {
		const result = await post('concerns', fields);
		expect(result).toMatchObject({ status: 400, data: { faults: [{ question: 'concerns' }] } });
		const kept = 'data' in result ? (result.data as { given: Answers }).given : {};
		if (fields.concerns !== 'gold')
			expect([kept.concerns ?? []].flat().sort()).toEqual([fields.concerns ?? []].flat().sort());
		expect(jar.size).toBe(0);
	});

	it('keeps every answer small enough for a cookie, whatever is chosen', () => {
		const everything = Object.fromEntries(
			questionnaire.questions.map(({ id, kind, options, atMost }) => {
				const ids = options.filter(({ meaning }) => !meaning).map((option) => option.id);
				return [id, kind === 'multiple' ? ids.slice(0, atMost ?? ids.length) : (options.at(-1)?.id ?? '')];
			})
		);
		expect(sealed(everything).length).toBeLessThan(3_800);
	});
});

describe('answers that the server does not have', () => {
	it('are on the device: what was sent now is kept, and the browser finds the place', async () => {
		jar.set('quiz-host', 'browser');
		expect(await post('pregnancy', { pregnancy: 'no' })).toEqual({ to: '303 /quiz' });
		expect(layout()).toMatchObject({ answers: { pregnancy: 'no' }, notice: null });
	});

	it('are gone: what was sent now is kept, the quiz starts afresh and says why', async () => {
		expect(await post('pregnancy', { pregnancy: 'no' })).toEqual({ to: '303 /quiz/concerns' });
		expect(layout()).toMatchObject({ answers: { pregnancy: 'no' }, notice: 'unreadable' });
		expect(layout().notice).toBeNull();
	});

	it('do not let anything in that is no answer', async () => {
		jar.set('quiz-host', 'browser');
		await post('allergies', { allergies: ['milk', 'none'], gold: 'yes' });
		expect(layout().answers).toEqual({});
		expect(await post('no-such-page', { gold: 'yes' })).toEqual({ error: 404 });
		expect(layout().answers).toEqual({});
	});

	it('stand on a page that is gone with a release: they are kept, and the quiz goes on', async () => {
		await post('concerns', { concerns: 'lines' });
		expect(await post('page-of-before', { pregnancy: 'no', gold: 'yes' })).toEqual({
			to: '303 /quiz/urgent-signs'
		});
		expect(layout()).toMatchObject({
			answers: { concerns: ['lines'], pregnancy: 'no' },
			notice: 'carried-over'
		});
	});

	it.each([
		[
			'the page is answered',
			{ concerns: 'lines', pregnancy: 'no' },
			{ concerns: ['lines'], pregnancy: 'no' }
		],
		['the page is shown again', { pregnancy: 'no' }, { pregnancy: 'no' }],
		[
			'it asked what nobody asks any more',
			{ concerns: 'lines', pregnancy: 'no', gold: 'yes' },
			{ pregnancy: 'no' }
		]
	])('are to a question that moved to another page: kept when %s', async (_, fields, kept) => {
		await post('concerns', fields);
		expect(layout()).toMatchObject({ answers: kept, notice: null });
	});

	it('are to a question that moved and lost an option: the page says that something is gone', async () => {
		await post('concerns', { pregnancy: 'a little' });
		expect(layout()).toMatchObject({ answers: {}, notice: 'carried-over' });
	});

	it('are asked of the server again once it has the whole way', async () => {
		jar.set('quiz-host', 'browser');
		expect(await post('concerns', { concerns: 'lines' })).toEqual({ to: '303 /quiz/urgent-signs' });
	});
});

describe('a cookie that cannot be opened', () => {
	it.each([
		['garbage', () => 'x'],
		['too old', () => sealed({ concerns: ['acne'] }, 1, Date.now() - 90_000_000)],
		[
			'of another secret',
			() => createSeal(['another secret, also long enough for one']).seal('answers', {}, Date.now())
		],
		['with something else in it', () => seal.seal('answers', ['concerns'], Date.now())],
		['of no version', () => seal.seal('answers', { answers: {} }, Date.now())]
	])('%s: a fresh start that says why, once more on the next page, and then no longer', (_, make) => {
		jar.set(NAME, make());
		expect(layout()).toMatchObject({ answers: {}, notice: 'unreadable' });
		expect(jar.has(NAME)).toBe(false);
		expect(layout().notice).toBe('unreadable');
		expect(layout().notice).toBeNull();
	});

	it('leaves out only what no longer fits, and says so', () => {
		jar.set(NAME, sealed({ concerns: ['acne'], steps: 'nine', gone: 'yes' }));
		expect(layout()).toMatchObject({ answers: { concerns: ['acne'] }, notice: 'carried-over' });
	});

	it('says so too when a form seals them anew', async () => {
		jar.set(NAME, sealed({ ...answersBefore('pregnancy'), gone: 'yes' }));
		expect(await post('pregnancy', { pregnancy: 'no' })).toEqual({ to: '303 /quiz/health' });
		expect(layout()).toMatchObject({ answers: { pregnancy: 'no' }, notice: 'carried-over' });
		expect(layout().notice).toBeNull();
	});

	it.each([
		['an answer that was told before', { gone: 'yes' }, { fridge: 'yes' }],
		['a question that is sent now', {}, { fridge: 'yes', gone: 'yes' }],
		['an option that is sent now', {}, { fridge: 'yes', budget: 'a lot' }]
	])('says so when the quiz goes on elsewhere, and %s is gone', async (_, told, fields) => {
		jar.set(NAME, sealed({ ...answersBefore('pregnancy'), ...told }));
		expect(await post('wishes', fields)).toEqual({ to: '303 /quiz/pregnancy' });
		expect(layout()).toMatchObject({ answers: { fridge: 'yes' }, notice: 'carried-over' });
		expect(layout().notice).toBeNull();
	});
});

describe('a form that led back to its own page', () => {
	const page = '/quiz/concerns';
	const here = `http://quiz.test${page}`;

	it('without any cookie came from a browser that refuses them, and the page says so', () => {
		expect(layout('http', page, here).notice).toBe('cookie-refused');
	});

	it.each([
		['from the page before', 'http://quiz.test/'],
		['from another host', 'http://other.test/quiz/concerns'],
		['from nowhere', '']
	])('is not meant by a visit %s', (_, referer) => {
		expect(layout('http', page, referer).notice).toBeNull();
	});

	it('is not meant by a form that is shown again with what is wrong in it', () => {
		expect(layout('http', page, here, 'POST').notice).toBeNull();
	});

	it('with a cookie says nothing of them', () => {
		jar.set('quiz-host', 'browser');
		expect(layout('http', page, here).notice).toBeNull();
	});
});

describe('deleting', () => {
	const event = () => ({ cookies, url: new URL('http://quiz.test/quiz/answers') }) as never;

	it('removes answers and mark, and says so on the start page', async () => {
		jar.set(NAME, sealed({ concerns: ['acne'] })).set('quiz-host', 'browser');
		expect(await outcome(() => POST(event()))).toEqual({ to: '303 /' });
		expect(layout()).toMatchObject({ answers: {}, notice: 'deleted', hasBrowserMarker: false });
	});

	it('by the browser that has taken them over leaves its mark', async () => {
		jar.set(NAME, sealed({ concerns: ['acne'] })).set('quiz-host', 'browser');
		expect((await DELETE(event())).status).toBe(204);
		expect(layout()).toMatchObject({ answers: {}, notice: null, hasBrowserMarker: true });
	});
});

describe('handing in', () => {
	const submit = () =>
		outcome(() => reviewActions.default?.({ cookies, url: new URL('http://quiz.test/review') } as never));

	it.each([
		['complete', () => ({ ...answersBefore('wishes'), ...wishes }), '/result'],
		['with a page open', () => answersBefore('wishes'), '/quiz/wishes'],
		['with nothing', () => ({}), '/quiz/concerns']
	])('%s leads to the right page', async (_, answers, address) => {
		jar.set(NAME, sealed(answers()));
		expect(await submit()).toEqual({ to: `303 ${address}` });
	});

	it('with the answers on the device leaves it to the result page', async () => {
		jar.set('quiz-host', 'browser');
		expect(await submit()).toEqual({ to: '303 /result' });
	});

	it('ignores a notice that nobody left', () => {
		jar.set('quiz-notice', '<script>');
		expect(layout().notice).toBeNull();
	});
});
