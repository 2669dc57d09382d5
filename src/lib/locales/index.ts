/** What every page says around the knowledge. Each language says the same; its own words, the same parameters. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type Words = Spoken['core'];

export const words = (lang: Language): Words => spoken('core', lang);
