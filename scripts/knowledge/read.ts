import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Json } from '../knowledge-for-browser.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'lib', 'knowledge');

type Fields = { [key: string]: Json };

/** What a file of the knowledge exports under a name, as bare data. Throws, naming the file, when it cannot be read. */
async function readExport(file: string, name: string): Promise<Fields> {
	const { module } = await runnerImport<Record<string, unknown>>(join(folder, file), {
		configFile: false,
		logLevel: 'error',
		// The version is what is being computed here, so the modules see a stand-in for it.
		define: { __KNOWLEDGE_VERSION__: '""' }
	}).catch((error: unknown) => {
		throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	});
	if (module[name] === undefined) throw new Error(`${file} must export \`${name}\``);
	return JSON.parse(JSON.stringify(module[name])) as Fields;
}

/** All of it. */
export function readKnowledge(): Promise<Fields> {
	return readExport('index.ts', 'knowledge');
}

/** All of it, and the parts that are fetched apart. */
export async function readKnowledgeParts() {
	const [knowledge, questionnaire, label] = await Promise.all([
		readKnowledge(),
		readExport('questionnaire.ts', 'questionnaire'),
		readExport('label.ts', 'labelKnowledge')
	]);
	return { knowledge, questionnaire, label };
}
