/**
 * The frame of every page with nothing in it. Without a connection the service worker answers with it, and the script
 * makes whatever page the address names, from what the device has.
 */
export const ssr = false;
