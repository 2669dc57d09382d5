import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { forBrowser, type Json } from './knowledge-for-browser.ts';

const folder = join(import.meta.dirname, '..', 'src', 'lib', 'knowledge');
const knowledgeFile = join(folder, 'index.ts');
const questionnaireFile = join(folder, 'questionnaire.ts');
const labelFile = join(folder, 'label.ts');

function canonical(value: Json): Json {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, canonical(inner)])
	);
}

function versionOf(everything: Json) {
	const digest = createHash('sha256').update(JSON.stringify(canonical(everything)));
	return `k-${digest.digest('hex').slice(0, 12)}`;
}

async function read(file: string, name: string): Promise<{ [key: string]: Json }> {
	const { module } = await runnerImport<Record<string, unknown>>(file, {
		configFile: false,
		logLevel: 'error',
		// The version is what is being computed here, so the modules see a stand-in for it.
		define: { __KNOWLEDGE_VERSION__: '""' }
	}).catch((error: unknown) => {
		throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	});
	if (module[name] === undefined) throw new Error(`${file} must export \`${name}\``);
	return JSON.parse(JSON.stringify(module[name])) as { [key: string]: Json };
}

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
			const everything = await read(knowledgeFile, 'knowledge');
			const questionnaire = await read(questionnaireFile, 'questionnaire');
			const label = await read(labelFile, 'labelKnowledge');
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
