import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { versionOf } from './knowledge/digest.ts';
import { readKnowledge } from './knowledge/read.ts';

const versions = join(import.meta.dirname, '..', 'docs', 'knowledge', 'versions.json');

/** Stamps the build with the version of what it knows, the same in every language, and with the day it last changed. */
export function knowledge(): Plugin {
	return {
		name: 'knowledge',
		async config() {
			const [newest] = JSON.parse(readFileSync(versions, 'utf8')) as { date: string }[];
			if (!newest) throw new Error(`${versions} names no version; run: npm run knowledge-version`);
			return {
				define: {
					__KNOWLEDGE_VERSION__: JSON.stringify(versionOf(await readKnowledge())),
					__KNOWLEDGE_DATE__: JSON.stringify(newest.date)
				}
			};
		}
	};
}
