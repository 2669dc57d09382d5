/**
 * Writes down that the knowledge has changed, and who is affected. A test holds it.
 *   npm run knowledge-version                               the hash of the open version moves on
 *   npm run knowledge-version -- "who is affected, and how" the same, with a line in the changelog to be put into good words
 *   npm run knowledge-version -- --close                    changes are counted from here, as at a release
 */
import { differencesOf, digestsOf, inWords } from './knowledge/digest.ts';
import { closed, problemsOf, readLedger, withVersion, writeLedger } from './knowledge/ledger.ts';
import { readKnowledge } from './knowledge/read.ts';

const words = process.argv.slice(2).join(' ').trim();
const everything = await readKnowledge();
const before = readLedger();
const today = new Date().toISOString().slice(0, 10);
try {
	const after =
		words === '--close'
			? closed(everything, before)
			: withVersion(everything, before, today, words === '' ? null : words);
	await writeLedger(after);
	const [newest] = after.versions;
	console.log(`${newest?.version} of ${newest?.date}, ${newest?.isClosed ? 'closed' : 'open'}`);
	for (const said of newest?.affected ?? []) console.log(`  Affected: ${said}`);
	for (const line of inWords(differencesOf(after.closed, digestsOf(everything)))) console.log(`  ${line}`);
	for (const problem of problemsOf(everything, after)) console.error(problem);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
