/** The long form of tests/fuzz.test.ts. Run: npm run fuzz -- --requests=100000 --seed=1 */
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
console.log(`${requests} requests with --seed=${seed}`);

const { sent, byStatus, logLines, findings } = await fuzz(requests, seed, (count) => {
	if (count % 5_000 === 0) console.log(`${count} sent`);
});
const statuses = [...byStatus].sort().map(([status, count]) => `${status}: ${count}`);
console.log(`${sent} sent, ${logLines} log lines read. ${statuses.join(', ')}`);
for (const { what, input } of findings.slice(0, 20)) console.log(what, input ? JSON.stringify(input) : '');
console.log(`${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
