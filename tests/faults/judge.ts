/**
 * Weighs a run, in the manner of Jepsen: what was promised against what the mail server saw. Excuses are reckoned from
 * its log and from the faults that are known to have happened, never taken from the product.
 */
import { sessionsOf, type Gone, type History, type Outage, type Session } from './history.ts';

export type Wrong =
	/** Accepted, never arrived, and nobody says so. */
	| 'lost'
	/** Called sent, and no server took it. */
	| 'false-sent'
	/** Came again although the answer to the first must have been heard. */
	| 'duplicate'
	/** Came again after an end without an answer. */
	| 'duplicate-in-window'
	/** Parked although no end of it can have been let go without an answer. */
	| 'parked-without-reason'
	/** Given up although no server refused it. */
	| 'failed-without-reason'
	/** Tried again after a refusal that was heard. */
	| 'sent-after-refusal'
	/** Two names for one letter, so that no receiver can tell the second for the same. */
	| 'message-id-changed'
	/** Arrived, and nobody asked for it. */
	| 'stranger'
	/** Still waiting after everything had been mended. */
	| 'stuck';

export interface Verdict {
	wrongs: readonly { what: Wrong; recipient: string }[];
	asked: number;
	accepted: number;
	/** Arrived at least once with an answer of the server that it did. */
	delivered: number;
	/** Arrived although nobody was told that it would. */
	recovered: number;
	lost: number;
	duplicatesOutside: number;
	duplicatesInside: number;
	parked: { arrived: number; unknown: number };
	failed: number;
}

// Refusals of us, not of the letter: what `judge` in the product keeps trying as well. RFC 5321 and RFC 4954.
const ABOUT_US = [503, 530, 534, 535, 538];
const isFinal = (reply: number | undefined) =>
	reply !== undefined && reply >= 500 && reply < 600 && !ABOUT_US.includes(reply);
const isTaken = ({ said }: Session) => said.dot !== undefined && said.dot < 300;
/** The server has it, or may have it. */
const isArrival = ({ isWhole, said }: Session) => isWhole && (said.dot === undefined || said.dot < 300);
const refusalIn = ({ said }: Session) => [said.mail, said.rcpt, said.data, said.dot].find(isFinal);

export function weigh({ asks, kept, sink, gone, spoilt, outages, leaseMs }: History): Verdict {
	const sessions = sessionsOf(sink);
	const broken = interrupted(sessions, gone);
	/** Whether the worker may not have heard, or not have been able to write down, what the server said last. */
	const isUnheard = (session: Session) => {
		const line = spoilt.get(session.number);
		const isSpoilt = line !== undefined && line !== 'slow';
		return isSpoilt || broken.has(session.number) || isUnwritten(session, outages, leaseMs);
	};

	const wrongs: { what: Wrong; recipient: string }[] = [];
	const count = { delivered: 0, recovered: 0, failed: 0, arrived: 0, unknown: 0 };
	const byRecipient = Map.groupBy(sessions, ({ recipient }) => recipient ?? '');
	const states = new Map(kept.map((letter) => [letter.recipient, letter]));
	// A refusal before the recipient is named belongs to some letter: each may be claimed once.
	const unnamed = (byRecipient.get('') ?? []).map(refusalIn).filter((reply) => reply !== undefined);

	for (const { recipient, isAccepted } of asks) {
		const wrong = (what: Wrong) => wrongs.push({ what, recipient });
		const mine = byRecipient.get(recipient) ?? [];
		const arrivals = mine.filter(isArrival);
		const isDelivered = mine.some(isTaken);
		const { state, error } = states.get(recipient) ?? {};

		if (isDelivered) count.delivered += 1;
		if (!isAccepted && arrivals.length > 0) count.recovered += 1;
		if (isAccepted && state === undefined && arrivals.length === 0) wrong('lost');
		if (state === 'sent' && !isDelivered) wrong('false-sent');
		if (state === 'queued' || state === 'sending') wrong('stuck');
		arrivals.slice(1).forEach((_, at) => {
			const before = arrivals[at] as Session;
			wrong(isUnheard(before) || before.said.dot === undefined ? 'duplicate-in-window' : 'duplicate');
		});
		if (state === 'parked') {
			const isReason = (session: Session) =>
				session.said.data === 354 &&
				(isUnheard(session) || (session.isWhole && session.said.dot === undefined));
			if (!mine.some(isReason)) wrong('parked-without-reason');
			if (arrivals.length > 0) count.arrived += 1;
			else count.unknown += 1;
		}
		if (state === 'failed') {
			count.failed += 1;
			const at = unnamed.findIndex((reply) => error?.includes(`MAIL FROM ${reply}`));
			if (at >= 0) unnamed.splice(at, 1);
			else if (!mine.some(refusalIn)) wrong('failed-without-reason');
		}
		const refused = mine.findIndex((session) => refusalIn(session) !== undefined && !isUnheard(session));
		if (refused >= 0 && refused < mine.length - 1) wrong('sent-after-refusal');
		const names = new Set(mine.map(({ messageId }) => messageId).filter((name) => name !== undefined));
		if (names.size > 1) wrong('message-id-changed');
	}
	const asked = new Set(asks.map(({ recipient }) => recipient));
	for (const recipient of byRecipient.keys())
		if (recipient !== '' && !asked.has(recipient)) wrongs.push({ what: 'stranger', recipient });

	const number = (...kinds: Wrong[]) => wrongs.filter(({ what }) => kinds.includes(what)).length;
	return {
		wrongs,
		asked: asks.length,
		accepted: asks.filter(({ isAccepted }) => isAccepted).length,
		...{ delivered: count.delivered, recovered: count.recovered, failed: count.failed },
		lost: number('lost', 'false-sent', 'stuck'),
		duplicatesOutside: number('duplicate'),
		duplicatesInside: number('duplicate-in-window'),
		parked: { arrived: count.arrived, unknown: count.unknown }
	};
}

