/** What the pages of the built client weigh on the line, in bytes (brotli), headers left out. Needs a build. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/lib/locales/languages.ts';

/** By ADR 019, for each part of what a visit fetches. */
export const budgets = {
	/** The document with the styles in it: one first flight, after which the first answer can be given. */
	'the first page': () => 14_000,
	'a question': () => 14_000,
	/** All that a question page fetches beside its document until it is awake. */
	'what wakes a question up': () => 60_000,
	/** Fetched while the person reads the first question. */
	'what makes the steps': () => 20_000,
	/** Fetched while the person answers. Letters beyond ASCII take more room than English. */
	'what works out the result': (lang: Language) => (lang === 'en' ? 60_000 : 66_000)
};
export type Part = keyof typeof budgets;

type Chunk = {
	readonly file: string;
	readonly name?: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
};

const root = join(import.meta.dirname, '..');
const client = join(root, 'build', 'client');
const manifestFile = join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
// The framework's own entry for the page that says what went wrong, which it fetches beforehand.
const ERROR_PAGE = '.svelte-kit/generated/client-optimized/nodes/1.js';

/** Addresses of all that modules bring along, themselves included. A module goes by its path, or a piece by its name. */
function broughtBy(...modules: readonly string[]): ReadonlySet<string> {
	const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Readonly<Record<string, Chunk>>;
	const seen = new Set<Chunk>();
	const add = (wanted: string): void => {
		const chunk = manifest[wanted] ?? Object.values(manifest).find(({ name }) => name === wanted);
		if (!chunk) throw new Error(`${wanted} is not in the build`);
		if (seen.has(chunk)) return;
		seen.add(chunk);
		chunk.imports?.forEach(add);
	};
	modules.forEach(add);
	return new Set([...seen].flatMap(({ file, css = [] }) => [file, ...css].map((name) => `/${name}`)));
}

/** Where a browser fetches a piece, by its name in the build. */
export const addressOfPiece = (name: string): string => [...broughtBy(name)][0] ?? '';

function bytesOf(addresses: Iterable<string>): number {
	let bytes = 0;
	for (const address of new Set(addresses)) {
		const file = join(client, address);
		bytes += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
	}
	return bytes;
}

/** As a server of ours sends it to somebody who comes for the first time. */
async function pageAt(url: string) {
	const response = await fetch(url);
	const html = await response.text();
	const script = html.slice(html.lastIndexOf('<script'));
	const all = (pattern: RegExp, text: string) =>
		[...text.matchAll(pattern)].map(([, address]) => address ?? '');
	return {
		// `fetch` has unpacked it, so only the header still tells.
		bytes: Number(response.headers.get('content-length')),
		fetches: new Set([
			...all(/"(\/_app\/[^"]+)"/g, script),
			...all(/<link href="([^"]+)" rel="stylesheet"(?! disabled)/g, html),
			...all(/<link rel="icon" href="([^"]+)"/g, html),
			...broughtBy(ERROR_PAGE)
		])
	};
}

export async function weigh(origin: string, lang: Language): Promise<Record<Part, number>> {
	const home = lang === 'en' ? origin : `${origin}/${lang}`;
	const [first, question] = await Promise.all([pageAt(`${home}/`), pageAt(`${home}/quiz/concerns`)]);
	const known = new Set(question.fetches);
	const more = (addresses: Iterable<string>) => {
		const fresh = [...addresses].filter((address) => !known.has(address));
		for (const address of fresh) known.add(address);
		return bytesOf(fresh);
	};
	const texts = [...question.fetches].find((address) => address.endsWith('/questionnaire.json')) ?? '';
	return {
		'the first page': first.bytes,
		'a question': question.bytes,
		'what wakes a question up': bytesOf(question.fetches),
		'what makes the steps': more(broughtBy('visit', 'src/lib/ui/quiz/drawn.ts')),
		'what works out the result': more([
			...broughtBy('src/lib/engine/variant.ts', 'src/lib/knowledge/version.ts'),
			texts.replace('questionnaire', 'knowledge')
		])
	};
}
