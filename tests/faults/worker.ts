/** The product without its pages, so that it is back soon after a kill: takes letters as JSON over HTTP and delivers. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { readConfig } from '../../src/lib/server/config.ts';
import { createDelivery } from '../../src/lib/server/delivery.ts';
import { createAddressHash } from '../../src/lib/server/limits.ts';
import { createLog } from '../../src/lib/server/log.ts';
import { createOutbox, type NewLetter } from '../../src/lib/server/outbox.ts';
import { createSmtp } from '../../src/lib/server/smtp.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { openStore } from './store.ts';

const { mail, secrets } = readConfig(process.env);
if (!mail) throw new Error('SMTP_URL is not set.');
const database = await openStore(process.env);
const outbox = createOutbox(database.queries, 'quiz.example');
const hashesOf = createAddressHash(secrets);
const delivery = createDelivery({
	outbox,
	send: createSmtp(mail),
	policy: mail,
	clock: Date.now,
	random: Math.random,
	log: createLog(Date.now),
	afterRun: database.checkpoint
});

async function accept(body: string): Promise<number> {
	const letter = JSON.parse(body) as NewLetter;
	try {
		const kept = await outbox.enqueue({ ...letter, addressHashes: hashesOf(letter.recipient) }, Date.now());
		// Kept before by the whole server, which names its requests otherwise; who asks is told what the page tells.
		if ('refused' in kept) return 303;
		delivery.poke();
		return kept.state === 'failed' || kept.state === 'parked' ? 409 : 303;
	} catch {
		return 503;
	}
}

const server = createServer((request, response) => {
	void text(request)
		.then(accept)
		.then((status) => response.writeHead(status).end());
});
process.once('SIGTERM', () => {
	server.close();
	void delivery
		.stop(3_500)
		.then(() => database.close())
		.then(() => process.exit(0));
});
delivery.start();
process.send?.({ port: await listen(server, 0, '127.0.0.1') });
