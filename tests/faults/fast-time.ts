/**
 * Loaded before a program, it makes time go faster for all of it: leases, pauses and the patience of the mail client
 * keep their proportions, and five minutes of waiting do not take five. Every process of a run has the same clock.
 */
import { Socket } from 'node:net';
import type { PoolConfig } from 'pg';

const speed = Number(process.env.FAULTS_SPEED ?? 1);
const since = Number(process.env.FAULTS_SINCE ?? 0);

const now = Date.now;
Date.now = () => Math.round(since + (now() - since) * speed);

const sooner = <T extends typeof setTimeout | typeof setInterval>(timer: T): T =>
	new Proxy(timer, {
		apply: (target, self, [call, ms, ...rest]: unknown[]) =>
			Reflect.apply(target, self, [call, Number(ms ?? 0) / speed, ...rest]) as unknown
	});
globalThis.setTimeout = sooner(setTimeout);
globalThis.setInterval = sooner(setInterval);

const { setTimeout: setIdle } = Socket.prototype;
Socket.prototype.setTimeout = function (ms, ...rest) {
	return setIdle.call(this, Math.ceil(ms / speed), ...rest);
};

// PostgreSQL keeps the time of the wall, also in how long it lets a statement take: so does the patience with it.
if (process.env.DATABASE_URL) {
	const { default: pg } = await import('pg');
	const slower = (ms: number | undefined) => ms && ms * speed;
	pg.Pool = class extends pg.Pool {
		constructor({ connectionTimeoutMillis, query_timeout, ...config }: PoolConfig = {}) {
			super({
				...config,
				connectionTimeoutMillis: slower(connectionTimeoutMillis),
				query_timeout: slower(query_timeout)
			});
		}
	};
}
