import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Load, ShedReason } from '../../src/lib/server/front.ts';

/** Milliseconds by which the event loop has been late for a while. */
export type Meter = () => number;

const RESOLUTION_MS = 10;
const WINDOW_MS = 500;
const WINDOWS = 3;

/**
 * The best of the last three half-seconds, each by its mean. A page that is made for the first time may hold everything
 * up for a second, which is no overload; and what is over counts no more after half a second.
 */
export function createMeter(): Meter {
	const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
	histogram.enable();
	let last = Array.from({ length: WINDOWS }, () => 0);
	setInterval(() => {
		const mean = histogram.count > 0 ? histogram.mean / 1e6 - RESOLUTION_MS : 0;
		last = [...last.slice(1), Math.max(0, mean)];
		histogram.reset();
	}, WINDOW_MS).unref();
	return () => Math.min(...last);
}

export interface Gate {
	/** Null when the answer may be made now; it counts as in flight until `leave`. */
	enter(): ShedReason | null;
	leave(): void;
	load(): Load;
}

/**
 * Lets in only as many requests as can be answered soon. The others are told at once to come again, which costs next
 * to nothing, where a queue would make everybody wait and grow until memory ends.
 */
export function createGate(limits: { inFlight: number; delayMs: number }, meter: Meter): Gate {
	let inFlight = 0;
	const shed: Record<ShedReason, number> = { 'in-flight': 0, 'loop-delay': 0 };
	const refuse = (reason: ShedReason) => {
		shed[reason] += 1;
		return reason;
	};
	return {
		enter() {
			// One at a time passes even so: a machine that is slow for reasons of its own must not turn everybody away.
			if (inFlight > 0 && meter() > limits.delayMs) return refuse('loop-delay');
			if (inFlight >= limits.inFlight) return refuse('in-flight');
			inFlight += 1;
			return null;
		},
		leave: () => void (inFlight -= 1),
		load: () => ({ inFlight, delayMs: meter(), shed })
	};
}
