import { SMTPServer } from 'smtp-server';
import type { Letters } from './letters.ts';

const LARGEST_LETTER = 1024 * 1024;

/** A real mail server that takes everything and passes nothing on. */
export function createReceiver(letters: Letters): SMTPServer {
	return new SMTPServer({
		banner: 'Local mailbox: nothing leaves this machine',
		disabledCommands: ['AUTH', 'STARTTLS'],
		disableReverseLookup: true,
		size: LARGEST_LETTER,
		logger: false,
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = [];
			let size = 0;
			stream.on('data', (chunk: Buffer) => {
				size += chunk.length;
				if (size <= LARGEST_LETTER) chunks.push(chunk);
			});
			stream.on('end', () => {
				if (size > LARGEST_LETTER) return done(refusal(552, 'Larger than 1 MB'));
				const from = envelope.mailFrom ? envelope.mailFrom.address : '';
				const to = envelope.rcptTo.map(({ address }) => address);
				letters.add(Buffer.concat(chunks), { from, to }).then(
					() => done(),
					() => done(refusal(554, 'Not a letter'))
				);
			});
		}
	});
}

function refusal(responseCode: number, message: string): Error {
	return Object.assign(new Error(message), { responseCode });
}
