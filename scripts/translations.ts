/**
 * `npm run translations` brings every catalogue up to today's English and counts what is missing.
 * `npm run translations -- export FOLDER` also writes the missing texts as lists, and `-- import FOLDER` reads answers
 * to them first; exchange.ts says what such a folder holds.
 */
import { languages } from '../src/lib/locales/languages.ts';
import { readCatalogue, writeCatalogue, type Translated } from './translations/catalogue.ts';
import { readAnswers, writeLists } from './translations/exchange.ts';
import { faultsOf } from './translations/faults.ts';
import { readTexts } from './translations/read.ts';
import { filled, missingIn, updated } from './translations/updated.ts';

const [command, folder, ...rest] = process.argv.slice(2);
const isKnown = command === undefined || command === 'export' || command === 'import';
if (!isKnown || (command !== undefined && folder === undefined) || rest.length > 0) {
	console.error('Use: npm run translations [-- export FOLDER | -- import FOLDER]');
	process.exit(1);
}

const texts = await readTexts();
const byText = new Map(texts.map((text) => [text.en, text]));
const missing = new Set<string>();

for (const lang of languages.filter((each): each is Translated => each !== 'en')) {
	let catalogue = updated(readCatalogue(lang), texts);
	if (command === 'import' && folder !== undefined) {
		const answers = [...readAnswers(folder, lang)].filter(([en, says]) => {
			const text = byText.get(en);
			if (!text) return false;
			const faults = faultsOf(text, says, lang);
			for (const fault of faults) console.error(`${lang}: left out, “${says}” ${fault}`);
			return faults.length === 0;
		});
		catalogue = filled(catalogue, new Map(answers));
	}
	writeCatalogue(lang, catalogue, texts);
	const open = missingIn(catalogue);
	for (const { en } of open) missing.add(en);
	console.log(`${lang}: ${open.length} of ${catalogue.translations.length} texts missing`);
}
if (command === 'export' && folder !== undefined) {
	const files = writeLists(folder, missing, texts);
	console.log(files.length === 0 ? 'No list to write.' : `Written: ${files.join(', ')}`);
}
