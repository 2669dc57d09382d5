/** The list as read: each thing once, in its place, with what it may carry. */
import type {
	Allergen,
	Knowledge,
	LabelFamily,
	LabelKind,
	LabelName,
	OriginGroup
} from '../knowledge/schema';
import { readPiece, type Found } from './label-names';
import type { LabelEntry } from './label-reading';
import { cutLabel, type Piece } from './label-text';
import { fold, type Word } from './label-tokens';
import { byId } from './sources';

export type Listed = {
	readonly entry: LabelEntry;
	readonly name: LabelName | null;
	readonly family: LabelFamily | null;
	/** Names inside a longer piece that was not read. */
	readonly perhaps: readonly LabelName[];
	readonly group: OriginGroup | null;
	/** What it carries, and what it only perhaps carries. */
	readonly allergens: readonly Allergen[];
	readonly actives: readonly string[];
};

export type LabelList = {
	readonly listed: readonly Listed[];
	/** Text before the heading of the list, or null. */
	readonly skipped: string | null;
	/** The sales word stands somewhere outside a name that was read. */
	readonly saysExosome: boolean;
	/** Work done: lets a test hold it to the length of the text. */
	readonly steps: number;
};

/** The sales word as it is written in several scripts, folded. */
const EXOSOME = ['exosom', 'exozom', '엑소좀', 'エクソソーム', '外泌体', '外泌體'].map(fold);
const LONGEST_ENDING = 2;
/** What denies the word when it stands beside it. */
const FREE = new Set(['free', 'frei']);
const FROM = new Set(['of', 'from', 'von']);
const WITHOUT = new Set(['no', 'without', 'ohne', 'sans', 'sin']);
const LONGEST_SHOWN = 120;

/** Total: any text gives a list, maybe an empty one. A spelling that stands twice counts once, where it stands first. */
export function listedIn(knowledge: Knowledge, pasted: string): LabelList {
	const { text, pieces, headings, steps: cutting } = cutLabel(pasted);
	const listed: Listed[] = [];
	const seen = new Set<string>();
	const named = new Set<string>();
	let steps = cutting;
	let saysExosome = usesSalesWord(headings);
	let talkEnds = 0;

	for (const piece of pieces) {
		const reading = readPiece(piece, knowledge.labelNames, knowledge.labelFamilies);
		steps += reading.steps;
		saysExosome ||= usesSalesWord(reading.glosses.map((word) => word.folded));
		const ofPiece = new Set<string>();
		if (piece.isBeforeList) talkEnds = piece.words.at(-1)?.end ?? talkEnds;
		// An amount belongs to the name before it; after a missing comma a piece may hold several.
		const measured =
			reading.found.findLast(({ words }) => (words[0]?.start ?? 0) < piece.amountAt) ?? reading.found[0];
		for (const found of reading.found) {
			const isKnown = found.name !== null || found.family?.kind === 'vesicle';
			const spelling = found.words.map((word) => word.folded);
			const isWord = !isKnown && usesSalesWord(spelling);
			saysExosome ||= isWord;
			// What is printed before the list is talk, unless it is a name in full.
			if (piece.isBeforeList && !found.name) continue;
			if (piece.isFootnote && !isWord && tellsNothing(found)) continue;
			// "Aqua (Water)" is one thing; "Sodium DNA, PDRN" are two that were printed, and neither may vanish.
			const key = spelling.join('');
			const isGloss = reading.found.length > 1 && found.words.every((word) => word.isInBrackets);
			const others = isGloss ? named : ofPiece;
			if (seen.has(key) || (found.name && others.has(found.name.inci))) continue;
			seen.add(key);
			if (found.name) {
				named.add(found.name.inci);
				ofPiece.add(found.name.inci);
			}
			listed.push(
				toListed(knowledge, text, piece, found, isWord, {
					position: listed.length + 1,
					amount: found === measured ? piece.amount : null
				})
			);
		}
	}
	const before = text.slice(0, talkEnds).trim();
	return { listed, skipped: before === '' ? null : cut(before), saysExosome, steps };
}

function toListed(
	knowledge: Knowledge,
	text: string,
	piece: Piece,
	{ words, name, family, families, perhaps }: Found,
	isWord: boolean,
	{ position, amount }: { readonly position: number; readonly amount: string | null }
): Listed {
	const kind: LabelKind | null = name?.kind ?? family?.kind ?? (isWord ? 'exosome-word' : null);
	const kindText = kind && byId(knowledge.labelKinds, kind, 'labelKinds');
	const carriers = [...(name ? [name] : families), ...perhaps];
	return {
		entry: {
			position,
			written: cut(writtenIn(text, words)),
			inci: name?.inci ?? null,
			how: name ? 'name' : family ? 'family' : words.every(isBareSalesWord) ? 'word' : 'unread',
			kind,
			kindTitle: kindText?.title ?? null,
			says: name?.says ?? family?.says ?? kindText?.says ?? null,
			perhaps: perhaps.map((one) => one.inci),
			amount,
			isMayContain: piece.isMayContain,
			notTheSameAs: name?.confusedWith ?? []
		},
		name,
		family,
		perhaps,
		group: name?.group ?? family?.group ?? perhaps.find((one) => one.kind === 'vesicle')?.group ?? null,
		allergens: [...new Set(carriers.flatMap((carrier) => carrier.allergens))],
		actives: [...new Set(carriers.flatMap((carrier) => carrier.actives))]
	};
}

/** "*from organic farming" is no unread name; a footnote that names what may upset someone is kept. */
const tellsNothing = ({ name, families, perhaps }: Found) =>
	name === null &&
	families.length === 0 &&
	perhaps.every((one) => one.kind !== 'vesicle' && one.allergens.length === 0);

/** As printed, from the first word to the last, brackets that belong to it included. */
function writtenIn(text: string, words: readonly Word[]): string {
	const start = words[0]?.start ?? 0;
	const end = words.at(-1)?.end ?? start;
	const printed = text.slice(start, end).replaceAll('\n', ' ');
	return printed.includes('(') && !printed.includes(')') ? `${printed})` : printed;
}

const isSalesWord = (folded: string) => EXOSOME.some((word) => folded.includes(word));

/** The word and at most an ending: "exosomes", "exosomen". */
const isBareSalesWord = ({ folded }: Word) =>
	EXOSOME.some((word) => folded.startsWith(word) && folded.length <= word.length + LONGEST_ENDING);

/** True unless the word stands only where it is denied: "exosome-free", "no exosomes", "free of exosomes". */
const usesSalesWord = (words: readonly string[]) =>
	words.some(
		(word, at) =>
			isSalesWord(word) &&
			!word.endsWith('free') &&
			!FREE.has(words[at + 1] ?? '') &&
			!WITHOUT.has(words[at - 1] ?? '') &&
			!(FREE.has(words[at - 2] ?? '') && FROM.has(words[at - 1] ?? ''))
	);

const cut = (printed: string) =>
	printed.length > LONGEST_SHOWN ? `${printed.slice(0, LONGEST_SHOWN)}…` : printed;
