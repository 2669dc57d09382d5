/** What lies before whoever tells a record: the knowledge, the words, and the way to every other record. */
import type { BookWords } from '$lib/locales/book';
import type { ResultWords } from '$lib/locales/result';
import type { Allergen, Grade, Knowledge, Verification } from '$lib/knowledge/schema';
import type { RecordLink, Text } from './text';

/** Every list of records. Stops are left out: they are the gates that end the quiz, said again for the path. */
export type ListName = Exclude<keyof Knowledge, 'version' | 'stops'>;
export type RecordOf<L extends ListName> = Knowledge[L][number];

export type Desk = {
	readonly knowledge: Knowledge;
	readonly words: BookWords;
	readonly shared: ResultWords['result'];
	/** Link to a record by its usual name, or by the text given. Throws when there is no such record. */
	readonly link: (list: ListName, id: string, text?: string) => RecordLink;
	readonly has: (list: ListName, id: string) => boolean;
	readonly sources: (ids: readonly string[]) => Text;
	readonly number: (value: number) => string;
	/** Name of a country from its ISO 3166-1 code. */
	readonly country: (code: string) => string;
};

export type Statement = {
	readonly head?: Text;
	readonly says: Text;
	readonly sources?: Text;
	readonly mark?: Verification;
	readonly grade?: Grade;
	/** no: barred or left out. */
	readonly tone?: 'yes' | 'maybe' | 'no';
};

export type OptionLine = {
	readonly label: string;
	readonly hint?: string;
	/** What an answer leads to, or why it leads to nothing. */
	readonly leads: Text;
};

export type Block =
	| { readonly kind: 'text'; readonly text: Text; readonly as?: 'lead' | 'quote' | 'aside' | 'warning' }
	| { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly text: Text }[] }
	| { readonly kind: 'statements'; readonly heading: string; readonly items: readonly Statement[] }
	| { readonly kind: 'options'; readonly heading: string; readonly options: readonly OptionLine[] }
	| {
			readonly kind: 'recipe';
			readonly caption: string;
			readonly rows: readonly { readonly name: Text; readonly share: string; readonly does: string }[];
	  };

/** A record in words. */
export type Told = {
	readonly mark?: Verification;
	readonly body: readonly Block[];
};

export const text = (...runs: Text): Block => ({ kind: 'text', text: runs });

/** Rows of which some may have nothing to say. */
export const facts = (
	...rows: readonly (readonly [name: string, text: Text | string | undefined])[]
): Block => ({
	kind: 'facts',
	rows: rows.flatMap(([name, said]) =>
		said === undefined || said.length === 0 ? [] : [{ name, text: typeof said === 'string' ? [said] : said }]
	)
});

export const statements = (heading: string, items: readonly Statement[]): readonly Block[] =>
	items.length > 0 ? [{ kind: 'statements', heading, items }] : [];

export const allergenNames = (allergens: readonly Allergen[], { words }: Desk): string =>
	allergens.map((allergen) => words.allergens[allergen]).join(words.comma);
