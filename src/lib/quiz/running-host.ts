/** The visit of this browser tab once it has been taken over. Light, so that pages which only look at it may do so. */
import type { BrowserHost } from './browser-host';

let running: BrowserHost | undefined;

/** Undefined on the server and while the first page wakes up. */
export const runningHost = (): BrowserHost | undefined => running;

export function keepRunning(host: BrowserHost): BrowserHost {
	running = host;
	return host;
}
