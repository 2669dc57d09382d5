/** Texts with parameters. A message is called with them and carries the template that translators work with. */
import { baseLanguage, type Language } from './languages.ts';
import { say, type Value } from './say.ts';
import { parse, type Parts } from './template.ts';

export type Message<Given extends readonly Value[]> = ((...given: Given) => string) & {
	readonly template: string;
};

/** A message of the base language; the form of a template stands in template.ts. */
export function message<const Given extends readonly Value[]>(template: string): Message<Given> {
	return messageIn(baseLanguage, template);
}

/** A message of a language. Its template is read at the first call, which throws when it is not one. */
export function messageIn<const Given extends readonly Value[]>(
	lang: Language,
	template: string
): Message<Given> {
	let parts: Parts | undefined;
	const said = (...given: Given) => say((parts ??= parse(template)), given, lang);
	return Object.assign(said, { template });
}

/** Any message, where what it is given does not matter. */
export const isMessage = (value: unknown): value is Message<readonly Value[]> =>
	typeof value === 'function' && 'template' in value;
