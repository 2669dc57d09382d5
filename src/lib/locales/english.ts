/** Everything the product says in English, by the sections in which it is fetched. Other languages are made from it. */
import { en } from './en.ts';
import { enAccessibility } from './en-accessibility.ts';
import { enArticle } from './en-article.ts';
import { enBook } from './en-book.ts';
import { enKeep } from './en-keep.ts';
import { enLabel } from './en-label.ts';
import { enPages } from './en-pages.ts';
import { enRecords } from './en-records.ts';
import { enResult } from './en-result.ts';
import { enStop } from './en-stop.ts';

export const english = {
	core: en,
	pages: enPages,
	result: enResult,
	keep: enKeep,
	label: enLabel,
	article: enArticle,
	accessibility: enAccessibility,
	stop: enStop,
	book: { ...enBook, ...enRecords }
};

/** Every language says the same things; its own words, the same parameters. */
export type Spoken = typeof english;
