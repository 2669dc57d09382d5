/** Runs once the page has nothing better to do. Only in a browser. */
export function whenIdle(run: () => void): void {
	// Safari has none.
	const wait = globalThis.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 300));
	wait(run);
}
