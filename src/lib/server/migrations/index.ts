import type { Migration } from 'kysely/migration';
import * as letter from './0001-letter.ts';

/** In order. A migration that has been released is never edited; a change is a new one. */
export const migrations: Record<string, Migration> = {
	'0001-letter': letter
};
