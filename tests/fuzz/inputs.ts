/** What the fuzzer sends: near misses of honest requests, and nonsense. Every input carries the canary, which no log may repeat. */
import fc from 'fast-check';
import { bodies, CANARY, printable, some, text, type Bank } from './bodies.ts';

export type Input =
	| {
			readonly kind: 'http';
			readonly method: string;
			readonly path: string;
			readonly headers: readonly (readonly [name: string, value: string])[];
			/** In latin1, so that any bytes can stand in a printed failure. */
			readonly body: string | null;
	  }
	/** Bytes as they are. */
	| { readonly kind: 'raw'; readonly bytes: string };

const LANGUAGES = ['', '', '', '/es', '/ko', '/ar', '/en', '/xx', '//'];
const PAGES = [
	'/ /quiz /review /result /result/routine.ics /label /article /rules /rules/gates',
	'/rules/sources /rules/nothing /open /offline /shell /privacy /accessibility /healthz',
	'/readyz /metrics /robots.txt /sitemap.xml /manifest.webmanifest /api/questionnaire',
	'/api/recommendation /quiz/answers /favicon.svg /openapi.json /service-worker.js',
	'/_app/version.json'
].flatMap((names) => names.split(' '));
const HEADERS = [
	'accept accept-language accept-encoding referer user-agent x-forwarded-for',
	'x-forwarded-proto x-forwarded-host authorization if-none-match range x-sveltekit-action',
	'sec-fetch-site x-http-method-override'
].flatMap((names) => names.split(' '));
const ENDINGS = ['', '', '', '/', '/__data.json', '.html', '/__route.js', '%00', '/..', '//', ';x'];
const METHODS = 'GET GET GET HEAD POST POST POST PUT PATCH DELETE OPTIONS PROPFIND'.split(' ');
export function inputs(bank: Bank, origin: string, cookies: () => readonly string[]): fc.Arbitrary<Input> {
	const pages = [...new Set(bank.questions.map(({ page }) => `/quiz/${page}`))];
	const { any: body, json, form } = bodies(bank);

	const path = fc
		.tuple(
			some(LANGUAGES),
			fc.oneof(
				some(PAGES),
				some(pages),
				text.map((name) => `/quiz/${printable(name)}`)
			),
			some(ENDINGS)
		)
		.map((parts) => parts.join(''));
	const parameter = fc.tuple(
		fc.oneof(
			some(['lang', '/email', 'edit', 'price', 'steps', 'without', 'find', 'x-sveltekit-invalidated']),
			text
		),
		fc.oneof(some(['es', 'en', 'lower', 'fewer', '1', '']), text)
	);
	const query = fc
		.array(parameter, { maxLength: 4 })
		.map(
			(pairs) =>
				new URLSearchParams([...pairs, ['q', CANARY]].map(([name = '', value = '']) => [name, value]))
		)
		.map((pairs) => `?${String(pairs)}`.replace('?%2Femail=', '?/email='));
	const address = fc.oneof(
		{ weight: 6, arbitrary: fc.tuple(path, query).map(([at, asked]) => at + asked) },
		{ weight: 1, arbitrary: text.map((at) => `/${printable(at)}?${CANARY}`) }
	);

	const cookie = fc.oneof(
		fc.constant(''),
		fc.nat().map((at) => cookies()[at % Math.max(1, cookies().length)] ?? ''),
		some([
			'quiz-host=browser',
			'quiz-language=es',
			'quiz-answers=v1.AAAA',
			'__proto__=1',
			'=;;=',
			'quiz-answers=%E0%A4%A'
		]),
		text.map((value) => `quiz-answers=${printable(value)}`)
	);
	const header = fc.tuple(
		some(HEADERS),
		fc.oneof(
			some([
				'text/html',
				'application/json',
				'*/*',
				'es;q=0.5',
				'gzip;q=0',
				'bytes=0-1',
				'true',
				'none',
				'same-origin'
			]),
			text
		)
	);
	const headers = fc
		.tuple(
			fc.array(header, { maxLength: 4 }),
			cookie,
			some([origin, origin, origin, 'null', `https://${CANARY}.example`])
		)
		.map(([more, kept, from]) => [
			...more.map(([name, value]) => [name, printable(value)] as const),
			...(kept ? ([['cookie', `${kept}; c=${CANARY}`]] as const) : []),
			['origin', from] as const
		]);

	const honest = fc
		.record({ method: some(METHODS), path: address, headers, body: fc.option(body) })
		.map(({ method, path: target, headers: sent, body: content }): Input => {
			const isBodied = content !== null && !['GET', 'HEAD', 'OPTIONS'].includes(method);
			return {
				kind: 'http',
				method,
				path: target,
				headers: isBodied && content[0] !== '' ? [...sent, ['content-type', content[0]]] : sent,
				body: isBodied ? Buffer.from(content[1], 'utf8').toString('latin1') : null
			};
		});
	const posted = (to: string, sent: fc.Arbitrary<readonly [string, string]>) =>
		fc
			.record({ content: sent, headers, lang: some(LANGUAGES) })
			.map(({ content, headers: more, lang }): Input => ({
				kind: 'http',
				method: 'POST',
				path: to.startsWith('/api') ? to : lang + to,
				headers: [
					...more.filter(([name]) => name !== 'origin'),
					['origin', origin],
					['content-type', content[0]]
				],
				body: Buffer.from(content[1], 'utf8').toString('latin1')
			}));
	const raw = fc
		.tuple(
			honest,
			fc.array(
				fc.tuple(
					fc.nat(),
					some([
						'\r\n',
						'\0',
						' ',
						':',
						'\n',
						'\xff',
						'0',
						'Transfer-Encoding: chunked\r\n',
						'Content-Length: 3\r\n'
					])
				),
				{
					minLength: 1,
					maxLength: 3
				}
			)
		)
		.map(([input, edits]): Input => ({ kind: 'raw', bytes: edits.reduce(insert, bytesOf(input)) }));

	return fc.oneof(
		{ weight: 8, arbitrary: honest },
		{
			weight: 3,
			arbitrary: posted('/api/recommendation', json)
		},
		{ weight: 2, arbitrary: posted('/result?/email', form) },
		{ weight: 3, arbitrary: fc.oneof(...pages.map((page) => posted(page, form))) },
		{ weight: 1, arbitrary: posted('/label', form) },
		{ weight: 1, arbitrary: raw }
	);
}

function insert(bytes: string, [at, what]: readonly [number, string]): string {
	const place = at % (bytes.length + 1);
	return bytes.slice(0, place) + what + bytes.slice(place);
}

export function bytesOf(input: Input): string {
	if (input.kind === 'raw') return input.bytes;
	const { method, path, headers, body } = input;
	const lines = [
		`${method} ${path} HTTP/1.1`,
		'host: fuzzed',
		...headers.map(([name, value]) => `${name}: ${value}`)
	];
	const length = body === null ? [] : [`content-length: ${body.length}`];
	return `${[...lines, ...length, 'connection: close'].join('\r\n')}\r\n\r\n${body ?? ''}`;
}
