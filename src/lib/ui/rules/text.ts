/** Sentences with links in them: runs of text, so that words stay in the locale and links come from the data. */

/** A link to another record; `to` is its key, list and id, so that the page at the other end can name this one. */
export type RecordLink = { readonly text: string; readonly href: string; readonly to: string };
export type Run = string | RecordLink | { readonly text: string; readonly outside: string };
export type Text = readonly Run[];

/** A template of the locale with its {names} filled in. Throws when a name has nothing to stand for it. */
export function fill(template: string, parts: Readonly<Record<string, Text | string>>): Text {
	return template.split(/(\{\w+\})/).flatMap((piece): Text => {
		const name = /^\{(\w+)\}$/.exec(piece)?.[1];
		if (name === undefined) return piece === '' ? [] : [piece];
		const part = parts[name];
		if (part === undefined) throw new Error(`fill: nothing was given for {${name}} in "${template}"`);
		return typeof part === 'string' ? [part] : part;
	});
}

export const joined = (texts: readonly Text[], by: string): Text =>
	texts.flatMap((text, index) => (index === 0 ? text : [by, ...text]));

export const plain = (text: Text): string =>
	text.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** The records a text links to, by key. */
export const linkedFrom = (text: Text): readonly string[] =>
	text.flatMap((run) => (typeof run !== 'string' && 'to' in run ? [run.to] : []));

/** Part of an address for any name: lower case, hyphens. */
export const slug = (name: string): string =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');

/** A word as it stands at the head of a list. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
