/** Words of the accessibility statement. They never reach a browser as data: it gets the page. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type AccessibilityWords = Spoken['accessibility'];

export const accessibilityWords = (lang: Language): AccessibilityWords => spoken('accessibility', lang);
