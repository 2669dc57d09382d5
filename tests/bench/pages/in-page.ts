/** What runs inside the page while it is measured. Each function is sent there alone and may use nothing around it. */

declare global {
	interface Window {
		bench: {
			/** When a click on the first option counted; 0 until then. Milliseconds since the start of the document. */
			answered: number;
			longTasks: { start: number; end: number }[];
			/** When the next question stood there, in milliseconds since the epoch; 0 until then. */
			painted: number;
		};
	}
}

/** Where the moment of the last click on the button is kept: the click may leave the document. */
const PRESSED = 'bench-pressed-at';
/** What the page writes to its console once a click on the first option has counted. */
const ANSWERED = 'bench: answered';

/** Runs before anything of the page: clicks the first option as soon as it is painted, and notes long tasks. */
export function instrument({ option, answered }: { option: string; answered: string }): void {
	window.bench = { answered: 0, longTasks: [], painted: 0 };
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			window.bench.longTasks.push({ start: startTime, end: startTime + duration });
	}).observe({ type: 'longtask', buffered: true });
	// Only the first document of a visit: in the others the visitor is already on the way.
	if (sessionStorage.getItem('bench-begun')) return;
	const look = () => {
		const input = document.querySelector<HTMLInputElement>(option);
		const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
		if (!input || !isPainted) return requestAnimationFrame(look);
		if (!input.checked) input.click();
		if (!input.checked) return requestAnimationFrame(look);
		sessionStorage.setItem('bench-begun', 'yes');
		window.bench.answered = performance.now();
		return console.log(answered);
	};
	requestAnimationFrame(look);
}

/** Answers what is shown as the person does: per question, in the order of the page, the values that are theirs. */
export function answerAll(inputs: Element[], wanted: readonly (readonly string[])[]): void {
	const shown = (inputs as HTMLInputElement[]).filter((input) => input.closest('[hidden]') === null);
	const questions = [...Map.groupBy(shown, (input) => input.closest('fieldset')).values()];
	for (const [index, group] of questions.entries())
		for (const input of group)
			if (input.checked !== wanted[index]?.includes(input.value)) {
				// The other radio of a group goes out by itself.
				if (input.type === 'checkbox' || !input.checked) input.click();
			}
}

type Wanted = { next: string; heading: string; pressed: string };

/** Clicks the button a moment later, and notes when the heading has become another one that is painted. */
export function press({ next, heading, pressed }: Wanted): void {
	const isShown = (element: Element) => element.getClientRects().length > 0;
	const stands = () => [...document.querySelectorAll(heading)].find(isShown)?.textContent.trim();
	const before = stands();
	const look = () => {
		const now = stands();
		if (now === undefined || now === before) return requestAnimationFrame(look);
		// A task after the frame's callback comes once the frame has been painted.
		const channel = new MessageChannel();
		channel.port1.onmessage = () => (window.bench.painted = performance.timeOrigin + performance.now());
		return channel.port2.postMessage(null);
	};
	window.bench.painted = 0;
	sessionStorage.removeItem(pressed);
	setTimeout(() => {
		sessionStorage.setItem(pressed, String(performance.timeOrigin + performance.now()));
		[...document.querySelectorAll<HTMLElement>(next)].find(isShown)?.click();
		requestAnimationFrame(look);
	}, 50);
}

/** Milliseconds from the click to the next question, in this document or in one of its own; false until then. */
export function painted(pressed: string): number | false {
	const at = Number(sessionStorage.getItem(pressed) ?? Infinity);
	if (window.bench.painted > at) return window.bench.painted - at;
	const first = performance.getEntriesByName('first-contentful-paint')[0];
	return performance.timeOrigin > at && first ? performance.timeOrigin + first.startTime - at : false;
}

export { ANSWERED, PRESSED };
