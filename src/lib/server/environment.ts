import { z } from 'zod';
import { SIGNING_KEY, signingKey } from './dkim.ts';
import { postgresUrl, smtpUrl } from './server-url.ts';

const whole = (least: number, most: number) => {
	const error = `give a whole number from ${least} to ${most}`;
	return z
		.string()
		.regex(/^\d{1,9}$/, error)
		.transform(Number)
		.refine((number) => number >= least && number <= most, error);
};

const minutes = z
	.string()
	.regex(/^\d{1,5}(\s*,\s*\d{1,5})*$/, 'give whole minutes separated by commas, such as 1,5,15')
	.transform((text) => text.split(',').map(Number))
	.refine((list) => list.every((number) => number > 0), 'give minutes above 0');

const origin = z.string().transform((text, context) => {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
	context.addIssue('give scheme and host only, such as https://quiz.example.com');
	return z.NEVER;
});

const secret = z.string().min(32, 'give at least 32 characters, such as the output of: openssl rand -hex 32');

const SENDER = /^(?:([^\0-\x1f\x7f"<>,;:@\\()]{0,100}?)\s*<([^\s<>]+)>|([^\s<>]+))$/;
const SENDER_ADDRESS =
	/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;

const sender = z.string().transform((text, context) => {
	const [, name = '', bracketed, bare] = SENDER.exec(text.trim()) ?? [];
	const address = bracketed ?? bare ?? '';
	if (SENDER_ADDRESS.test(address)) return { name: name.trim(), address };
	context.addIssue('give an address, or a name and an address, such as: Skin quiz <quiz@example.com>');
	return z.NEVER;
});

/** Where people write to: a link to follow, and the words on it. */
export interface Contact {
	href: string;
	text: string;
}

const contact = z.string().transform((text, context): Contact => {
	if (SENDER_ADDRESS.test(text)) return { href: `mailto:${text}`, text };
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol === 'https:' && url.username === '') return { href: url.href, text: url.href };
	context.addIssue('give an e-mail address, or an address that begins with https://');
	return z.NEVER;
});

const hostName = z
	.string()
	.toLowerCase()
	.regex(
		/^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
		'give a domain, such as example.com'
	);

const rsaKey = z.string().transform((text, context) => {
	// Some systems keep only one line.
	const pem = signingKey(text.replaceAll('\\n', '\n'));
	if (pem !== undefined) return pem;
	context.addIssue(`give ${SIGNING_KEY}`);
	return z.NEVER;
});

export interface Meaning {
	description: string;
	unit?: string;
	/** The value must never be shown, not even in an error. */
	secret?: true;
	/** What happens when it is not set, where that is more than a value. */
	otherwise?: string;
}

/** Every environment variable the product reads, with its check, default, meaning and unit. */
export const environment = z.object({
	NODE_ENV: z
		.enum(['production', 'development', 'test'], 'give production, development or test')
		.default('development')
		.meta({
			description:
				'In production no local mailbox is started, and links in mails are never guessed, not even with a mail server on this machine.'
		}),
	HOST: z
		.string()
		.regex(/^[\w.:-]{1,255}$/, 'give an IP address or a host name')
		.default('127.0.0.1')
		.meta({
			description: 'Network address the web server listens on; 0.0.0.0 to be reached from other machines.'
		}),
	PORT: whole(0, 65535)
		.default(3000)
		.meta({ description: 'Port the web server listens on; 0 picks a free one.' }),
	TRUST_PROXY: whole(0, 10).default(0).meta({
		description:
			'Reverse proxies in front of the server. Only then are X-Forwarded-For and X-Forwarded-Proto believed, counted from the right; with 0 they are ignored.',
		unit: 'proxies'
	}),
	MAX_IN_FLIGHT: whole(1, 10_000).default(8).meta({
		description:
			'Requests whose answer is being made at the same time. Whoever comes beyond that is told at once to come again, with 503 and a page that says nothing is lost; files and /healthz are always answered.',
		unit: 'requests'
	}),
	MAX_LOOP_DELAY_MS: whole(10, 60_000).default(500).meta({
		description:
			'How late the event loop may be for a second and a half before requests are answered one at a time and the others told to come again.',
		unit: 'ms'
	}),
	METRICS_TOKEN: secret.optional().meta({
		description:
			'Opens /metrics to whoever sends it as "Authorization: Bearer ...". Nothing there is about a person.',
		secret: true,
		otherwise: 'none, and there is no /metrics'
	}),
	PUBLIC_ORIGIN: origin.optional().meta({
		description:
			'Where people reach the quiz; links in mails and what search engines are told begin with it, and forms are taken from there. Required with SMTP_URL, unless that names this machine and NODE_ENV is not production.',
		otherwise: 'http://localhost:PORT'
	}),
	CONTACT: contact.optional().meta({
		description:
			'E-mail address or https:// page of whoever runs the site; the accessibility page tells people to write there when something does not work for them.',
		otherwise: 'none, and the page says so'
	}),
	DATA_DIR: z.string().default('./data').meta({
		description: 'Folder for the database file and the generated secret. It must survive restarts.'
	}),
	DATABASE_URL: postgresUrl.optional().meta({
		description:
			'PostgreSQL instead of the file, so that several processes can share it: postgres://user:password@host:port/database. For another machine add ?sslmode=verify-full, which checks its certificate (with &sslrootcert= a file of your own), or ?sslmode=disable. Needs QUIZ_SECRET.',
		secret: true,
		otherwise: 'SQLite, in DATA_DIR/quiz.db'
	}),
	QUIZ_SECRET: secret.optional().meta({
		description: 'Key that seals answers into a cookie for people without JavaScript.',
		secret: true,
		otherwise: 'made once and kept in DATA_DIR/secret'
	}),
	QUIZ_SECRET_PREVIOUS: secret.optional().meta({
		description:
			'The secret before the present one: cookies sealed with it still open, and wishes for no more letters made under it still count. Needs QUIZ_SECRET.',
		secret: true,
		otherwise: 'none'
	}),
	SMTP_URL: smtpUrl.optional().meta({
		description: 'Mail server that takes our letters: smtp:// (STARTTLS) or smtps:// (TLS at once).',
		secret: true,
		otherwise: 'npm start outside production: a local mailbox; else no mail is offered'
	}),
	SMTP_TLS: z.enum(['required', 'if-offered'], 'give required or if-offered').optional().meta({
		description: 'Whether a letter may travel to the mail server in the clear when that offers no TLS.',
		otherwise: 'if-offered on this machine, else required'
	}),
	MAIL_FROM: sender.default({ name: 'Skin quiz', address: 'quiz@localhost' }).meta({
		description:
			'Sender of every letter, also on the envelope, so bounces come here. Required when SMTP_URL names another machine.'
	}),
	DKIM_DOMAIN: hostName.optional().meta({
		description:
			'Domain that signs our letters (DKIM): that of MAIL_FROM, or receivers take the signature for a stranger’s. Needs the selector and the key; not to be set where the mail server signs.',
		otherwise: 'letters are not signed here'
	}),
	DKIM_SELECTOR: z
		.string()
		.regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,61}[A-Za-z0-9])?$/, 'give a selector, such as quiz2026')
		.optional()
		.meta({
			description: 'Name under which the public key stands in DNS: SELECTOR._domainkey.DKIM_DOMAIN.',
			otherwise: 'none'
		}),
	DKIM_PRIVATE_KEY: rsaKey.optional().meta({
		description: 'The key itself: RSA of 2048 bits or more in PEM; \\n may stand for its line breaks.',
		secret: true,
		otherwise: 'none'
	}),
	DKIM_PRIVATE_KEY_FILE: z
		.string()
		.optional()
		.meta({ description: 'File that holds the key, instead of DKIM_PRIVATE_KEY.', otherwise: 'none' }),
	MAIL_LEASE_SECONDS: whole(10, 3600).default(40).meta({
		description:
			'How long a worker that went silent keeps its letter before another takes over; a living worker renews it.',
		unit: 'seconds'
	}),
	MAIL_POLL_SECONDS: whole(1, 3600)
		.default(15)
		.meta({ description: 'How often the worker looks for letters that are due again.', unit: 'seconds' }),
	MAIL_MAX_ATTEMPTS: whole(1, 1000).default(36).meta({
		description:
			'Attempts before a letter is given up and erased. With the default schedule this takes five days.',
		unit: 'attempts'
	}),
	MAIL_RETRY_SCHEDULE_MINUTES: minutes.default([1, 5, 15, 30, 60, 120, 240]).meta({
		description: 'Waits after a temporary failure; the last one repeats. Up to a tenth is added at random.',
		unit: 'minutes'
	}),
	MAIL_PER_CLIENT_HOUR: whole(1, 100_000).default(20).meta({
		description:
			'Letters that may be asked for from one network address; a whole clinic may share one, and behind a proxy everybody does unless TRUST_PROXY is set. Each e-mail address gets one a day and three in 30 days, whatever stands here.',
		unit: 'an hour'
	}),
	MAIL_PER_MINUTE: whole(1, 100_000)
		.default(60)
		.meta({ description: 'Letters that may be asked for by everybody together.', unit: 'a minute' }),
	MAILBOX_SMTP_PORT: whole(0, 65535).optional().meta({
		description: 'Port on which the local mailbox of npm start takes letters, on this machine only.',
		otherwise: '2525, or a free one'
	}),
	MAILBOX_WEB_PORT: whole(0, 65535).optional().meta({
		description: 'Port on which the local mailbox of npm start shows them, on this machine only.',
		otherwise: '8025, or a free one'
	})
});

export interface Variable {
	name: string;
	default: string;
	unit: string;
	meaning: string;
}

/** The same schema as rows, for the table in the README. */
export const variables: Variable[] = Object.entries(environment.shape).map(([name, field]) => {
	const meta = field.meta() as unknown as Meaning;
	const standard = field.safeParse(undefined).data as Parameters<typeof textOf>[0] | undefined;
	return {
		name,
		default: standard === undefined ? (meta.otherwise ?? '') : textOf(standard),
		unit: meta.unit ?? '',
		meaning: meta.description
	};
});

function textOf(standard: string | number | number[] | { name: string; address: string }): string {
	if (typeof standard === 'object' && 'address' in standard) return `${standard.name} <${standard.address}>`;
	return String(standard);
}
