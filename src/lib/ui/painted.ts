/** Once what has been changed so far is on the screen. Only in a browser. */
export function painted(): Promise<void> {
	// A task after a frame's callback comes when the frame has been painted.
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
