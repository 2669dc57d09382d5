import { resolve } from 'node:path';
import type { DkimSettings } from './dkim.ts';
import type { z } from 'zod';
import { environment, type Contact, type Meaning } from './environment.ts';
import type { Postgres, Smtp } from './server-url.ts';

export { variables } from './environment.ts';

export interface Mail {
	smtp: Smtp & { requireTls: boolean };
	from: { name: string; address: string };
	leaseSeconds: number;
	pollSeconds: number;
	maxAttempts: number;
	retryMinutes: number[];
	perClientHour: number;
	perMinute: number;
}

export interface Config {
	production: boolean;
	dataDir: string;
	/** Null when letters are kept in a file in the data folder. */
	database: Postgres | null;
	/** Scheme, host and port that links in mails begin with; never taken from a request. */
	origin: string;
	/** The same when it was given and not guessed: then forms that come from it are ours, whatever a proxy makes of them. */
	givenOrigin: string | null;
	/** Whom people tell that something does not work for them; null where nobody was named. */
	contact: Contact | null;
	/** Newest first; empty when the secret is to be kept in the data folder. */
	secrets: string[];
	http: { host: string; port: number; trustProxy: number; maxInFlight: number; maxLoopDelayMs: number };
	/** What whoever reads the figures has to name; null where nobody may. */
	metricsToken: string | null;
	/** Null when no mail server is configured: then nothing may promise to send a letter. */
	mail: Mail | null;
	/** Null when letters are not signed here, because the mail server does it or nobody does. */
	dkim: DkimSettings | null;
	/** Ports of the local mailbox, where they were given. */
	mailbox: { smtp: number | undefined; web: number | undefined };
}

/**
 * What a request body may weigh: ten times the longest honest form. The HTTP server and the hooks enforce the same
 * number.
 */
export const BODY_LIMIT_BYTES = 16 * 1024;

const LOOPBACK = /^(localhost|127\.[\d.]+|::1)$/;
/** A path is the folder of a Unix socket. */
const isHere = (host: string) => LOOPBACK.test(host) || host.startsWith('/');

export class ConfigError extends Error {
	override name = 'ConfigError';
}

/** Pure: reads nothing but its argument. Throws a ConfigError with one line per wrong variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
	const given = Object.fromEntries(
		Object.keys(environment.shape)
			.map((name) => [name, env[name]?.trim()])
			.filter(([, value]) => value)
	);
	const { data, error } = environment.safeParse(given);
	if (!data) throw new ConfigError(complaints(error.issues, given));
	const production = data.NODE_ENV === 'production';
	const { SMTP_URL: smtp } = data;
	const local = smtp !== undefined && LOOPBACK.test(smtp.host);
	const missing: string[] = [];
	if (smtp && (production || !local) && !data.PUBLIC_ORIGIN) {
		const set = local ? 'SMTP_URL and NODE_ENV=production are' : 'SMTP_URL is';
		missing.push(
			`PUBLIC_ORIGIN is not set but ${set}: give the address that links in mails begin with, such as https://quiz.example.com.`
		);
	}
	if (smtp && !local && !given.MAIL_FROM)
		missing.push(
			'MAIL_FROM is not set but SMTP_URL is: give the sender, such as: Skin quiz <quiz@example.com>.'
		);
	if (data.QUIZ_SECRET_PREVIOUS && !data.QUIZ_SECRET)
		missing.push('QUIZ_SECRET is not set but QUIZ_SECRET_PREVIOUS is: give the new secret as well.');
	missing.push(...halfOfDkim(data));
	const { DATABASE_URL: database } = data;
	if (database && !data.QUIZ_SECRET)
		missing.push(
			'QUIZ_SECRET is not set but DATABASE_URL is: give one secret to all processes that share the database, or each would count letters for itself.'
		);
	if (database && database.tls === undefined && !isHere(database.host))
		missing.push(
			'DATABASE_URL names another machine and no sslmode: add ?sslmode=verify-full, or ?sslmode=disable on a network of your own.'
		);
	if (missing.length > 0) throw new ConfigError(missing.join('\n'));
	return {
		production,
		dataDir: resolve(data.DATA_DIR),
		database: database ?? null,
		origin: data.PUBLIC_ORIGIN ?? `http://localhost:${data.PORT}`,
		givenOrigin: data.PUBLIC_ORIGIN ?? null,
		contact: data.CONTACT ?? null,
		secrets: [data.QUIZ_SECRET, data.QUIZ_SECRET_PREVIOUS].filter((secret) => secret !== undefined),
		mailbox: { smtp: data.MAILBOX_SMTP_PORT, web: data.MAILBOX_WEB_PORT },
		http: {
			host: data.HOST,
			port: data.PORT,
			trustProxy: data.TRUST_PROXY,
			maxInFlight: data.MAX_IN_FLIGHT,
			maxLoopDelayMs: data.MAX_LOOP_DELAY_MS
		},
		metricsToken: data.METRICS_TOKEN ?? null,
		mail: smtp
			? {
					smtp: { ...smtp, requireTls: data.SMTP_TLS ? data.SMTP_TLS === 'required' : !local },
					from: data.MAIL_FROM,
					leaseSeconds: data.MAIL_LEASE_SECONDS,
					pollSeconds: data.MAIL_POLL_SECONDS,
					maxAttempts: data.MAIL_MAX_ATTEMPTS,
					retryMinutes: data.MAIL_RETRY_SCHEDULE_MINUTES,
					perClientHour: data.MAIL_PER_CLIENT_HOUR,
					perMinute: data.MAIL_PER_MINUTE
				}
			: null,
		dkim:
			data.DKIM_DOMAIN && data.DKIM_SELECTOR
				? {
						domain: data.DKIM_DOMAIN,
						selector: data.DKIM_SELECTOR,
						key: data.DKIM_PRIVATE_KEY ?? null,
						keyFile: data.DKIM_PRIVATE_KEY_FILE ? resolve(data.DKIM_PRIVATE_KEY_FILE) : null
					}
				: null
	};
}

/** A signature needs its three parts together, and its key from one place. */
function halfOfDkim(data: z.infer<typeof environment>): string[] {
	const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY, DKIM_PRIVATE_KEY_FILE } = data;
	if (DKIM_PRIVATE_KEY && DKIM_PRIVATE_KEY_FILE)
		return ['DKIM_PRIVATE_KEY and DKIM_PRIVATE_KEY_FILE are both set: give the key in one place only.'];
	const parts = {
		DKIM_DOMAIN,
		DKIM_SELECTOR,
		'DKIM_PRIVATE_KEY or DKIM_PRIVATE_KEY_FILE': DKIM_PRIVATE_KEY ?? DKIM_PRIVATE_KEY_FILE
	};
	const lacking = Object.entries(parts).filter(([, value]) => value === undefined);
	if (lacking.length === 0 || lacking.length === 3) return [];
	return lacking.map(
		([name]) => `${name} is not set but the rest of DKIM is: give all three parts, or none.`
	);
}

function complaints(
	issues: { path: PropertyKey[]; message: string }[],
	given: Record<string, string>
): string {
	const first = new Map<string, string>();
	for (const { path, message } of issues) {
		const name = String(path[0]);
		if (first.has(name)) continue;
		const meta = environment.shape[name as keyof typeof environment.shape].meta() as unknown as Meaning;
		const shown = meta.secret
			? 'cannot be used (its value is not shown)'
			: `is ${JSON.stringify(given[name]?.slice(0, 80))}`;
		first.set(name, `${name} ${shown}: ${message}.`);
	}
	return [...first.values()].join('\n');
}
