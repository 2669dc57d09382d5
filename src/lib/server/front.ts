import type { Language } from '../locales/languages.ts';

/** Of HTTP, those that are let in. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Why a request was turned away. */
export const shedReasons = ['in-flight', 'loop-delay'] as const;
export type ShedReason = (typeof shedReasons)[number];

export interface Load {
	/** Requests whose answer is being made. */
	inFlight: number;
	/** By how much the event loop has been late for a while. */
	delayMs: number;
	/** Turned away since the start. */
	shed: Readonly<Record<ShedReason, number>>;
}

/**
 * What the HTTP server and the app behind it leave for each other. They are built apart and share nothing but the
 * process.
 */
export interface Front {
	/** From the app: the whole page for whoever is turned away. */
	busyPages: Partial<Record<Language, string>>;
	/** From the HTTP server; null where there is none of ours, as in development. */
	load: (() => Load) | null;
}

const slot = Symbol.for('exosome-skincare-quiz.front');
const shared = globalThis as { [slot]?: Front };

export const front: Front = (shared[slot] ??= { busyPages: {}, load: null });
