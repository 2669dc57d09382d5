import type { Plugin } from 'vite';
import { versionOf } from './knowledge/digest.ts';
import { readKnowledge } from './knowledge/read.ts';

/** Stamps the build with the version of what it knows: the same in every language. */
export function knowledge(): Plugin {
	return {
		name: 'knowledge',
		async config() {
			return { define: { __KNOWLEDGE_VERSION__: JSON.stringify(versionOf(await readKnowledge())) } };
		}
	};
}
