/** Words for keeping a result and for being without a connection. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type KeepWords = Spoken['keep'];

export const keepWords = (lang: Language): KeepWords => spoken('keep', lang);
