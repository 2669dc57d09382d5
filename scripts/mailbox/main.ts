// A mailbox for development: takes letters by SMTP and shows them in the browser. Nothing leaves this machine.
import { ConfigError, readConfig } from '../../src/lib/server/config.ts';
import { oneLine } from '../serve/stop.ts';
import { startMailbox } from './mailbox.ts';

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));

// A parent that was killed cannot tell us; being handed to another one does.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(0), 500).unref();

try {
	const { smtp = 2525, web = 8025 } = readConfig(process.env).mailbox;
	const ports = await startMailbox({ smtp, web });
	console.log(JSON.stringify(ports));
} catch (error) {
	const said = oneLine(error);
	console.error(error instanceof ConfigError ? said : `The mailbox cannot start: ${said}`);
	process.exit(1);
}
