/** What stands in a page of the rule book, by its marks alone. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (html: string) =>
	html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const all = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map((match) => decoded(match[1] ?? ''));

export const idsIn = (html: string): readonly string[] => all(html, /\sid="([^"]*)"/g);
export const linksIn = (html: string): readonly string[] => all(html, /<a [^>]*?href="([^"]*)"/g);

/** Each record: articles with an id, which never hold one another. */
export const articlesIn = (html: string): readonly { readonly id: string; readonly inner: string }[] =>
	[...html.matchAll(/<article id="([^"]+)"[^>]*>(.*?)<\/article>/gs)].map(([, id = '', inner = '']) => ({
		id,
		inner
	}));

export const textIn = (html: string): string =>
	decoded(
		html
			.replaceAll(/<!--.*?-->/g, '')
			.replaceAll(/<span lang="ko">(.*?)<\/span>/g, '$1')
			.replaceAll(/<[^>]+>/g, ' ')
	).replaceAll(/\s+/g, ' ');
