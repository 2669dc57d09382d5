/** The product with one flaw each, made by wrapping its parts: what the judge must find. */
import { randomUUID } from 'node:crypto';
import type { Flaw } from './small-world.ts';

export const flaws: Readonly<Record<string, Flaw>> = {
	'send before commit': ({ outbox, send }) => ({
		outbox,
		async send(letter, signal, handOver) {
			await send(letter, signal, async () => undefined);
			await handOver();
		}
	}),
	'acknowledge before commit': ({ outbox, send }) => ({
		send,
		outbox: {
			...outbox,
			async enqueue(letter, now) {
				setImmediate(() => void outbox.enqueue(letter, now).catch(() => undefined));
				return { id: randomUUID(), created: true, state: 'queued' };
			}
		}
	}),
	'new Message-ID on every try': ({ outbox, send }) => ({
		outbox,
		send: (letter, ...rest) => send({ ...letter, messageId: `<${randomUUID()}@quiz.example>` }, ...rest)
	}),
	'retry on 550': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markFailed: outbox.markRetry }
	}),
	'give up on 451': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markRetry: outbox.markFailed }
	}),
	'mark sent before the dot': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markHandedOver: (id, token, now) => outbox.markSent(id, token, now) }
	}),
	'no fencing token': ({ outbox, send }, queries) => {
		const ofToday = async (id: string) => {
			const letter = queries.selectFrom('letter').select('lease_token').where('id', '=', id);
			return (await letter.executeTakeFirst())?.lease_token ?? '';
		};
		return {
			send,
			outbox: {
				...outbox,
				renew: async (id, _, ...rest) => outbox.renew(id, await ofToday(id), ...rest),
				markHandedOver: async (id, _, ...rest) => outbox.markHandedOver(id, await ofToday(id), ...rest),
				markSent: async (id, _, ...rest) => outbox.markSent(id, await ofToday(id), ...rest)
			}
		};
	},
	'forget the hand-over mark': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markHandedOver: outbox.renew }
	}),
	'send again what went unanswered': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markParked: outbox.markRetry }
	}),
	'park what was answered': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markSent: (id, token, now) => outbox.markParked(id, token, '', now) }
	}),
	'give up what could not be written down at once': ({ outbox, send }) => ({
		send,
		outbox: { ...outbox, markSent: (...args) => outbox.markSent(...args).catch(() => false) }
	}),
	'another letter for the same request': ({ outbox, send }) => ({
		send,
		outbox: {
			...outbox,
			enqueue: (letter, now) =>
				outbox.enqueue({ ...letter, requestKey: randomUUID(), addressHashes: [randomUUID()] }, now)
		}
	})
};
