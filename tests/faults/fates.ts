/** Deals out what each connection to the mail server meets, and keeps count of it. */
import { createDice } from './dice.ts';
import { mishapNames, mishaps, type MishapName } from './mishaps.ts';
import type { Fate, LineFault } from './proxy.ts';

export function createFates(seed: number, faultyPercent: number) {
	const dice = createDice(seed);
	const faults = Object.fromEntries(mishapNames.map((name) => [name, 0])) as Record<MishapName, number>;
	const dealt = new Map<number, MishapName>();
	const spoilt = new Map<number, LineFault['kind']>();
	let sessions = 0;
	let isStormy = true;
	let coming: Omit<Fate, 'session'> | undefined;

	return {
		/** How often each has happened. */
		faults,
		spoilt,
		sessions: () => sessions,
		/** No fault from now on. */
		calm: () => void (isStormy = false),
		/** For the next connection, whatever the weather. */
		bring: (fate: Omit<Fate, 'session'>) => void (coming = fate),

		/** Until each kind has happened every other is one of those that have not; then as they come. */
		next(): Fate {
			const session = (sessions += 1);
			const fate = coming;
			coming = undefined;
			if (fate) return { session, ...fate };
			const missing = session % 2 === 0 ? mishapNames.find((name) => faults[name] === 0) : undefined;
			const name = missing ?? (dice.percent(faultyPercent) ? dice.pick(mishapNames) : undefined);
			if (!isStormy || name === undefined) return { session, script: null, line: null };
			dealt.set(session, name);
			const mishap = mishaps[name](dice);
			// What the server says happens for sure; a line may be cut after the last byte that is sent.
			if (mishap.script) faults[name] += 1;
			return { session, ...mishap };
		},
		happened(session: number, kind: LineFault['kind']) {
			spoilt.set(session, kind);
			const name = dealt.get(session);
			if (name) faults[name] += 1;
		}
	};
}