/**
 * What a worker may not have heard, or not have been able to write down: the last conversation of its life, and of one
 * that was held up those it was in meanwhile, or had just been in.
 */
function interrupted(sessions: readonly Session[], gone: readonly Gone[]): ReadonlySet<number> {
	const byWorker = Map.groupBy(sessions, ({ worker }) => worker);
	return new Set(
		gone
			.flatMap(({ worker, how, at, until = Infinity }) => {
				const own = byWorker.get(worker) ?? [];
				if (how !== 'held-up') return own.slice(-1);
				const first = Math.max(
					0,
					own.findLastIndex(({ openedAt }) => openedAt <= at)
				);
				return own.slice(first).filter(({ openedAt }) => openedAt <= until);
			})
			.map(({ number }) => number)
	);
}

// It renews its lease this often, in parts of the lease, and again when it is about to let the end of a letter go.
const RENEWED = 1 / 3;
// Our own choice: a worker that has half of its lease with the database there looks for it several times.
const ENOUGH = 1 / 2;

/**
 * Whether the database was away so long that a worker which had its answer may not have been able to write it down as
 * long as the letter was its own. Without an outage in that time two thirds of a lease are left to it, and no excuse.
 */
function isUnwritten(session: Session, outages: readonly Outage[], leaseMs: number): boolean {
	const { openedAt, goAheadAt, endedAt, isWhole } = session;
	const since = isWhole && goAheadAt !== undefined ? goAheadAt : openedAt;
	const ownUntil = lastRenewalFor(since, endedAt, outages, leaseMs) + leaseMs;
	return longestThere(endedAt, ownUntil, outages) < leaseMs * ENOUGH;
}

/** The earliest that the last renewal of a lease up to then can have been. */
function lastRenewalFor(since: number, endedAt: number, outages: readonly Outage[], leaseMs: number): number {
	const every = leaseMs * RENEWED;
	const isThere = (from: number, to: number) =>
		outages.every(({ at, until = Infinity }) => until <= from || at >= to);
	const starts = outages.map(({ at }) => at).filter((at) => at > since && at < endedAt);
	const renewed = [endedAt, ...starts]
		.filter((end) => end - every >= since && isThere(end - every, end))
		.map((end) => end - every);
	return Math.max(since, ...renewed);
}

/** For how long at a stretch, between the two, the database was there. */
function longestThere(from: number, to: number, outages: readonly Outage[]): number {
	let longest = 0;
	let since = from;
	for (const { at, until = Infinity } of [
		...outages.toSorted((one, other) => one.at - other.at),
		{ at: to }
	]) {
		longest = Math.max(longest, Math.min(at, to) - since);
		since = Math.max(since, until);
	}
	return longest;
}
