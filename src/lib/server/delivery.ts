import { setTimeout as pause } from 'node:timers/promises';
import type { Mail } from './config.ts';
import { describeError, type Log } from './log.ts';
import { UNANSWERED, type ClaimedLetter, type Outbox } from './outbox.ts';
import { judge, type Send } from './smtp.ts';

export interface Delivery {
	start(): void;
	/** Something was put into the outbox: look now instead of at the next poll. */
	poke(): void;
	/** Sends everything that is due, one after the other. */
	deliverDue(): Promise<void>;
	/**
	 * Takes no new letter and lets the present one finish. When `withinMs` have passed it is given back, or parked if
	 * it was handed over and the server has not answered.
	 */
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

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

export function createDelivery(parts: DeliveryParts): Delivery {
	const { outbox, send, policy, clock, random, log, afterRun } = parts;
	let stopping = false;
	let running: Promise<void> | undefined;
	let again = false;
	let timer: NodeJS.Timeout | undefined;
	let present: AbortController | undefined;
	const outOfTime = new AbortController();

	async function run(): Promise<void> {
		let handled = 0;
		for (const { id, attempt } of await outbox.tidy(clock())) {
			log({ event: 'letter', letter: id, step: 'parked', attempt });
			handled += 1;
		}
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
		type Step = 'sent' | 'retry' | 'failed' | 'parked' | 'released' | 'lost-lease';
		const note = (step: Step, code?: string) =>
			log({ event: 'letter', letter: id, step, attempt, ...(code && { code }) });

		// More attempts than allowed means that workers died over it: it must not take the next one down as well.
		if (attempt > policy.maxAttempts) {
			await outbox.markFailed(id, token, 'too-many-attempts', clock());
			return note('failed', 'too-many-attempts');
		}
		const { failure, isHandedOver, leaseEnds } = await attemptToSend(letter);
		const settle = async (step: Step, mark: () => Promise<boolean>) => {
			const kept = await persistently(mark, leaseEnds);
			note(kept ? step : 'lost-lease', failure?.code);
		};
		if (!failure) return settle('sent', () => outbox.markSent(id, token, clock()));
		if (isHandedOver && !failure.answered)
			return settle('parked', () => outbox.markParked(id, token, `${UNANSWERED} ${failure.code}`, clock()));
		if (failure.code === 'EABORT') return settle('released', () => outbox.release(id, token, clock()));
		if (failure.permanent || attempt >= policy.maxAttempts)
			return settle('failed', () => outbox.markFailed(id, token, failure.code, clock()));
		const next = clock() + waitAfter(attempt);
		return settle('retry', () => outbox.markRetry(id, token, failure.code, next));
	}

	async function attemptToSend(letter: ClaimedLetter) {
		const { id, token } = letter;
		const controller = new AbortController();
		const { signal } = controller;
		present = controller;
		const lease = () => clock() + policy.leaseSeconds * 1000;
		let leaseEnds = lease();
		let isHandedOver = false;
		const heartbeat = setInterval(
			() => {
				const until = lease();
				outbox.renew(id, token, clock(), policy.leaseSeconds).then((kept) => {
					if (kept) leaseEnds = until;
					// Hanging up now would make it unknown whether the letter arrived; nobody else will send it.
					else if (!isHandedOver) controller.abort();
				}, report);
			},
			(policy.leaseSeconds * 1000) / 3
		);
		const handOver = async () => {
			const until = lease();
			const kept = await outbox.markHandedOver(id, token, clock(), policy.leaseSeconds);
			if (!kept) controller.abort();
			signal.throwIfAborted();
			leaseEnds = until;
			isHandedOver = true;
		};
		try {
			await send(letter, signal, handOver);
			return { failure: undefined, isHandedOver, leaseEnds };
		} catch (error) {
			return { failure: judge(error), isHandedOver, leaseEnds };
		} finally {
			clearInterval(heartbeat);
			present = undefined;
		}
	}

	/** What is known must not be lost to a database that is away for a moment. */
	async function persistently<T>(mark: () => Promise<T>, until: number): Promise<T> {
		for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
			try {
				return await mark();
			} catch (error) {
				if (clock() + wait >= until || outOfTime.signal.aborted) throw error;
				report(error);
				await pause(wait, undefined, { signal: outOfTime.signal }).catch(() => undefined);
			}
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
			const deadline = setTimeout(() => {
				outOfTime.abort();
				present?.abort();
			}, withinMs);
			await running;
			clearTimeout(deadline);
		}
	};
}
