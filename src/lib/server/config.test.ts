import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variables } from './config.ts';

function complaint(env: Record<string, string>): string {
	try {
		readConfig(env);
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigError);
		return (error as Error).message;
	}
	return 'accepted';
}

describe('on a fresh machine', () => {
	it('nothing has to be set', () => {
		const config = readConfig({});
		expect(config).toMatchObject({
			production: false,
			origin: 'http://localhost:3000',
			secrets: [],
			mail: null
		});
		expect(config.dataDir).toMatch(/data$/);
	});

	it('an empty or blank value counts as not set', () => {
		const blank = Object.fromEntries(variables.map(({ name }, i) => [name, i % 2 ? '' : ' \t']));
		expect(readConfig(blank)).toEqual(readConfig({}));
	});

	it('a mail server on this machine needs nothing else and may do without TLS', () => {
		const { mail, origin } = readConfig({ SMTP_URL: 'smtp://127.0.0.1:2525', PORT: '4100' });
		expect(origin).toBe('http://localhost:4100');
		expect(mail).toEqual({
			smtp: { host: '127.0.0.1', port: 2525, secure: false, auth: undefined, requireTls: false },
			from: { name: 'Skin quiz', address: 'quiz@localhost' },
			leaseSeconds: 40,
			pollSeconds: 15,
			maxAttempts: 36,
			retryMinutes: [1, 5, 15, 30, 60, 120, 240],
			perClientHour: 20,
			perMinute: 60
		});
	});
});

describe('with a mail server that reaches people', () => {
	const real = {
		SMTP_URL: 'smtps://shop%40example.com:p%3Aw@mail.example.com',
		PUBLIC_ORIGIN: 'https://quiz.example.com/',
		MAIL_FROM: 'Skin quiz <quiz@example.com>'
	};

	it('takes the credentials apart and insists on TLS', () => {
		expect(readConfig(real).mail?.smtp).toEqual({
			host: 'mail.example.com',
			port: 465,
			secure: true,
			auth: { user: 'shop@example.com', pass: 'p:w' },
			requireTls: true
		});
		expect(readConfig({ ...real, SMTP_URL: 'smtp://relay.internal' }).mail?.smtp).toMatchObject({
			port: 587,
			requireTls: true
		});
		expect(readConfig({ ...real, SMTP_TLS: 'if-offered' }).mail?.smtp.requireTls).toBe(false);
		expect(readConfig(real).origin).toBe('https://quiz.example.com');
	});

	it('does not guess where the links in its mails lead, nor who sends them', () => {
		expect(complaint({ ...real, PUBLIC_ORIGIN: '' })).toMatch(
			/^PUBLIC_ORIGIN is not set but SMTP_URL is: .+\.$/
		);
		expect(complaint({ ...real, MAIL_FROM: '' })).toMatch(/^MAIL_FROM is not set but SMTP_URL is: .+\.$/);
		expect(complaint({ NODE_ENV: 'production', SMTP_URL: 'smtp://localhost:25' })).toMatch(
			/^PUBLIC_ORIGIN is not set but SMTP_URL and NODE_ENV=production are: .+\.$/
		);
		expect(complaint({ NODE_ENV: 'production' })).toBe('accepted');
	});
});

const wrong: [name: string, value: string][] = [
	['NODE_ENV', 'prod'],
	['HOST', 'two words'],
	['PORT', 'abc'],
	['PORT', '65536'],
	['PORT', '-1'],
	['PORT', '1e3'],
	['PORT', '0x10'],
	['TRUST_PROXY', 'true'],
	['TRUST_PROXY', '11'],
	['PUBLIC_ORIGIN', 'quiz.example.com'],
	['PUBLIC_ORIGIN', 'https://quiz.example.com/quiz'],
	['PUBLIC_ORIGIN', 'ftp://quiz.example.com'],
	['PUBLIC_ORIGIN', 'javascript:alert(1)'],
	['PUBLIC_ORIGIN', 'https://user@quiz.example.com'],
	['SMTP_TLS', 'no'],
	['MAIL_FROM', 'quiz'],
	['MAIL_FROM', 'Quiz <quiz@example.com>, Other <other@example.com>'],
	['MAIL_FROM', 'Quiz\r\nBcc: x@example.com <quiz@example.com>'],
	['MAIL_LEASE_SECONDS', '9'],
	['MAIL_POLL_SECONDS', '0'],
	['MAIL_MAX_ATTEMPTS', '2.5'],
	['MAIL_RETRY_SCHEDULE_MINUTES', '1;5'],
	['MAIL_RETRY_SCHEDULE_MINUTES', '5,0'],
	['MAIL_PER_CLIENT_HOUR', '0'],
	['MAIL_PER_MINUTE', 'many'],
	['MAILBOX_SMTP_PORT', 'x'],
	['MAILBOX_WEB_PORT', '65536']
];

it.each(wrong)(
	'%s=%j is refused in one line that names it, shows it and says what to give',
	(name, value) => {
		const line = complaint({ [name]: value });
		expect(line).not.toContain('\n');
		expect(line.startsWith(`${name} is ${JSON.stringify(value)}: give `)).toBe(true);
	}
);

