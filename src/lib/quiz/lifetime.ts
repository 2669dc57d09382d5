/** How long what is told is used after the last step, and the cookie that says where it is. */
export const LIFETIME_MS = 24 * 60 * 60 * 1000;
