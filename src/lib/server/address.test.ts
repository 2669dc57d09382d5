import { expect, it } from 'vitest';
import { checkAddress } from './address.ts';

const accepted: [typed: string, address: string][] = [
	['anna@example.com', 'anna@example.com'],
	['  anna@example.com\t', 'anna@example.com'],
	['\u00a0anna@example.com\ufeff', 'anna@example.com'],
	['anna@example.com\r\n', 'anna@example.com'],
	['Anna.Berg+skin@Mail.Example.ORG', 'Anna.Berg+skin@mail.example.org'],
	["o'neil@example.ie", "o'neil@example.ie"],
	['a@b.co', 'a@b.co'],
	['anna@bücher.example', 'anna@xn--bcher-kva.example'],
	['anna@例え.jp', 'anna@xn--r8jz45g.jp'],
	['anna@example。jp', 'anna@example.jp'],
	[`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`]
];

it.each(accepted)('takes %j as %s', (typed, address) => {
	expect(checkAddress(typed)).toEqual({ address });
});

const refused: [typed: unknown, problem: string][] = [
	[undefined, 'missing'],
	[null, 'missing'],
	[7, 'missing'],
	[['anna@example.com'], 'missing'],
	['', 'missing'],
	[' \t\r\n ', 'missing'],
	[`${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.example`, 'too-long'],
	[`${'a'.repeat(65)}@example.com`, 'too-long'],
	['anna', 'no-at'],
	['anna.example.com', 'no-at'],
	['anna at example.com', 'no-at'],
	['anna@example.com,berta@example.com', 'several'],
	['anna@example.com; berta@example.com', 'several'],
	['anna@example.com berta@example.com', 'several'],
	['anna@berta@example.com', 'several'],
	['"anna@example.com x"@evil.example', 'several'],
	['anna@example.com\r\nBcc: berta@example.com', 'several'],
	['"anna"@example.com', 'bad-characters'],
	['Anna <anna@example.com>', 'bad-characters'],
	['<anna@example.com>', 'bad-characters'],
	['anna(a comment)@example.com', 'bad-characters'],
	['anna, berta@example.com', 'bad-characters'],
	['group:anna@example.com', 'bad-characters'],
	['an na@example.com', 'bad-characters'],
	['anna\r\nBcc:x@example.com', 'bad-characters'],
	['anna\0@example.com', 'bad-characters'],
	['ännä@example.com', 'bad-characters'],
	['.anna@example.com', 'bad-characters'],
	['anna.@example.com', 'bad-characters'],
	['an..na@example.com', 'bad-characters'],
	['@example.com', 'bad-characters'],
	['anna@', 'bad-domain'],
	['anna@localhost', 'bad-domain'],
	['anna@example', 'bad-domain'],
	['anna@example.com.', 'bad-domain'],
	['anna@.example.com', 'bad-domain'],
	['anna@exa..mple.com', 'bad-domain'],
	['anna@-example.com', 'bad-domain'],
	['anna@exam_ple.com', 'bad-domain'],
	['anna@127.0.0.1', 'bad-domain'],
	['anna@[127.0.0.1]', 'bad-domain'],
	['anna@[IPv6:::1]', 'bad-domain'],
	['anna@exa%6dple.com', 'bad-domain'],
	['anna@example.com>', 'bad-domain'],
	['anna@example.com:25', 'bad-domain'],
	['anna@example.com\r\nDATA', 'bad-domain'],
	['anna@example.com\r\nSubject: hello', 'bad-domain'],
	['anna@exam\u202eple.com', 'bad-domain'],
	['anna@evil.example／good.example', 'bad-domain'],
	[`anna@${'b'.repeat(64)}.com`, 'bad-domain']
];

it.each(refused)('refuses %j as %s', (typed, problem) => {
	expect(checkAddress(typed)).toEqual({ problem });
});

it('looks at the length before anything that could be slow', () => {
	expect(checkAddress('a@'.repeat(500_000))).toEqual({ problem: 'too-long' });
	expect(checkAddress(`anna@${'ü'.repeat(240)}.example`)).toEqual({ problem: 'bad-domain' });
});
