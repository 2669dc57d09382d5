import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isLanguage, languages, type Language } from '../src/lib/locales/languages.ts';
import { readKnowledgeParts } from './knowledge/read.ts';
import { knowledgeIn, nameOfTexts, shippedIn, wordsIn } from './languages/shipped.ts';
import { catalogueFile } from './translations/catalogue.ts';

const lib = join(import.meta.dirname, '..', 'src', 'lib');
const BUILT = '_app/immutable/languages';
const IN_DEVELOPMENT = '@languages';
const MODULES = { 'virtual:words': '\0words', 'virtual:knowledge': '\0knowledge' } as const;
const NOTHING = 'export const everything = undefined;';
/** English as it is written, and all that is known: no browser may get them, or every visitor would. */
const SERVER_ONLY =
	/\/src\/lib\/(?:locales\/en(?:glish|-\w+)?|knowledge\/(?:index|questionnaire|label))\.ts$/;

const others = languages.filter((lang) => lang !== 'en');
const lazily = (lang: Language, data: unknown) =>
	`${lang}: () => JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/**
 * Gives the server the words and the knowledge in every language, and a browser those of its own language alone, as
 * files that it fetches: by section, named by what is in them.
 */
export function languageFiles(): Plugin {
	const files = new Map<string, string>();

	async function writeFiles(): Promise<Record<string, string>> {
		const sources = await readKnowledgeParts();
		return Object.fromEntries(
			languages.map((lang) => {
				const shipped = shippedIn(lang, sources);
				const folder = `${BUILT}/${nameOfTexts(lang, shipped)}`;
				for (const [section, json] of Object.entries(shipped)) files.set(`${folder}/${section}.json`, json);
				return [lang, `/${folder}`];
			})
		);
	}

	async function loaded(module: string): Promise<string> {
		if (module === MODULES['virtual:words']) {
			return `import { english } from ${JSON.stringify(join(lib, 'locales', 'english.ts'))};
export const everything = { en: () => english, ${others.map((lang) => lazily(lang, wordsIn(lang))).join(', ')} };`;
		}
		const { knowledge } = await readKnowledgeParts();
		return `import { knowledge } from ${JSON.stringify(join(lib, 'knowledge', 'index.ts'))};
export const everything = { en: () => knowledge, ${others.map((lang) => lazily(lang, knowledgeIn(lang, knowledge))).join(', ')} };`;
	}

	return {
		name: 'languages',
		enforce: 'pre',
		async config(_, { command }) {
			const folders =
				command === 'build'
					? await writeFiles()
					: Object.fromEntries(languages.map((lang) => [lang, `/${IN_DEVELOPMENT}/${lang}`]));
			return { define: { __LANGUAGE_FOLDERS__: JSON.stringify(folders) } };
		},
		resolveId(id) {
			return id in MODULES ? MODULES[id as keyof typeof MODULES] : undefined;
		},
		load(id) {
			const isBrowser = this.environment.name === 'client' && !process.env['VITEST'];
			if (isBrowser && this.environment.mode === 'build' && SERVER_ONLY.test(id.split('?')[0] ?? id))
				throw new Error(
					`${id} must not reach a browser: it waits for ready() and asks for the visitor's language`
				);
			if (!(Object.values(MODULES) as string[]).includes(id)) return undefined;
			if (isBrowser) return NOTHING;
			for (const lang of others) this.addWatchFile(catalogueFile(lang));
			return loaded(id);
		},
		configureServer({ middlewares }) {
			middlewares.use(`/${IN_DEVELOPMENT}`, (request, response, next) => {
				const [lang, file] = (request.url ?? '').split('/').slice(1);
				if (!isLanguage(lang)) return next();
				readKnowledgeParts()
					.then((sources) => {
						const shipped: Readonly<Record<string, string>> = shippedIn(lang, sources);
						response
							.setHeader('content-type', 'application/json')
							.end(shipped[file?.replace('.json', '') ?? '']);
					})
					.catch(next);
			});
		},
		generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
		}
	};
}
