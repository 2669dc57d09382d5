/** Words of the result page and the letter, fetched only where a result is shown or sent. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type ResultWords = Spoken['result'];

export const resultWords = (lang: Language): ResultWords => spoken('result', lang);
