/** Every text that people read, with the place it stands in. */
import { isMessage, type Message } from '../../src/lib/locales/message.ts';
import type { Value } from '../../src/lib/locales/say.ts';
import { kindOf } from './knowledge-fields.ts';

export type Text = {
	/** Where it stands, such as `words.core.quiz.back` or `questions.concerns.text`. */
	readonly path: string;
	readonly en: string;
	/** With parameters, in the form that template.ts describes. */
	readonly isTemplate: boolean;
};
/** A leaf of the words: a text, or one with parameters. */
export type Leaf = string | Message<readonly Value[]>;
export type Tree = { readonly [key: string]: Tree | Leaf } | readonly (Tree | Leaf)[];
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/** The same words with each leaf made anew. Throws, naming the place, where something else stands than words. */
export function mapWords<To>(tree: unknown, path: string, make: (leaf: Leaf, path: string) => To): unknown {
	if (typeof tree === 'string' || isMessage(tree)) return make(tree, path);
	if (Array.isArray(tree)) return tree.map((inner, at) => mapWords(inner, `${path}.${at}`, make));
	if (tree === null || typeof tree !== 'object') throw new Error(`${path} is neither a text nor a message`);
	return Object.fromEntries(
		Object.entries(tree).map(([key, inner]) => [key, mapWords(inner, `${path}.${key}`, make)])
	);
}

/** The same knowledge with each sentence made anew. */
export function mapKnowledge(knowledge: Data, make: (sentence: string, path: string) => string): Data {
	return mapFields(knowledge, [], [], (text, fields, path) =>
		kindOf(fields) === 'sentence' ? make(text, path.join('.')) : text
	);
}

/** Every text of the knowledge with the names of its fields and with its path. */
export function mapFields(
	value: Data,
	fields: readonly string[],
	path: readonly string[],
	make: (text: string, fields: readonly string[], path: readonly string[]) => string
): Data {
	if (typeof value === 'string') return make(value, fields, path);
	if (Array.isArray(value)) {
		return (value as readonly Data[]).map((inner, at) =>
			mapFields(inner, fields, [...path, nameOf(inner) ?? String(at)], make)
		);
	}
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			mapFields(inner as Data, [...fields, key], [...path, key], make)
		])
	);
}

function nameOf(record: Data): string | undefined {
	if (record === null || typeof record !== 'object' || Array.isArray(record)) return undefined;
	const { id, inci } = record as { readonly [key: string]: Data };
	const name = id ?? inci;
	return typeof name === 'string' ? name : undefined;
}

export function textsOf(english: object, knowledge: Data): readonly Text[] {
	const texts: Text[] = [];
	mapWords(english, 'words', (leaf, path) => {
		const isTemplate = typeof leaf !== 'string';
		texts.push({ path, en: isTemplate ? leaf.template : leaf, isTemplate });
	});
	mapKnowledge(knowledge, (en, path) => {
		// A bare number or sign is the same everywhere.
		if (/\p{L}/u.test(en)) texts.push({ path, en, isTemplate: false });
		return en;
	});
	return texts;
}
