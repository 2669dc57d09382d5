import { join } from 'node:path';
import { misshapen, shapes } from '../knowledge/shapes.ts';
import { addressIn } from '../locales/address.ts';
import { baseLanguage, isLanguage } from '../locales/languages.ts';
import type { Address } from './address.ts';
import { readConfig, type Config } from './config.ts';
import { openDatabase } from './database.ts';
import { createDelivery } from './delivery.ts';
import { readKey } from './dkim.ts';
import { createAddressHash, createBuckets } from './limits.ts';
import { createLog, describeError, type Log } from './log.ts';
import { createCounters, type Counters } from './metrics.ts';
import { createOutbox, type Backlog, type Enqueued, type NewLetter } from './outbox.ts';
import { createSeal, type Seal } from './seal.ts';
import { secretOf } from './secret.ts';
import { createSmtp } from './smtp.ts';
import { createStopLink } from './stop-link.ts';
import { createSuppression } from './suppression.ts';

/** Everything that lives as long as the server: made once at start, found by `app()`. */
export interface App {
	config: Config;
	log: Log;
	/** Fed by the log. */
	counters: Counters;
	seal: Seal;
	/** Null when no mail server is configured: then nothing may promise to send a letter. */
	post: Post | null;
	wishes: Wishes;
	/** Rejects when the database does not answer. */
	backlog(): Promise<Backlog>;
	stop(): Promise<void>;
}

export interface Post {
	/**
	 * Once this has resolved with an id the letter is kept; what became of an earlier one of the same request stands
	 * in `state`. `client` is the network address that asks, and is only counted.
	 */
	accept(letter: Omit<NewLetter, 'addressHashes'>, client: string): Promise<Enqueued | { refused: 'busy' }>;
	/** Path, without a language, of the page on which the reader of a letter to this address can have no more of them. */
	stopPath(address: Address): string;
}

/** What the link in a letter is for. It works as long as the site runs, with a mail server or without. */
export interface Wishes {
	/** Whether a link is one of ours. */
	isKnown(token: string): boolean;
	/** Resolves after the commit; false when the link is none of ours, and then nothing has changed. */
	heed(token: string, what: 'stop' | 'erase'): Promise<boolean>;
}

// Requests may have used five of the nine seconds that the HTTP server has for stopping.
const DRAIN_MS = 3_500;

// Not a variable of this module: a development server loads the module anew after every edit.
const slot = Symbol.for('exosome-skincare-quiz');
const shared = globalThis as { [slot]?: App };

export async function startApp(
	env: Record<string, string | undefined>,
	write = createLog(Date.now),
	known = shapes
): Promise<App> {
	const [broken, ...more] = misshapen(known);
	if (broken !== undefined)
		throw new Error(
			`The knowledge has a broken record (${more.length + 1} in all), so the server does not start: ${broken}.`
		);
	const config = readConfig(env);
	const counters = createCounters();
	const log: Log = (entry) => {
		counters.count(entry);
		write(entry);
	};
	const secrets = config.secrets.length > 0 ? config.secrets : [secretOf(config.dataDir)];
	const seal = createSeal(secrets);
	const database = await openDatabase(config.database ?? join(config.dataDir, 'quiz.db'));
	const hashesOf = createAddressHash(secrets);
	const stopLink = createStopLink(secrets, hashesOf);
	const suppression = createSuppression(database.queries, hashesOf);
	const domain = config.mail?.from.address.split('@')[1] ?? 'localhost';
	const outbox = createOutbox(database.queries, domain);
	const delivery =
		config.mail &&
		createDelivery({
			outbox,
			send: createSmtp({
				...config.mail,
				dkim: config.dkim && readKey(config.dkim),
				stopLink: ({ recipient, language }) =>
					config.origin +
					addressIn(isLanguage(language) ? language : baseLanguage, stopLink.pathTo(recipient as Address))
			}),
			policy: config.mail,
			clock: Date.now,
			random: Math.random,
			log,
			afterRun: database.checkpoint
		});
	const buckets = config.mail && createBuckets(config.mail, Date.now);

	let stopped: Promise<void> | undefined;
	const app: App = {
		config,
		log,
		counters,
		seal,
		post: delivery && {
			async accept(letter, client) {
				// Asking about a letter that is kept already costs nothing.
				const earlier = await outbox.find(letter.requestKey);
				if (earlier) return { ...earlier, created: false };
				if (!buckets?.take(client)) return { refused: 'busy' };
				const addressHashes = hashesOf(letter.recipient);
				const accepted = await outbox.enqueue({ ...letter, addressHashes }, Date.now());
				if ('refused' in accepted) return accepted;
				const step = accepted.state === 'suppressed' ? 'suppressed' : 'queued';
				if (accepted.created) log({ event: 'letter', letter: accepted.id, step, attempt: 0 });
				delivery.poke();
				return accepted;
			},
			stopPath: stopLink.pathTo
		},
		wishes: {
			isKnown: (token) => stopLink.open(token) !== null,
			async heed(token, what) {
				const hashes = stopLink.open(token);
				log({ event: 'stop-link', what: hashes ? what : 'unreadable' });
				if (!hashes) return false;
				await suppression[what](hashes, Date.now());
				// The wish is kept by now; what is left of it in the write-ahead log goes at the next run.
				try {
					database.checkpoint();
				} catch (error) {
					log({ event: 'worker-error', ...describeError(error) });
				}
				return true;
			}
		},
		backlog: () => outbox.backlog(Date.now()),
		stop() {
			stopped ??= (async () => {
				await delivery?.stop(DRAIN_MS);
				await database.close();
				log({ event: 'stopped' });
			})();
			return stopped;
		}
	};
	await shared[slot]?.stop();
	shared[slot] = app;
	delivery?.start();
	log({ event: 'started', mail: delivery ? 'on' : 'off' });
	return app;
}

export function app(): App {
	const running = shared[slot];
	if (!running) throw new Error('The app has not been started.');
	return running;
}
