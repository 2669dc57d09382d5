import { expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { declaredSentences, isDeclared, kindOf } from './knowledge-fields.ts';
import { mapFields, type Data } from './texts.ts';

const data = JSON.parse(JSON.stringify(knowledge)) as Data;
const fields = new Map<string, { readonly path: readonly string[]; readonly text: string }>();
mapFields(data, [], [], (text, path) => {
	fields.set(path.join('.'), { path, text });
	return text;
});

it('every text field of the knowledge is declared as a sentence or as a code', () => {
	const undeclared = [...fields.values()]
		.filter(({ path }) => kindOf(path) === 'undeclared')
		.map(({ path, text }) => `say in knowledge-fields.ts what ${path.join('.')} is: “${text}”`);
	expect(undeclared).toEqual([]);
});

it('no declared sentence is gone from the knowledge', () => {
	const gone = declaredSentences.filter((declared) =>
		[...fields.values()].every(({ path }) => !isDeclared(declared, path))
	);
	expect(gone).toEqual([]);
});

it('what is declared as a code reads like one', () => {
	const prose = [...fields.values()].filter(
		({ path, text }) => kindOf(path) === 'code' && /\p{L}{3}.* .*[.?!]$/u.test(text)
	);
	expect(prose.map(({ path, text }) => `${path.join('.')}: ${text}`)).toEqual([]);
});

it('a field that nobody declared is told apart from both', () => {
	expect(kindOf(['gates', 'advice'])).toBe('sentence');
	expect(kindOf(['regions', 'vesicles', 'human', 'says'])).toBe('sentence');
	expect(kindOf(['gates', 'evidence'])).toBe('code');
	expect(kindOf(['gates', 'then', 'refer'])).toBe('code');
	expect(kindOf(['gates', 'slogan'])).toBe('undeclared');
	expect(kindOf(['products', 'says'])).toBe('undeclared');
});
