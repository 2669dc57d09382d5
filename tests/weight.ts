/** What the pages of the built client weigh on the line, in bytes (brotli), headers left out. Needs a build. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
};

const root = join(import.meta.dirname, '..');
const client = join(root, 'build', 'client');
const manifest = JSON.parse(
	readFileSync(join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json'), 'utf8')
) as Readonly<Record<string, Chunk>>;

/** Addresses of all that a module brings along, itself included. */
export function broughtBy(...modules: readonly string[]): ReadonlySet<string> {
	const keys = new Set<string>();
	const add = (key: string): void => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`${key} is no entry of the build`);
		if (keys.has(key)) return;
		keys.add(key);
		chunk.imports?.forEach(add);
	};
	modules.forEach(add);
	return new Set(
		[...keys].flatMap((key) =>
			[manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])].map((file) => `/${file}`)
		)
	);
}

/** The framework's own entry for the page or layout of this number; 1 is the page that says what went wrong. */
export const node = (index: number) => `.svelte-kit/generated/client-optimized/nodes/${index}.js`;

export function bytesOf(addresses: Iterable<string>): number {
	let bytes = 0;
	for (const address of addresses) {
		const file = join(client, address);
		bytes += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
	}
	return bytes;
}

export type Page = {
	/** The document with the styles in it. */
	readonly html: number;
	/** Addresses of everything else it fetches until it is awake. */
	readonly fetched: ReadonlySet<string>;
};

/** A page as a server of ours sends it to somebody who comes for the first time. */
export async function pageAt(url: string): Promise<Page> {
	const response = await fetch(url);
	const html = await response.text();
	const script = html.slice(html.lastIndexOf('<script'));
	const named = [...script.matchAll(/"(\/_app\/[^"]+)"/g)].map(([, address]) => address ?? '');
	const styles = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet"(?! disabled)/g)].map(
		([, address]) => address ?? ''
	);
	return {
		// `fetch` has unpacked it, so only the header still tells.
		html: Number(response.headers.get('content-length')),
		// The framework fetches the page that says what went wrong beforehand.
		fetched: new Set([...named, ...styles, ...broughtBy(node(1)), '/favicon.svg'])
	};
}
