import type { Mail } from './config.ts';
import { describeError, type Log } from './log.ts';
import type { ClaimedLetter, Outbox } from './outbox.ts';
import { judge, type Send } from './smtp.ts';

export interface Delivery {
	start(): void;
	/** Something was put into the outbox: look now instead of at the next poll. */
	poke(): void;
	/** Sends everything that is due, one after the other. */
	deliverDue(): Promise<void>;
	/** Takes no new letter; lets the present one finish, or gives it back when `withinMs` have passed. */
	stop(withinMs: number): Promise<void>;
}

export interface DeliveryParts {
	outbox: Outbox;
	send: Send;
	policy: Pick<Mail, 'leaseSeconds' | 'pollSeconds' | 'maxAttempts' | 'retryMinutes'>;
	clock: () => number;
	/** From 0 up to 1; spreads retries so that letters delayed together do not come back together. */
	random: () => number;
	log: Log;
	/** Called when a run has sent or given up at least one letter and nothing more is due. */
	afterRun?: () => void;
}

export function createDelivery(parts: DeliveryParts): Delivery {
	const { outbox, send, policy, clock, random, log, afterRun } = parts;
	let stopping = false;
	let running: Promise<void> | undefined;
	let again = false;
	let timer: NodeJS.Timeout | undefined;
	let present: AbortController | undefined;

	async function run(): Promise<void> {
		let handled = 0;
		while (!stopping) {
			const letter = await outbox.claim(clock(), policy.leaseSeconds);
			if (!letter) break;
			if (stopping) await outbox.release(letter.id, letter.token, clock());
			else await deliver(letter);
			handled += 1;
		}
		if (handled > 0) afterRun?.();
	}

	async function deliver(letter: ClaimedLetter): Promise<void> {
		const { id, token, attempt } = letter;
		const note = (step: 'sent' | 'retry' | 'failed' | 'released' | 'lost-lease', code?: string) =>
			log({ event: 'letter', letter: id, step, attempt, ...(code && { code }) });

		// More attempts than allowed means that workers died over it: it must not take the next one down as well.
		if (attempt > policy.maxAttempts) {
			await outbox.markFailed(id, token, 'too-many-attempts', clock());
			return note('failed', 'too-many-attempts');
		}
		const failure = await attemptToSend(letter);
		if (!failure) {
			const kept = await outbox.markSent(id, token, clock());
			return note(kept ? 'sent' : 'lost-lease');
		}
		if (failure.code === 'EABORT') {
			const kept = await outbox.release(id, token, clock());
			return note(kept ? 'released' : 'lost-lease', failure.code);
		}
		if (failure.permanent || attempt >= policy.maxAttempts) {
			const kept = await outbox.markFailed(id, token, failure.code, clock());
			return note(kept ? 'failed' : 'lost-lease', failure.code);
		}
		const kept = await outbox.markRetry(id, token, failure.code, clock() + waitAfter(attempt));
		return note(kept ? 'retry' : 'lost-lease', failure.code);
	}

	async function attemptToSend(letter: ClaimedLetter) {
		const controller = new AbortController();
		present = controller;
		const heartbeat = setInterval(
			() => {
				outbox
					.renew(letter.id, letter.token, clock(), policy.leaseSeconds)
					.then((kept) => kept || controller.abort(), report);
			},
			(policy.leaseSeconds * 1000) / 3
		);
		try {
			await send(letter, controller.signal);
			return undefined;
		} catch (error) {
			return judge(error);
		} finally {
			clearInterval(heartbeat);
			present = undefined;
		}
	}

	function waitAfter(attempt: number): number {
		const { retryMinutes } = policy;
		const minutes = retryMinutes[Math.min(attempt, retryMinutes.length) - 1] ?? 60;
		return Math.round(minutes * 60_000 * (1 + random() / 10));
	}

	function report(error: unknown): void {
		log({ event: 'worker-error', ...describeError(error) });
	}

	async function runUntilQuiet(): Promise<void> {
		while (again && !stopping) {
			again = false;
			// The database may be back at the next poll; meanwhile the letters wait where they are.
			await run().catch(report);
		}
		// In the same step as the last look at `again`, or a poke in between would be lost.
		running = undefined;
	}

	function deliverDue(): Promise<void> {
		again = true;
		if (stopping) return Promise.resolve();
		return (running ??= runUntilQuiet());
	}

	function pollLater(): void {
		if (stopping) return;
		timer = setTimeout(() => void deliverDue().finally(pollLater), policy.pollSeconds * 1000);
	}

	return {
		deliverDue,
		poke: () => void deliverDue(),
		start: () => void deliverDue().finally(pollLater),
		async stop(withinMs) {
			stopping = true;
			clearTimeout(timer);
			const deadline = setTimeout(() => present?.abort(), withinMs);
			await running;
			clearTimeout(deadline);
		}
	};
}
