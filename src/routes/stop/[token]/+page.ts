/** All of it works without a script, as a mail program opens it. */
export const csr = false;
