/** A page to read: all of it in the first answer, nothing to wake up. */
export const csr = false;
