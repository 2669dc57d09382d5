/**
 * Somebody has the quiz write to a stranger again and again: from many network addresses, in every spelling that
 * reaches the same mailbox, many times at the same moment, and always again in the very moment a limit ends. Time is
 * our own; the judge is what the mail server was given.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createDice, type Dice } from '../faults/dice.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

export interface Ask {
	typed: string;
	requestKey: string;
	client: string;
}

/** Kept: the person was told that a letter is on its way, or may be. Limit: the mailbox had its letters. Busy: to come again later. */
export type Told = 'kept' | 'limit' | 'busy';

export interface Attack {
	/** About so many in all. */
	posts: number;
	/** As many of them at a time. */
	together: number;
	senders: number;
	days: number;
	seed: number;
}

export interface Bombed {
	posts: number;
	told: Record<Told, number>;
	/** When a letter came to the victim. */
	arrivals: number[];
	/** Most letters to the victim in a day, and in thirty. */
	mostInDay: number;
	mostInMonth: number;
	bystanders: { asked: number; busyAtFirst: number; arrived: number };
	seconds: number;
	wrongs: string[];
}

/** The most of these times that lie within so many milliseconds, the last one left out. */
export const mostWithin = (times: readonly number[], ms: number) =>
	Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));

/** As many ways to write one mailbox as there are; Gmail knows no dots, and answers under two names. */
function spelling(dice: Dice): string {
	const letters = [...'the.victim'].map((letter) => (dice.percent(50) ? letter.toUpperCase() : letter));
	const dotted = letters.map((letter, at) => (at > 0 && dice.percent(20) ? `.${letter}` : letter)).join('');
	const local = dotted.replaceAll(/\.+/g, '.');
	const tag = dice.percent(50) ? `+${dice.between(0, 1e9)}` : '';
	return `${local}${tag}@${dice.pick(['gmail.com', 'googlemail.com', 'GMAIL.com', 'GoogleMail.com'])}`;
}

/** Neighbours of the victim and people who are nothing to it; none of them twice. */
const bystander = (dice: Dice, number: number) =>
	dice.pick([
		`the.victim${number}@gmail.com`,
		`the.victim+x@host-${number}.example`,
		`reader-${number}@example.org`
	]);

export async function startMailServer(clock: () => number) {
	const arrived: { to: string; at: number }[] = [];
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		logger: false,
		onData(stream, { envelope }, done) {
			stream.resume();
			stream.on('end', () => {
				for (const { address } of envelope.rcptTo) arrived.push({ to: address, at: clock() });
				done();
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return { port, arrived, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

/** `ask` is what a post comes to; `settle` waits until everything that was kept has been delivered. */
export async function bomb(
	attack: Attack,
	time: { now: number },
	arrived: readonly { to: string; at: number }[],
	ask: (post: Ask) => Promise<Told>,
	settle: () => Promise<void>
): Promise<Bombed> {
	const dice = createDice(attack.seed);
	const told: Record<Told, number> = { kept: 0, limit: 0, busy: 0 };
	const bystanders = { asked: 0, busyAtFirst: 0, arrived: 0 };
	const wrongs: string[] = [];
	const promised = new Set<string>();
	const waiting: Ask[] = [];
	const keys = ['the-first-page-load-of-all'];
	const pace = (attack.days * DAY_MS * attack.together) / attack.posts;
	const end = time.now + attack.days * DAY_MS;
	let strikes: number[] = [];
	let seen = 0;
	const begun = performance.now();

	function post(): Ask {
		const requestKey = dice.percent(90) ? `page-load-${dice.between(0, 1e9)}-of-many` : dice.pick(keys);
		if (keys.length < 100) keys.push(requestKey);
		const sender = dice.between(0, attack.senders - 1);
		return { typed: spelling(dice), requestKey, client: `10.${sender >> 8}.${sender & 255}.1` };
	}

	async function wish(one: Ask, isFirst: boolean): Promise<void> {
		const answer = await ask(one);
		if (answer === 'kept') promised.add(one.typed);
		else if (answer !== 'busy') wrongs.push(`a bystander is refused: ${answer}`);
		else {
			waiting.push(one);
			if (isFirst) bystanders.busyAtFirst += 1;
		}
	}

	while (time.now < end) {
		const asked = Array.from({ length: attack.together }, () => async () => {
			told[await ask(post())] += 1;
		});
		const again = waiting.shift();
		if (again) asked.splice(dice.between(0, attack.together), 0, () => wish(again, false));
		const number = (bystanders.asked += 1);
		const own = { typed: bystander(dice, number), requestKey: `page-load-of-reader-${number}` };
		const one = { ...own, client: `2001:db8:0:${number.toString(16)}::1` };
		asked.splice(dice.between(0, attack.together), 0, () => wish(one, true));
		await Promise.all(asked.map((begin) => begin()));
		await settle();
		// What was kept in this round came in this moment.
		for (; seen < arrived.length; seen += 1) {
			if (promised.has(arrived[seen]!.to)) continue;
			for (const span of [DAY_MS, 30 * DAY_MS]) strikes.push(time.now + span - 1, time.now + span);
		}
		const next = Math.min(end, time.now + pace * (0.5 + dice.roll()));
		const [strike = Infinity] = (strikes = strikes.filter((at) => at > time.now).sort((a, b) => a - b));
		time.now = Math.round(Math.min(next, strike));
	}

	const toVictim = arrived.filter(({ to }) => !promised.has(to)).map(({ at }) => at);
	bystanders.arrived = arrived.length - toVictim.length;
	if (bystanders.arrived !== promised.size) wrongs.push('a letter of a bystander is lost, or came twice');
	const mostInDay = mostWithin(toVictim, DAY_MS);
	const mostInMonth = mostWithin(toVictim, 30 * DAY_MS);
	if (mostInDay > 1) wrongs.push(`${mostInDay} letters in a day`);
	if (mostInMonth > 3) wrongs.push(`${mostInMonth} letters in thirty days`);
	const seconds = (performance.now() - begun) / 1000;
	const posts = Object.values(told).reduce((sum, number) => sum + number);
	return { posts, told, arrivals: toVictim, mostInDay, mostInMonth, bystanders, seconds, wrongs };
}
