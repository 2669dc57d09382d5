import type { Knowledge } from '../knowledge/schema';
import type { LabelNote } from './label-reading';
import { byId, sourcesOf } from './sources';

/** A sentence of the label check with its sources. Throws on an unknown id: broken knowledge. */
export function labelNote(knowledge: Knowledge, id: string): LabelNote {
	const { title, says, evidence, verification } = byId(knowledge.labelNotes, id, 'labelNotes');
	return { id, title, says, sources: sourcesOf(knowledge, evidence), verification };
}
