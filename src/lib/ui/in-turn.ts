/**
 * Work that nobody waits for: one piece at a time, and what it changed is painted and a tap is
 * heard before the next. Only in a browser.
 */
import { painted } from './painted';

const waiting = new Set<() => void>();
let isGoing = false;

/** Runs it when its turn comes. Gives back what runs it at once, and what takes it off; each does nothing afterwards. */
export function inTurn(run: () => void): { now: () => void; cancel: () => void } {
	const piece = () => {
		if (waiting.delete(piece)) run();
	};
	waiting.add(piece);
	goOn();
	return { now: piece, cancel: () => void waiting.delete(piece) };
}

function goOn(): void {
	if (isGoing || waiting.size === 0) return;
	isGoing = true;
	void painted().then(() => {
		isGoing = false;
		const [first] = waiting;
		try {
			first?.();
		} finally {
			goOn();
		}
	});
}

// Paper has everything, also what a piece calls for in its turn.
if (typeof document !== 'undefined')
	addEventListener('beforeprint', () => {
		for (const piece of waiting) piece();
	});
