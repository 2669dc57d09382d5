import { join } from 'node:path';
import type { Plugin } from 'vite';
import { versionOf } from './knowledge/digest.ts';
import { readExport } from './knowledge/read.ts';
import { forBrowser, type Json } from './knowledge-for-browser.ts';

const folder = join(import.meta.dirname, '..', 'src', 'lib', 'knowledge');
const knowledgeFile = join(folder, 'index.ts');
const questionnaireFile = join(folder, 'questionnaire.ts');
const labelFile = join(folder, 'label.ts');

/** A parsed string starts faster than an object literal of the same size. */
function parsed(value: Json) {
	return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * Stamps the build with the version of what it knows, and gives the browser that knowledge as bare data:
 * neither the schema library nor authoring notes are shipped.
 */
export function knowledge(): Plugin {
	const generated = new Map<string, string>();
	return {
		name: 'knowledge',
		enforce: 'pre',
		async config() {
			const everything = await readExport(knowledgeFile, 'knowledge');
			const questionnaire = await readExport(questionnaireFile, 'questionnaire');
			const label = await readExport(labelFile, 'labelKnowledge');
			const shipped = forBrowser(everything);
			const own = Object.fromEntries(
				Object.entries(shipped).filter(([key]) => !(key in questionnaire) && !(key in label))
			);
			generated.set(questionnaireFile, `export const questionnaire = ${parsed(forBrowser(questionnaire))};`);
			// Only the label check reads it, and it brings it along.
			generated.set(labelFile, `export const labelKnowledge = ${parsed(forBrowser(label))};`);
			// The quiz has the questionnaire already when it fetches the rest.
			generated.set(
				knowledgeFile,
				`import { questionnaire } from './questionnaire';\nexport const knowledge = { ...questionnaire, ...${parsed(own)} };`
			);
			return { define: { __KNOWLEDGE_VERSION__: JSON.stringify(versionOf(everything)) } };
		},
		load(id) {
			if (this.environment.mode !== 'build' || this.environment.name !== 'client') return undefined;
			return generated.get(id.split('?')[0] ?? id);
		}
	};
}
