/**
 * The label check in one page: from a pasted ingredient list to what is really in it and what that means for a person.
 *
 *   text → pieces and words → names → verdict → law, clashes, place in the routine
 *
 * Pure and total: any text, complete or not, gives exactly one reading. Names decide, never the word exosome.
 */
import type { Knowledge, LabelKind } from '../knowledge/schema';
import type { Answers } from './answers';
import { judgeFor } from './label-judge';
import { listedIn, type Listed } from './label-list';
import { labelNote } from './label-note';
import type { LabelMaterial, LabelReading, LabelVerdict } from './label-reading';
import { LONGEST_LABEL } from './label-text';
import { sourcesOf } from './sources';

/** Kinds that are sold in the name of exosomes and are something else. */
const soldAsExosomes: readonly LabelKind[] = ['conditioned-media', 'cell-extract', 'ferment', 'dna'];
/** Kinds that may harm vesicles in the same jar; so may actives that are kept apart from vesicles. */
const rough: readonly LabelKind[] = ['alcohol', 'surfactant', 'acid'];

/** Verdicts that speak of what could not be read themselves. */
const saysUnread: readonly LabelVerdict[] = ['verdict-no-list', 'verdict-none-read', 'verdict-too-little'];

/** `answers` may be empty or unfinished: what they do not tell is not judged. `knowledge` may be in any language. */
export function checkLabel(
	knowledge: Knowledge,
	knowledgeVersion: string,
	pasted: string,
	answers: Answers
): LabelReading {
	if (!/[\p{L}\p{N}]/u.test(pasted)) return { kind: 'empty' };
	if (pasted.length > LONGEST_LABEL)
		return { kind: 'too-long', characters: pasted.length, atMost: LONGEST_LABEL };

	const { listed, skipped, saysExosome } = listedIn(knowledge, pasted);
	const verdict = verdictOn(listed, saysExosome);
	// A material under two spellings is one material.
	const materials = listed.filter(
		(item, at) =>
			isMaterial(item) && !(item.name && listed.slice(0, at).some((earlier) => earlier.name === item.name))
	);
	const vesicles = materials.filter(({ entry }) => entry.kind === 'vesicle');
	const roughCompany =
		vesicles.length > 0
			? listed.filter((item) => isRough(knowledge, item)).map(({ entry }) => entry.written)
			: [];
	const unread = listed.filter(({ entry }) => entry.how === 'unread').map(({ entry }) => entry.written);
	const notes: readonly (string | false)[] = [
		listed.some(({ entry }) => entry.kind === 'medicine') && 'medicine-inside',
		unread.length > 0 && !saysUnread.includes(verdict) && 'some-unread',
		saysExosome && verdict !== 'verdict-word-only' && verdict !== 'verdict-no-list' && 'word-beside',
		vesicles.some(({ entry }) => entry.amount !== null) && 'ppm-is-no-dose',
		roughCompany.length > 0 && 'rough-company'
	];
	return {
		kind: 'read',
		knowledgeVersion,
		verdict: { ...labelNote(knowledge, verdict), id: verdict },
		// What the verdict rests on comes first, then what is sold beside it.
		materials: [...vesicles, ...materials.filter((item) => !vesicles.includes(item))].map((item) =>
			materialOf(knowledge, item)
		),
		notes: notes.filter((id) => id !== false).map((id) => labelNote(knowledge, id)),
		entries: listed.map(({ entry }) => entry),
		unread,
		skipped,
		roughCompany,
		forYou: listed.some(isRead) ? judgeFor(knowledge, knowledgeVersion, listed, answers) : null
	};
}

/** Hit policy: the strongest thing in the list decides. */
function verdictOn(listed: readonly Listed[], saysExosome: boolean): LabelVerdict {
	const unread = listed.filter(({ entry }) => entry.how === 'unread').length;
	if (!listed.some(isRead)) {
		if (!saysExosome) return 'verdict-no-list';
		return unread === 0 && listed.length > 0 ? 'verdict-word-only' : 'verdict-too-little';
	}
	const vesicles = listed.filter(isVesicle);
	if (vesicles.some(({ entry }) => entry.how === 'name')) return 'verdict-vesicles';
	if (vesicles.length > 0) return 'verdict-unclear';
	if (listed.some(isMaterial)) return 'verdict-look-alikes';
	const named = listed.filter(({ entry }) => entry.how === 'name' || entry.how === 'family').length;
	// A "no" would speak for names that nobody read.
	if (named > 0 && unread > named) return 'verdict-too-little';
	if (saysExosome) return 'verdict-word-only';
	return unread > 0 ? 'verdict-none-read' : 'verdict-none';
}

/** The sales word is understood, but it is no name. */
const isRead = ({ entry }: Listed) =>
	entry.how === 'name' || entry.how === 'family' || entry.perhaps.length > 0;

const isVesicle = ({ entry, perhaps }: Listed) =>
	entry.kind === 'vesicle' || perhaps.some((name) => name.kind === 'vesicle');

const isMaterial = (item: Listed) =>
	isVesicle(item) || (item.entry.kind !== null && soldAsExosomes.includes(item.entry.kind));

function isRough(knowledge: Knowledge, { entry, actives }: Listed): boolean {
	if (entry.kind === null || entry.kind === 'spicule') return false;
	if (rough.includes(entry.kind)) return true;
	return knowledge.actives.some(
		(active) =>
			actives.includes(active.id) &&
			active.pairs.some((pair) => pair.other === 'vesicles' && pair.place !== 'fine-together')
	);
}

function materialOf(knowledge: Knowledge, { entry, name, family, perhaps, group }: Listed): LabelMaterial {
	const origin = knowledge.origins.find((record) => record.id === name?.origin);
	const inside = perhaps.find((one) => one.kind === 'vesicle');
	const record = name ?? family ?? inside;
	return {
		entry,
		kind: inside ? 'vesicle' : (entry.kind ?? 'vesicle'),
		group,
		origin: origin
			? { id: origin.id, name: origin.name, explains: origin.explains, risks: origin.risks }
			: null,
		verification: record?.verification ?? 'unconfirmed',
		sources: record ? sourcesOf(knowledge, record.evidence) : []
	};
}
