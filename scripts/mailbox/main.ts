// A mailbox for development: takes letters by SMTP and shows them in the browser. Nothing leaves this machine.
import { startMailbox } from './mailbox.ts';

function port(name: string, standard: number): number {
	const given = process.env[name]?.trim() || String(standard);
	if (/^\d{1,5}$/.test(given) && Number(given) <= 65535) return Number(given);
	console.error(`${name} is ${JSON.stringify(given)}: give a whole number from 0 to 65535.`);
	process.exit(1);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));

// A parent that was killed cannot tell us; being handed to another one does.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(0), 500).unref();

const wanted = { smtp: port('MAILBOX_SMTP_PORT', 2525), web: port('MAILBOX_WEB_PORT', 8025) };
try {
	const { smtp, web } = await startMailbox(wanted);
	console.log(JSON.stringify({ smtp, web }));
} catch (error) {
	console.error(`The mailbox cannot start: ${error instanceof Error ? error.message : String(error)}`);
	process.exit(1);
}
