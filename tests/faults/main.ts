/**
 * The long form of the storm; written to docs/benchmarks.md. Needs a build. A seed chooses the same faults again; which
 * letter meets them is decided by the machine.
 * npm run faults -- [--database=sqlite|postgres] [--seed=N] [--letters=10000] [--kills=1000]
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { writeSection } from '../bench/report.ts';
import { databases } from './ground.ts';
import { report } from './report.ts';
import { weather, type Storm } from './run.ts';

const { values } = parseArgs({
	options: {
		database: { type: 'string', default: 'sqlite' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		letters: { type: 'string', default: '10000' },
		kills: { type: 'string', default: '1000' }
	}
});
const database = databases.find((name) => name === values.database);
if (!database) throw new Error(`--database is one of ${databases.join(' and ')}.`);
const storm: Storm = {
	database,
	seed: Number(values.seed),
	letters: Number(values.letters),
	kills: Number(values.kills),
	databaseKills: database === 'postgres' ? Math.ceil(Number(values.kills) / 20) : 0,
	...{ webs: 1, workers: 2, speed: 30, lifeMs: 10_000, calmKills: 3, faultyPercent: 35 }
};
console.log(`Seed ${storm.seed}`);
const title = database === 'postgres' ? 'PostgreSQL' : 'SQLite';
const load = loadavg()[0]?.toFixed(1);
const outcome = await weather(storm, console.log);
const day = new Date().toISOString().slice(0, 10);
const text = [
	`Written by \`npm run faults -- --database=${database} --seed=${storm.seed} --letters=${storm.letters} --kills=${storm.kills}\` on ${day}: ${cpus().length} cores (load ${load} at the start, ${loadavg()[0]?.toFixed(1)} at the end), Node ${process.versions.node}, ${title}, ${Math.round(outcome.seconds / 60)} minutes.`,
	report(storm, outcome)
].join('\n\n');
console.log(`\n${text}`);
for (const one of outcome.evidence) console.error(JSON.stringify(one));
writeSection(database === 'postgres' ? 'faults-postgres' : 'faults', `Faults on ${title}`, text);
// A connection that a fault left half open must not keep a finished run.
process.exit(outcome.verdict.wrongs.length > 0 ? 1 : 0);
