/** Words of the label check, fetched only by that page. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type LabelWords = Spoken['label'];

export const labelWords = (lang: Language): LabelWords => spoken('label', lang);
