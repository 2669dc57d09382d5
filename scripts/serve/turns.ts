/** Our own choice: a flood of new connections must not keep answers from being made either. */
const MOST_LOOKS = 64;

export interface Turns {
	/** Somebody has come: look once more before the next task. */
	arrived(): void;
	add(task: () => void): void;
}

/**
 * Runs tasks one after the other, and before each of them lets everybody in who is waiting outside. Node accepts one new
 * connection in a turn of its event loop: if answers were made in the same turns, people would wait unseen in the queue
 * of the system, where nobody counts them and nobody tells them to come again.
 */
export function createTurns(): Turns {
	const tasks: (() => void)[] = [];
	let isTurning = false;
	let hasArrived = false;
	let looks = 0;
	function turn(): void {
		if (hasArrived && looks < MOST_LOOKS) {
			hasArrived = false;
			looks += 1;
		} else {
			looks = 0;
			tasks.shift()?.();
		}
		isTurning = tasks.length > 0;
		if (isTurning) setImmediate(turn);
	}
	return {
		arrived: () => void (hasArrived = true),
		add(task) {
			tasks.push(task);
			if (!isTurning) setImmediate(turn);
			isTurning = true;
		}
	};
}
