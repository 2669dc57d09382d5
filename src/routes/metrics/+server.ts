import { createHash, timingSafeEqual } from 'node:crypto';
import { app } from '$lib/server/app';
import { front } from '$lib/server/front';
import { describeError } from '$lib/server/log';
import { onlyAllow, reply } from '../api/reply';
import type { RequestHandler } from './$types';

/** Figures for whoever runs the site, and for nobody else: how busy a shop is, is its own affair. */
export const GET: RequestHandler = async ({ request }) => {
	const { config, counters, backlog, log } = app();
	if (config.metricsToken === null) return reply({ error: 'not-found' }, 404);
	if (!isSame(request.headers.get('authorization') ?? '', `Bearer ${config.metricsToken}`))
		return reply({ error: 'unauthorized' }, 401, { 'www-authenticate': 'Bearer' });
	const kept = await backlog().catch((error: unknown) => {
		log({ event: 'worker-error', ...describeError(error) });
		return null;
	});
	const { user, system } = process.cpuUsage();
	const text = counters.text({
		load: front.load?.() ?? null,
		backlog: kept,
		memory: process.memoryUsage.rss(),
		cpu: (user + system) / 1e6,
		startedAt: Math.round(Date.now() / 1000 - process.uptime())
	});
	return new Response(text, {
		headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }
	});
};

export const fallback = onlyAllow('GET, HEAD');

// Digests are of one length, so that the time it takes to compare them tells nothing.
const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));
