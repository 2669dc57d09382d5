import { readFileSync } from 'node:fs';

function parentOf(pid: number): number | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The process's name stands in parentheses and may hold spaces, so count from its end.
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return undefined;
	}
}

const lineage = () => `${process.ppid} ${parentOf(process.ppid) ?? ''}`;

/**
 * npm does not pass a signal on to what it started, it only dies, or lets its shell die. Both are watched; a
 * script started without npm has no such parent and is left running when its terminal closes.
 */
export function whenNpmDies(then: () => void): void {
	if (!process.env.npm_lifecycle_event) return;
	const before = lineage();
	const timer = setInterval(() => {
		if (lineage() === before) return;
		clearInterval(timer);
		then();
	}, 400);
	timer.unref();
}
