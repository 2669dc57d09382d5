/** What the fuzzer sends: near misses of honest requests, and nonsense. Every input carries the canary, which no log may repeat. */
import fc from 'fast-check';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';

export const CANARY = 'kanarie-7f3a9c';

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

/** What the product asks, as its own API says it. */
export type Bank = {
	readonly questions: readonly {
		readonly id: string;
		readonly page: string;
		readonly options: readonly { id: string }[];
	}[];
};

const LANGUAGES = ['', '', '', '/es', '/ko', '/ar', '/en', '/xx', '//'];
const PAGES = [
	...[
		'/',
		'/quiz',
		'/review',
		'/result',
		'/result/routine.ics',
		'/label',
		'/article',
		'/rules',
		'/rules/gates'
	],
	...[
		'/rules/sources',
		'/rules/nothing',
		'/open',
		'/offline',
		'/shell',
		'/privacy',
		'/accessibility',
		'/healthz'
	],
	...['/readyz', '/metrics', '/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/api/questionnaire'],
	...[
		'/api/recommendation',
		'/quiz/answers',
		'/favicon.svg',
		'/openapi.json',
		'/service-worker.js',
		'/_app/version.json'
	]
];
const ENDINGS = ['', '', '', '/', '/__data.json', '.html', '/__route.js', '%00', '/..', '//', ';x'];
const METHODS = [
	'GET',
	'GET',
	'GET',
	'HEAD',
	'POST',
	'POST',
	'POST',
	'PUT',
	'PATCH',
	'DELETE',
	'OPTIONS',
	'PROPFIND'
];
const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'',
	'[]',
	'a[b]',
	'\u0000',
	'💧'
];
const NUMBERS = ['0', '-1', '1e309', 'NaN', '9007199254740993', 'true', 'null', '[]', '{}'];

const text = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.constantFrom(
		...KEYS,
		...NUMBERS,
		'<script>',
		"' or 1=1 --",
		'${7*7}',
		'{{7*7}}',
		'\r\nBcc: x@y.z',
		'../../etc/passwd'
	)
);
const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
/** Printable only where what would be sent is otherwise no header or no address at all. */
const printable = (value: string) => value.replace(/[^\x21-\x7e]/g, '~');
const withCanary = (value: string) => `${value}${CANARY}`;

export function inputs(bank: Bank, origin: string, cookies: () => readonly string[]): fc.Arbitrary<Input> {
	const questions = bank.questions.map(({ id }) => id);
	const pages = [...new Set(bank.questions.map(({ page }) => `/quiz/${page}`))];
	const options = bank.questions.flatMap((question) => question.options.map(({ id }) => id));

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

	const answer = fc.oneof(
		some(options),
		text,
		fc.array(some(options), { maxLength: 4 }),
		fc.constant(null),
		fc.integer()
	);
	const answers = fc.oneof(
		some([inFrance.answers, pregnantInTheUs.answers, withAChangingMole.answers] as Record<string, unknown>[]),
		fc
			.tuple(some([inFrance.answers, pregnantInTheUs.answers]), some(questions), answer)
			.map(([all, question, given]): Record<string, unknown> => ({ ...all, [question]: given })),
		fc.dictionary(fc.oneof(some(questions), some(KEYS)), answer, { maxKeys: 12 }) as fc.Arbitrary<
			Record<string, unknown>
		>
	);
	const json = fc.oneof(
		fc
			.record(
				{
					answers,
					lang: text,
					price: some(['lower', 'x']),
					steps: some(['fewer', 'x']),
					whatIf: fc.constant(false),
					whyNot: fc.boolean()
				},
				{ requiredKeys: ['answers'] }
			)
			.map((body) => JSON.stringify({ ...body, ...(body.lang ? { note: CANARY } : {}) })),
		answers.map((given) => JSON.stringify({ answers: given })),
		fc.json().map(withCanary),
		fc.integer({ min: 1, max: 2_000 }).map((depth) => `{"answers":${'['.repeat(depth)}${']'.repeat(depth)}}`),
		fc.constant(`{"answers":{"__proto__":{"age":"from-35"},"constructor":{"prototype":{"x":"${CANARY}"}}}}`)
	);
	const fields = fc
		.array(
			fc.tuple(
				fc.oneof(
					some(questions),
					some(['address', 'consent', 'requestKey', 'answers', 'list', 'text']),
					text
				),
				fc.oneof(some(options), text)
			),
			{ maxLength: 8 }
		)
		.map((pairs): [string, string][] => [...pairs, [CANARY, CANARY]]);
	const letter = answers.map((given): [string, string][] => [
		['address', `${CANARY}@example.com`],
		['consent', 'consent-1'],
		['requestKey', '0123456789abcdef-0123'],
		['answers', JSON.stringify(given)]
	]);
	const form = fc.oneof(fields, letter);
	const multipart = (pairs: [string, string][]) =>
		`${pairs.map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--b--\r\n`;
	const JSON_TYPE = 'application/json';
	const body = fc.oneof(
		{ weight: 2, arbitrary: json.map((sent) => [JSON_TYPE, sent] as const) },
		{
			weight: 3,
			arbitrary: form.map(
				(pairs) => ['application/x-www-form-urlencoded', String(new URLSearchParams(pairs))] as const
			)
		},
		{
			weight: 2,
			arbitrary: form.map((pairs) => ['multipart/form-data; boundary=b', multipart(pairs)] as const)
		},
		{
			weight: 1,
			arbitrary: fc.tuple(
				some([
					'',
					JSON_TYPE,
					'multipart/form-data',
					'text/plain',
					'application/x-sveltekit-formdata',
					'x',
					CANARY
				]),
				fc
					.oneof(
						text,
						fc.integer({ min: 0, max: 20_000 }).map((size) => 'x'.repeat(size))
					)
					.map(withCanary)
			)
		}
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
		some([
			...[
				'accept',
				'accept-language',
				'accept-encoding',
				'referer',
				'user-agent',
				'x-forwarded-for',
				'x-forwarded-proto'
			],
			...[
				'x-forwarded-host',
				'authorization',
				'if-none-match',
				'range',
				'x-sveltekit-action',
				'sec-fetch-site',
				'x-http-method-override'
			]
		]),
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
	const encoded = form.map(
		(pairs) => ['application/x-www-form-urlencoded', String(new URLSearchParams(pairs))] as const
	);
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
			arbitrary: posted(
				'/api/recommendation',
				json.map((sent) => [JSON_TYPE, sent] as const)
			)
		},
		{ weight: 2, arbitrary: posted('/result?/email', encoded) },
		{ weight: 3, arbitrary: fc.oneof(...pages.map((page) => posted(page, encoded))) },
		{ weight: 1, arbitrary: posted('/label', encoded) },
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
