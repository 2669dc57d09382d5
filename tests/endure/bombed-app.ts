/** The app with a clock of the attack's own, and a mail server that takes everything. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { runnerImport } from 'vite';
import { checkAddress } from '../../src/lib/server/address.ts';
import type * as application from '../../src/lib/server/app.ts';
import { bomb, startMailServer, type Attack, type Ask, type Bombed, type Told } from './bombing.ts';

const { startApp } = (
	await runnerImport<typeof application>(join(import.meta.dirname, '..', '..', 'src/lib/server/app.ts'), {
		configFile: false,
		logLevel: 'error',
		define: { __KNOWLEDGE_VERSION__: '""' }
	})
).module;

/** From the address that is typed on, as the form of the result does; without the making of each letter. */
export async function bombApp(attack: Attack, env: Record<string, string>): Promise<Bombed> {
	const time = { now: Date.UTC(2026, 10, 26) };
	const clock = Date.now;
	Date.now = () => time.now;
	const mail = await startMailServer(() => time.now);
	const app = await startApp({ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, ...env }, () => undefined);

	async function ask({ typed, requestKey, client }: Ask): Promise<Told> {
		const checked = checkAddress(typed);
		if (!('address' in checked)) throw new Error(`${typed} is no address`);
		const letter = {
			...{ recipient: checked.address, subject: 'Your routine', html: '<p>Routine</p>', text: 'Routine' },
			...{ language: 'en', knowledgeVersion: 'abc', consentVersion: '1', consentedAt: time.now },
			requestKey: createHash('sha256').update(`${requestKey}\0${checked.address}`).digest('hex')
		};
		const accepted = await app.post!.accept(letter, client);
		return 'refused' in accepted ? accepted.refused : 'kept';
	}
	async function settle(): Promise<void> {
		while ((await app.backlog()).depth > 0) await turn();
	}

	try {
		return await bomb(attack, time, mail.arrived, ask, settle);
	} finally {
		await app.stop();
		await mail.close();
		Date.now = clock;
	}
}
