import type { Migration } from 'kysely/migration';
import * as letter from './0001-letter.ts';
import * as handOverAndLimits from './0002-hand-over-and-limits.ts';
import * as suppression from './0004-suppression.ts';

/** In order. A migration that has been released is never edited; a change is a new one. */
export const migrations: Record<string, Migration> = {
	'0001-letter': letter,
	'0002-hand-over-and-limits': handOverAndLimits,
	'0004-suppression': suppression
};
