import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import DKIM from 'nodemailer/lib/dkim';
import type { Mail } from './config.ts';
import type { Dkim } from './dkim.ts';
import type { ClaimedLetter } from './outbox.ts';

/**
 * Hands one letter to the mail server; rejects when the server did not take it. The end of the letter is let go only
 * once `handOver` has resolved: before that the server cannot have taken it, after that it may have.
 */
export type Send = (
	letter: ClaimedLetter,
	signal: AbortSignal,
	handOver: () => Promise<void>
) => Promise<void>;

/** What is known of a failed attempt: whether trying again can help, and a code without address or content. */
export interface Failure {
	permanent: boolean;
	/** The server said no, as opposed to saying nothing. */
	answered: boolean;
	code: string;
}

const SECOND = 1000;
/** All that a mail program shows or acts on. RFC 8058 wants the last two among them. */
const SIGNED =
	'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Language:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post';

export interface SmtpParts extends Pick<Mail, 'smtp' | 'from'> {
	/** Signs each letter; null where the mail server does. */
	dkim?: Dkim | null;
	/** Where the reader of a letter can have no more of them. */
	stopLink?: (letter: ClaimedLetter) => string;
}

/** One connection per letter: a pooled one that died would be retried behind our back. */
export function createSmtp({ smtp, from, dkim, stopLink }: SmtpParts): Send {
	const { host, port, secure, auth, requireTls } = smtp;
	const options = {
		host,
		port,
		secure,
		...(auth && { auth }),
		requireTLS: requireTls && !secure,
		pool: false,
		disableFileAccess: true,
		disableUrlAccess: true,
		dnsTimeout: 30 * SECOND,
		connectionTimeout: 30 * SECOND,
		greetingTimeout: 60 * SECOND,
		// RFC 5321 §4.5.3.2.6: hanging up earlier while the server thinks about the final dot makes duplicates.
		socketTimeout: 600 * SECOND
	} as const;

	const signer =
		dkim &&
		new DKIM({
			domainName: dkim.domain,
			keySelector: dkim.selector,
			privateKey: dkim.privateKey,
			headerFieldNames: SIGNED
		});

	return async (letter, signal, handOver) => {
		const transport = createTransport(options);
		transport.use('stream', ({ message }, done) => {
			// Not by the option for it: that one would come after the hand-over, and reads the whole letter first.
			if (signer) message.processFunc((content) => signer.sign(content));
			message.processFunc((content) => endingWith(handOver, content));
			done();
		});
		await transport.sendMail({
			from,
			to: { name: '', address: letter.recipient },
			envelope: { from: from.address, to: [letter.recipient] },
			messageId: letter.messageId,
			date: new Date(letter.createdAt),
			subject: letter.subject,
			text: letter.text,
			html: letter.html,
			textEncoding: encodingOf(letter.html),
			headers: {
				'Content-Language': letter.language,
				// No out-of-office answers, please (RFC 3834).
				'Auto-Submitted': 'auto-generated',
				...(stopLink && unsubscribing(stopLink(letter)))
			},
			signal
		});
	};
}

/** The shorter one: letters of other scripts grow threefold when quoted, and large ones are cut off by Gmail. */
function encodingOf(html: string): 'base64' | 'quoted-printable' {
	const bytes = Buffer.from(html);
	const foreign = bytes.reduce((count, byte) => count + Number(byte > 127), 0);
	return foreign * 6 > bytes.length ? 'base64' : 'quoted-printable';
}

/** RFC 2369; with one click without a page (RFC 8058) only where the link is https. Too long a word to be folded. */
function unsubscribing(link: string) {
	return {
		'List-Unsubscribe': { prepared: true, value: `<${link}>` },
		...(link.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
	};
}

/**
 * Nodemailer reads from it only after the server has said go ahead, and closes the letter with its final dot only
 * after the end of it; so this is the one place that is after everything that is safe to repeat.
 */
function endingWith(handOver: () => Promise<void>, content: Readable): Readable {
	async function* parts() {
		yield* content;
		await handOver();
	}
	return Readable.from(parts(), { objectMode: false });
}

interface SmtpError {
	code?: unknown;
	command?: unknown;
	responseCode?: unknown;
	response?: unknown;
}

const BEFORE_THE_LETTER = /^(CONN|EHLO|HELO|STARTTLS|AUTH)/;
// Bad sequence of commands (RFC 5321); missing, weak or wrong credentials (RFC 4954).
const ABOUT_US = [503, 530, 534, 535, 538];

/**
 * A 4xx reply, a lost connection or a time-out may pass; a 5xx reply about the letter will not. A refusal of
 * us rather than of the letter, such as for a wrong password, is the operator's to mend and must not cost
 * anyone their letter.
 */
export function judge(error: unknown): Failure {
	const { code, command, responseCode, response } = (error ?? {}) as SmtpError;
	const reply = typeof responseCode === 'number' ? responseCode : undefined;
	const step = word(command);
	const enhanced =
		typeof response === 'string' ? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] : undefined;
	return {
		permanent: isPermanent(word(code), step, reply),
		answered: reply !== undefined,
		code: [word(code) || 'unknown', step, reply, enhanced].filter(Boolean).join(' ')
	};
}

function isPermanent(code: string, step: string, reply: number | undefined): boolean {
	if (BEFORE_THE_LETTER.test(step) || code === 'EAUTH') return false;
	if (reply !== undefined) return reply >= 500 && !ABOUT_US.includes(reply);
	// Without a reply these say that the letter itself cannot be sent: unusable envelope, or larger than announced.
	return code === 'EENVELOPE' || code === 'EMESSAGE';
}

function word(value: unknown): string {
	return typeof value === 'string' && /^[A-Z][A-Z0-9_ -]{0,30}$/.test(value) ? value : '';
}
