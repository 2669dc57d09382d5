/**
 * Lets the first paint go first. The framework names every script of a page in a header and starts them where the page
 * ends; on a slow phone they then arrive in the middle of the first paint and hold it up by a third. The forms work
 * without them, so they are asked for once something is on the screen, all at once.
 */

/** The framework's line after which it imports. */
const NOTED = 'const element = document.currentScript.parentElement;';
const STARTED = /import\(("[^"]+\/entry\/[^"]+")\)/g;

// A tab in the background paints nothing and need not wait for it.
const SEEN =
	'const seen = new Promise((go) => document.hidden ? go() : requestAnimationFrame(() => setTimeout(go)));';

/** Addresses of all that the page will need: its scripts, and the texts that they ask for. */
export type Needed = { readonly scripts: readonly string[]; readonly texts: readonly string[] };

/** The page with its scripts put off. */
export function paintFirst(html: string, { scripts, texts }: Needed): string {
	// What people typed may stand in the page and in the script's own data, but never with a bare "<".
	const noted = html.indexOf(NOTED, html.lastIndexOf('<script'));
	if (noted < 0) return html;
	const at = noted + NOTED.length;
	return (
		html.slice(0, at) +
		SEEN +
		fetching(scripts, texts) +
		html.slice(at).replaceAll(STARTED, 'seen.then(() => import($1))')
	);
}

const fetching = (scripts: readonly string[], texts: readonly string[]) => `seen.then(() => {
	const fetch = (link) => document.head.append(Object.assign(document.createElement('link'), link));
	for (const href of ${JSON.stringify(scripts)}) fetch({ rel: 'modulepreload', href });
	for (const href of ${JSON.stringify(texts)}) fetch({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
});`;
