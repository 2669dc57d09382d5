/** The letter as HTML. Runs on the server only. */
import { render } from 'svelte/server';
import { directionOf, type Language } from '../locales/languages';
import type { Content } from './content';
import Letter from './Letter.svelte';
import { inlined, sheet } from './styles';

const FOLD_AT = 120;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Newlines instead of some spaces between words, so that no line is longer than mail servers take (RFC 5322: 998). */
export function folded(html: string): string {
	let length = 0;
	return html
		.split(/(<[^>]*>)/)
		.map((part) => {
			if (part.startsWith('<')) {
				const isBlock = /^<\/(?:tr|td|th|p|h\d|li|ul|table|tbody|thead|caption|div)>$/.test(part);
				length = isBlock ? 0 : length + part.length;
				return isBlock ? `${part}\n` : part;
			}
			return part
				.split(/(\s+)/)
				.map((piece) => {
					if (length > FOLD_AT && piece !== '' && piece.trim() === '') {
						length = 0;
						return '\n';
					}
					length += piece.length;
					return piece;
				})
				.join('');
		})
		.join('');
}

export function htmlOf(content: Content, language: Language, subject: string): string {
	const dir = directionOf(language);
	// Marks for waking the page up in a browser; a letter never wakes up.
	const body = render(Letter, { props: { content, lang: language, dir } }).body.replaceAll(
		/<!--[^>]*?-->/g,
		''
	);
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${sheet}</style>`;
	return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
${head}
</head>
${folded(inlined(`<body class="body">${body}</body>`, dir))}
</html>
`;
}
