/** Which fault each connection meets. */
import type { Dice } from './dice.ts';
import type { Fate, LineFault } from './proxy.ts';
import type { Phase, Script } from './sink.ts';

const PHASES = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'dot'] as const satisfies readonly Phase[];
const LATER = [421, 450, 451, 452, 454, 455];
const NEVER = [550, 551, 552, 553, 554];
const ABOUT_US = [503, 530, 535];

// About what a worker says and hears of one letter of the quiz, in bytes.
const SAID = 30_000;
const HEARD = 130;

type Mishap = (dice: Dice) => Pick<Fate, 'script' | 'line'>;

const scripted = (at: Phase, reply: Script['reply']) => ({ script: { at, reply }, line: null });
const silent = (at: Phase, ms: number) => ({ script: { at, reply: 'silence' as const, ms }, line: null });
const spoilt = (line: LineFault) => ({ script: null, line });

/** Where in one direction. Half of the time up there it is at the end of the letter, where it matters. */
function place(dice: Dice) {
	const direction = dice.pick(['up', 'down'] as const);
	if (direction === 'down') return { direction, bytes: dice.between(1, HEARD) };
	return { direction, bytes: dice.percent(30) ? dice.between(1, 200) : dice.between(200, SAID) };
}

export const mishaps = {
	'4xx': (dice) => scripted(dice.pick(PHASES), dice.pick(LATER)),
	'5xx': (dice) => scripted(dice.pick(PHASES), dice.pick(NEVER)),
	'5xx about us': (dice) => scripted(dice.pick(PHASES), dice.pick(ABOUT_US)),
	'hung up': (dice) => scripted(dice.pick(PHASES), 'hang-up'),
	// The one window that SMTP leaves open.
	'hung up after the dot': () => scripted('dot', 'hang-up'),
	silence: (dice) => silent(dice.pick(PHASES), dice.between(50, 800)),
	// The worker is the one to give up.
	'long silence': () => silent('greeting', 120_000),
	cut: (dice) => spoilt({ kind: 'cut', ...place(dice) }),
	reset: (dice) => spoilt({ kind: 'reset', ...place(dice) }),
	hang: (dice) => spoilt({ kind: 'hang', ...place(dice), ms: dice.between(50, 800) }),
	slow: (dice) => spoilt({ kind: 'slow', bytes: dice.between(300, 3000), tickMs: 10 }),
	refuse: (dice) => spoilt({ kind: 'refuse', ms: dice.between(10, 300) })
} as const satisfies Record<string, Mishap>;

export type MishapName = keyof typeof mishaps;
export const mishapNames = Object.keys(mishaps) as MishapName[];
