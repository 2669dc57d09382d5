/** Requests at a fixed rate, whether or not earlier ones were answered: people do not wait for each other. */
import { Agent, request } from 'node:http';

export type Target = {
	readonly url: string;
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly body: string;
};

export type Tally = {
	readonly asked: number;
	readonly served: number;
	readonly shed: number;
	/** Neither served nor shed: broken connections, other statuses. */
	readonly failed: number;
	/** Of those served, from the moment each should have been asked; ms. */
	readonly p50: number;
	readonly p99: number;
};

const TICK_MS = 5;

function ask(target: Target, agent: Agent): Promise<number> {
	return new Promise((resolve) => {
		const asked = request(
			target.url,
			{ agent, method: target.method, headers: target.headers },
			(response) => {
				response.resume();
				response.on('close', () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
			}
		);
		asked.on('error', () => resolve(0));
		asked.end(target.body || undefined);
	});
}

/** As a proxy has them open to the server; a request that finds none free waits, and its time runs. */
export const CONNECTIONS = 256;
const newAgent = () =>
	new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS, scheduling: 'fifo' });

/** Requests a second that are answered when so many people ask again as soon as they have their answer. */
export async function capacityOf(target: Target, people: number, seconds: number): Promise<number> {
	const agent = newAgent();
	const end = performance.now() + seconds * 1000;
	let served = 0;
	const person = async () => {
		while (performance.now() < end) if ((await ask(target, agent)) === 200) served += 1;
	};
	await Promise.all(Array.from({ length: people }, person));
	agent.destroy();
	return served / seconds;
}

export async function openLoop(target: Target, rate: number, seconds: number): Promise<Tally> {
	const agent = newAgent();
	const times: number[] = [];
	let shed = 0;
	let failed = 0;
	const running: Promise<void>[] = [];
	const started = performance.now();
	const total = Math.round(rate * seconds);
	while (running.length < total) {
		const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * rate) + 1);
		while (running.length < due) {
			const wanted = started + (running.length / rate) * 1000;
			running.push(
				ask(target, agent).then((status) => {
					if (status === 200) times.push(performance.now() - wanted);
					else if (status === 503) shed += 1;
					else failed += 1;
				})
			);
		}
		await new Promise((resolve) => setTimeout(resolve, TICK_MS));
	}
	await Promise.all(running);
	agent.destroy();
	times.sort((a, b) => a - b);
	const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
	return { asked: total, served: times.length, shed, failed, p50: at(0.5), p99: at(0.99) };
}

/** Milliseconds until one request is answered as usual. */
export async function untilServed(target: Target): Promise<number> {
	const agent = newAgent();
	const started = performance.now();
	while ((await ask(target, agent)) !== 200) await new Promise((resolve) => setTimeout(resolve, TICK_MS));
	agent.destroy();
	return performance.now() - started;
}
