/** How fast somebody reads, decides and presses. Seconds, but for the words. */

/**
 * Words a minute. Adults read English non-fiction at 238 in the mean, most between 175 and 300 (Brysbaert 2019,
 * https://doi.org/10.1016/j.jml.2019.104047): 200 leaves room for whoever is slower.
 */
export const READING = 200;

/** The keystroke-level model (Card, Moran and Newell 1980, https://doi.org/10.1145/358886.358895). */
export const DECIDING = 1.35;
/** There for a mouse; that a thumb is as fast is our assumption. */
export const POINTING = 1.1;
export const PRESSING = 0.2;

/** For each screen further down. Our assumption: no figure was found that fits a page of questions. */
export const SCROLLING = 0.5;

/** What the script waits for on each page in place of reading it: by then a page has fetched ahead all that it will. */
export const PAUSING = 3;
