/** Bare HTML: it stands in for pages that cannot be fetched, at their addresses. */
export const csr = false;
