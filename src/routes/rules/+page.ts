/** A book to read: nothing to wake up. */
export const csr = false;
