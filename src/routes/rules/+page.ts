/**
 * A book to read: all of it in the first answer, nothing to wake up. Links to it carry data-sveltekit-reload, because a
 * browser that drew it itself would have only the knowledge that a result needs.
 */
export const csr = false;