const secret: [name: string, value: string][] = [
	['QUIZ_SECRET', 'hunter2'],
	['SMTP_URL', 'http://user:hunter2@mail.example.com'],
	['SMTP_URL', 'smtp://user:hunter2@mail.example.com/path'],
	['SMTP_URL', 'smtp://user:hunter2@mail.example.com?tls.rejectUnauthorized=false'],
	['SMTP_URL', 'smtp://user:hunter2%ZZ@mail.example.com'],
	['SMTP_URL', 'hunter2'],
	['DATABASE_URL', 'hunter2'],
	['DATABASE_URL', 'mysql://quiz:hunter2@localhost/quiz'],
	['DATABASE_URL', 'postgres://quiz:hunter2@localhost'],
	['DATABASE_URL', 'postgres://:hunter2@localhost/quiz'],
	['DATABASE_URL', 'postgres://quiz:hunter2%ZZ@localhost/quiz'],
	['DATABASE_URL', 'postgres://quiz:hunter2@%ZZ/quiz'],
	['DATABASE_URL', 'postgres://quiz:hunter2@localhost/quiz?sslmode=prefer'],
	['DATABASE_URL', 'postgres://quiz:hunter2@localhost/quiz?statement_timeout=0']
];

it.each(secret)('%s=%j is refused without showing any of it', (name, value) => {
	const line = complaint({ [name]: value });
	expect(line.startsWith(`${name} cannot be used`)).toBe(true);
	expect(line).not.toContain('hunter2');
});

describe('DATABASE_URL', () => {
	const QUIZ_SECRET = 's'.repeat(32);
	const database = (DATABASE_URL: string) => readConfig({ DATABASE_URL, QUIZ_SECRET }).database;

	it('is not needed', () => {
		expect(readConfig({}).database).toBeNull();
	});

	it.each([
		[
			'postgres://quiz:p%40ss@localhost/quiz',
			{ host: 'localhost', port: 5432, password: 'p@ss', tls: undefined }
		],
		['postgresql://quiz@[::1]:6543/skin-quiz', { host: '::1', port: 6543, database: 'skin-quiz' }],
		['postgres://quiz@%2Frun%2Fpostgresql/quiz', { host: '/run/postgresql', password: undefined }],
		['postgres://quiz:p@db/quiz?sslmode=disable', { host: 'db', user: 'quiz', tls: false }],
		['postgres://quiz:p@db/quiz?sslmode=require', { tls: { rootCert: undefined } }],
		['postgres://quiz:p@db/quiz?sslmode=verify-full&sslrootcert=/ca.pem', { tls: { rootCert: '/ca.pem' } }]
	])('%s is understood', (address, parts) => {
		expect(database(address)).toMatchObject(parts);
	});

	it('has to say whether a database on another machine is spoken to in the clear', () => {
		const line = complaint({ DATABASE_URL: 'postgres://quiz:hunter2@db.example.com/quiz', QUIZ_SECRET });
		expect(line).toMatch(/^DATABASE_URL names another machine and no sslmode: add .+\.$/);
		expect(line).not.toContain('hunter2');
	});

	it('needs the secret that all processes share', () => {
		expect(complaint({ DATABASE_URL: 'postgres://quiz@localhost/quiz' })).toMatch(
			/^QUIZ_SECRET is not set but DATABASE_URL is: .+\.$/
		);
	});
});

it('believes as many proxies as the table of settings allows', () => {
	expect(readConfig({ TRUST_PROXY: '10' }).http.trustProxy).toBe(10);
});

it('names every wrong variable at once, each on its own line', () => {
	const lines = complaint({ PORT: 'x', SMTP_URL: 'x', MAIL_POLL_SECONDS: 'x' }).split('\n');
	expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'SMTP_URL', 'MAIL_POLL_SECONDS']);
});

it('takes an address to write to, and refuses what nobody could follow', () => {
	expect(readConfig({ CONTACT: 'care@clinic.example' }).contact).toEqual({
		href: 'mailto:care@clinic.example',
		text: 'care@clinic.example'
	});
	const page = 'https://clinic.example/contact';
	expect(readConfig({ CONTACT: page }).contact).toEqual({ href: page, text: page });
	expect(readConfig({}).contact).toBeNull();
	for (const wrong of ['reception', 'javascript:alert(1)', 'http://clinic.example', 'a b@clinic.example'])
		expect(complaint({ CONTACT: wrong })).toMatch(/^CONTACT is /);
});

it('keeps the previous secret behind the new one, and refuses it alone', () => {
	const [next, last] = ['n'.repeat(32), 'p'.repeat(32)];
	expect(readConfig({ QUIZ_SECRET: next, QUIZ_SECRET_PREVIOUS: last }).secrets).toEqual([next, last]);
	expect(complaint({ QUIZ_SECRET_PREVIOUS: last })).toMatch(/^QUIZ_SECRET is not set/);
});

it('tells the meaning of every variable and what happens when it is not set', () => {
	for (const variable of variables) {
		expect(variable.meaning, variable.name).toMatch(/\.$/);
		expect(variable.default, variable.name).not.toBe('');
	}
});
