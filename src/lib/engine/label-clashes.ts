/** What on a list clashes with a person's answers: each gate once, with everything on the list it speaks against. */
import type { GateRule, Knowledge } from '../knowledge/schema';
import type { Listed } from './label-list';
import type { LabelClash } from './label-reading';
import type { Screening } from './screen';
import { phrase, sourcesOf, toldFor, type Telling } from './sources';

/** Hit policy: collect all, in the declared order of the gates; sensitive skin last. */
export function clashesIn(
	telling: Telling,
	screening: Screening,
	listed: readonly Listed[],
	isSensitive: boolean
): readonly LabelClash[] {
	const { knowledge } = telling;
	const byGate = screening.fired.flatMap(({ gate, isUnsure }): LabelClash[] => {
		const against = listed.filter((item) =>
			gate.then.some((effect) => speaksAgainst(knowledge, effect, item))
		);
		if (against.length === 0) return [];
		return [
			{
				id: gate.id,
				title: gate.title,
				isUnsure,
				...printed(against),
				reason: {
					text: gate.because,
					told: toldFor(telling, gate.when),
					rule: gate.id,
					sources: sourcesOf(knowledge, gate.evidence)
				}
			}
		];
	});
	const harsh = isSensitive ? listed.filter((item) => isHarsh(knowledge, item)) : [];
	if (harsh.length === 0) return byGate;
	const reason = phrase(telling, 'sensitivity');
	return [...byGate, { id: 'sensitivity', title: '', isUnsure: false, ...printed(harsh), reason }];
}

/** Vesicles, what is only called exosome, and what comes from human or animal cells as vesicles do. */
export function carriesVesicles(item: Listed): boolean {
	const { kind } = item.entry;
	const isVesicle =
		kind === 'vesicle' || kind === 'exosome-word' || item.perhaps.some((name) => name.kind === 'vesicle');
	return isVesicle || isTreatedLikeVesicles(item);
}

export function isTreatedLikeVesicles({ entry, group }: Listed): boolean {
	const isOfCells = entry.kind === 'conditioned-media' || entry.kind === 'cell-extract';
	return isOfCells && (group === 'human' || group === 'animal');
}

/** True for effects that can speak against something on a list. */
export const speaksOfProducts = (effect: GateRule['then'][number]): boolean =>
	'defer' in effect ||
	'excludeAllergens' in effect ||
	'excludeActives' in effect ||
	'excludeGroups' in effect ||
	'exclude' in effect ||
	'only' in effect;

function speaksAgainst(knowledge: Knowledge, effect: GateRule['then'][number], item: Listed): boolean {
	if ('defer' in effect) return carriesVesicles(item);
	if ('excludeAllergens' in effect)
		return effect.excludeAllergens.some((id) => item.allergens.includes(id as never));
	if ('excludeActives' in effect) return effect.excludeActives.some((id) => item.actives.includes(id));
	if ('excludeGroups' in effect) return isOfGroup(knowledge, effect.excludeGroups, item);
	if ('only' in effect) return carriesVesicles(item) || item.actives.length > 0;
	if ('exclude' in effect) return isOfAnimals(knowledge, item);
	return false;
}

/** By its origin, or by what it is made from. */
function isOfGroup(knowledge: Knowledge, excluded: readonly string[], { name, group }: Listed): boolean {
	const origin = knowledge.origins.find(({ id }) => id === name?.origin);
	return [origin?.group, group].some((one) => one && excluded.includes(one));
}

function isOfAnimals(knowledge: Knowledge, { name, group }: Listed): boolean {
	if (group === 'animal') return true;
	const records = [...knowledge.origins, ...knowledge.ingredients];
	return records.some((record) => record.isAnimalDerived && record.inci === name?.inci);
}

function isHarsh(knowledge: Knowledge, { entry, actives }: Listed): boolean {
	if (entry.kind === 'spicule') return true;
	return knowledge.actives.some((active) => active.irritancy === 'high' && actives.includes(active.id));
}

const printed = (items: readonly Listed[]) => ({
	written: items.map(({ entry }) => entry.written),
	isPerhaps: items.every(({ entry }) => entry.how === 'unread')
});
