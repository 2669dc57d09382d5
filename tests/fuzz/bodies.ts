/** What the fuzzer sends as a body: forms and JSON that are nearly right, and what is neither. */
import fc from 'fast-check';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';

export const CANARY = 'kanarie-7f3a9c';

/** What the product asks, as its own API says it. */
export type Bank = {
	readonly questions: readonly {
		readonly id: string;
		readonly page: string;
		readonly options: readonly { id: string }[];
	}[];
};

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

export const text = fc.oneof(
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
export const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
/** Printable only where what would be sent is otherwise no header or no address at all. */
export const printable = (value: string) => value.replace(/[^\x21-\x7e]/g, '~');
const withCanary = (value: string) => `${value}${CANARY}`;

type Typed = readonly [type: string, body: string];

export function bodies({ questions: asked }: Bank) {
	const questions = asked.map(({ id }) => id);
	const options = asked.flatMap((question) => question.options.map(({ id }) => id));

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

	const typed = <Value>(made: fc.Arbitrary<Value>, type: string, write: (value: Value) => string) =>
		made.map((value): Typed => [type, write(value)]);
	return {
		any: body,
		json: typed(json, JSON_TYPE, (sent) => sent),
		form: typed(form, 'application/x-www-form-urlencoded', (pairs) => String(new URLSearchParams(pairs)))
	};
}
