/** The names that docs/privacy.md gives to what is stored. */
import { documentAt, rowsWith, type Row } from './table.ts';

export const COLUMNS = ['what', 'why', 'where', 'how long', 'who can see it', 'legal thought'];
export const dataRows: readonly Row[] = rowsWith(documentAt('docs/privacy.md'), ...COLUMNS);

/** What is named in the rows that are kept in such a place. */
export function namesIn(where: RegExp): string[] {
	return dataRows
		.filter((row) => where.test(row.where ?? ''))
		.flatMap(({ what = '' }) => [...what.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}
