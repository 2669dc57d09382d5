/** Answers kept in this browser for a day. Storage may be missing, denied, full, or hold anything at all. */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { carryOver, type CarriedOver } from './answers-versions';
import { LIFETIME_MS } from './lifetime';

const KEY = 'skin-quiz-answers';

export type Kept = {
	readonly answers: Answers;
	/** What the sealed cookie held when it was last merged in: the same content again is older, not newer. */
	readonly merged: Answers;
};
/** Also what an older release was told and this one no longer asks. */
export type Found = Kept & Pick<CarriedOver, 'dropped'>;
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null where the browser has no storage or refuses it. */
export function deviceStorage(): DeviceStorage | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

/** True when answers from an earlier visit may be there; does not read what they are. */
export function hasKeptAnswers(storage: DeviceStorage | null, now: number): boolean {
	return open(storage, now) !== null;
}

export function loadAnswers(
	questionnaire: Questionnaire,
	storage: DeviceStorage | null,
	now: number
): Found | null {
	const record = open(storage, now);
	if (!record) return null;
	const carried = carryOver(questionnaire, { version: record.version, answers: record.answers });
	if (!carried) return null;
	const merged = carryOver(questionnaire, { version: record.version, answers: record.merged ?? {} });
	const theirs = keptByNewer(questionnaire, storage, now)?.answers ?? {};
	const dropped = carried.dropped.filter((question) => !(question in theirs));
	return { answers: carried.answers, dropped, merged: merged?.answers ?? {} };
}

/** False when the browser does not keep it. */
export function saveAnswers(
	questionnaire: Questionnaire,
	storage: DeviceStorage | null,
	now: number,
	kept: Kept
): boolean {
	if (!storage) return false;
	try {
		const newer = keptByNewer(questionnaire, storage, now);
		const version = newer?.version ?? questionnaire.version;
		const answers = { ...newer?.answers, ...kept.answers };
		storage.setItem(KEY, JSON.stringify({ version, savedAt: now, ...kept, answers }));
		return true;
	} catch {
		return false;
	}
}

/** What a newer release was told and this one does not ask: it is not ours to drop, and stays where it is. */
function keptByNewer(questionnaire: Questionnaire, storage: DeviceStorage | null, now: number) {
	const record = open(storage, now);
	if (!record || record.version <= questionnaire.version) return null;
	const ours = new Set(questionnaire.questions.map(({ id }) => id));
	const theirs = Object.entries(record.answers ?? {}).filter(([question]) => !ours.has(question));
	return { version: record.version, answers: Object.fromEntries(theirs) };
}

export function deleteAnswers(storage: DeviceStorage | null): void {
	try {
		storage?.removeItem(KEY);
	} catch {
		// Denied storage holds nothing to delete.
	}
}

type StoredRecord = {
	readonly version: number;
	readonly savedAt: number;
	readonly answers: unknown;
	readonly merged?: unknown;
};

function open(storage: DeviceStorage | null, now: number): StoredRecord | null {
	const record = read(storage);
	if (!record) return null;
	const age = now - record.savedAt;
	// A record from the future means the clock was moved; its age cannot be known, so it is as good as too old.
	if (age >= 0 && age < LIFETIME_MS) return record;
	deleteAnswers(storage);
	return null;
}

function read(storage: DeviceStorage | null): StoredRecord | null {
	try {
		const record: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
		if (typeof record !== 'object' || record === null) return null;
		if (!('version' in record) || typeof record.version !== 'number') return null;
		if (!('savedAt' in record) || typeof record.savedAt !== 'number') return null;
		return 'answers' in record ? (record as StoredRecord) : null;
	} catch {
		return null;
	}
}
