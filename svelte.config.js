import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { sourceHash } from './scripts/source-hash.mjs';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	vitePlugin: {
		dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true })
	},
	/** @type {NonNullable<import('@sveltejs/vite-plugin-svelte').SvelteConfig['onwarn']>} */
	onwarn(warning, report) {
		// A page that some people cannot use must not be built at all.
		if (warning.code.startsWith('a11y')) throw new Error(`${warning.filename}: ${warning.message}`);
		report(warning);
	},
	kit: {
		adapter: adapter(),
		// Without a connection one shell stands in for pages at every depth, so its scripts are named from the root.
		paths: { relative: false },
		// Two builds of the same sources must be the same build, so neither a clock nor git is asked.
		version: { name: `${version}-${sourceHash(root)}` },
		// The layout does it, later: what it fetches for a time without connection would hold up the page at hand.
		serviceWorker: { register: false },
		// One round trip fewer before the first paint on a slow phone; the whole style sheet is this small.
		inlineStyleThreshold: 24_000,
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute allowed is Kit's own, which hides its announcer of page changes.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// hooks.server.ts refuses foreign forms itself: the check here would hide the API's own answers behind a bare 403.
		csrf: { trustedOrigins: ['*'] },
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.ts', '../scripts/**/*.mjs', '../*.config.ts', '../*.config.js');
				return config;
			}
		}
	}
};
