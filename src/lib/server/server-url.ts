/** Settings that name another server by a URL, credentials included. */
import { z } from 'zod';

export interface Smtp {
	host: string;
	port: number;
	/** TLS from the first byte (smtps://); otherwise STARTTLS. */
	secure: boolean;
	auth: { user: string; pass: string } | undefined;
}

export interface Postgres {
	/** A name, an address, or the folder of a Unix socket. */
	host: string;
	port: number;
	user: string;
	password: string | undefined;
	database: string;
	/** With TLS the server's certificate and name are checked; undefined where the address does not say. */
	tls: false | { rootCert: string | undefined } | undefined;
}

export const smtpUrl = z.string().transform((text, context): Smtp => {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const rest = url && `${url.pathname.replace('/', '')}${url.search}${url.hash}`;
	if (url && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && rest === '') {
		const secure = url.protocol === 'smtps:';
		const auth = credentials(url);
		if (auth !== null)
			return {
				host: url.hostname.replace(/^\[|\]$/g, ''),
				port: Number(url.port) || (secure ? 465 : 587),
				secure,
				auth
			};
	}
	context.addIssue(
		'give smtp://host:port or smtps://host:port, with user:password@ before the host if needed (percent-encoded)'
	);
	return z.NEVER;
});

function credentials(url: URL): Smtp['auth'] | null {
	if (url.username === '' && url.password === '') return undefined;
	const user = decoded(url.username);
	const pass = decoded(url.password);
	return user === null || pass === null ? null : { user, pass };
}

function decoded(part: string): string | null {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

const TLS_MODES: Record<string, boolean> = {
	disable: false,
	require: true,
	'verify-ca': true,
	'verify-full': true
};

export const postgresUrl = z.string().transform((text, context): Postgres => {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const auth = url && credentials(url);
	const host = url && decoded(url.hostname.replace(/^\[|\]$/g, ''));
	const [, database = ''] = /^\/([\w.-]{1,63})$/.exec(url?.pathname ?? '') ?? [];
	if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !host || !auth?.user || !database || url.hash) {
		context.addIssue(
			'give postgres://user:password@host:port/database, percent-encoded where a part holds signs of its own'
		);
		return z.NEVER;
	}
	const { sslmode, sslrootcert, ...unknown } = Object.fromEntries(url.searchParams);
	const mode = sslmode === undefined ? undefined : TLS_MODES[sslmode];
	if (Object.keys(unknown).length > 0 || (sslmode !== undefined && mode === undefined)) {
		context.addIssue(
			'give after the question mark only sslmode (disable, require, verify-ca or verify-full) and sslrootcert (a file)'
		);
		return z.NEVER;
	}
	return {
		host,
		port: Number(url.port) || 5432,
		user: auth.user,
		password: auth.pass || undefined,
		database,
		tls: mode ? { rootCert: sslrootcert } : mode
	};
});
