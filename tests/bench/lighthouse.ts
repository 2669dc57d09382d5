/**
 * Lighthouse, mobile profile, on the first page, a question and a result; medians, written to docs/benchmarks.md.
 * Run on a quiet machine: npm run bench:lighthouse
 */
import { chromium } from '@playwright/test';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../scripts/start/ports.ts';
import { browserArgs, findBrowser } from '../browser.ts';
import { inFrance } from '../personas/three.ts';
import { startServer } from '../server.ts';
import { median } from './pages/figures.ts';
import { installPeers, peers } from './pages/survey.ts';
import { writeSection } from './report.ts';

const RUNS = Number(process.argv[2] ?? 3);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Audit = { id: string; title: string; score: number | null };
type Report = {
	lhr: {
		lighthouseVersion: string;
		categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
		audits: Record<string, Audit>;
	};
};
type Lighthouse = (url: string, flags: object) => Promise<Report>;

/** Gives the answers by bare forms, page by page, and keeps the sealed cookie that comes of it. */
async function sealedAnswers(origin: string): Promise<string> {
	let cookie = '';
	for (let at = '/quiz/concerns'; at.startsWith('/quiz/');) {
		const fields = Object.entries(inFrance.answers).flatMap(([name, value]) =>
			[value].flat().map((one) => [name, one])
		);
		const response = await fetch(origin + at, {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { origin, cookie, accept: 'text/html' },
			redirect: 'manual'
		});
		const kept = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
		if (kept.length > 0) cookie = kept.join('; ');
		at = response.headers.get('location') ?? '';
	}
	return cookie;
}

installPeers();
const entry = createRequire(join(peers, 'package.json')).resolve('lighthouse');
const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
const server = await startServer();
const port = await freePort(0, '127.0.0.1');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
	executablePath,
	args: [...browserArgs, `--remote-debugging-port=${port}`],
	env: { ...process.env, ...env } as Record<string, string>
});
try {
	const cookie = await sealedAnswers(server.url);
	const rows: string[] = [];
	const lost: string[] = [];
	let version = '';
	for (const path of ['/', '/quiz/concerns', '/result']) {
		const reports: Report['lhr'][] = [];
		for (let run = 0; run < RUNS; run += 1) {
			const extraHeaders = path === '/result' ? { cookie } : {};
			const { lhr } = await lighthouse(server.url + path, {
				port,
				logLevel: 'error',
				onlyCategories: CATEGORIES,
				extraHeaders
			});
			reports.push(lhr);
			version = lhr.lighthouseVersion;
		}
		const scores = CATEGORIES.map((name) =>
			Math.round(100 * median(reports.map(({ categories }) => categories[name]?.score ?? 0)))
		);
		rows.push(`| ${[path, ...scores].join(' | ')} |`);
		const [last] = reports.slice(-1);
		for (const { id, weight } of Object.values(last?.categories ?? {}).flatMap(
			({ auditRefs }) => auditRefs
		)) {
			const audit = last?.audits[id];
			if (audit && weight > 0 && audit.score !== null && audit.score < 0.9)
				lost.push(`- ${path}: ${audit.title} (${id}, ${audit.score})`);
		}
	}
	const text = [
		`Lighthouse ${version}, mobile profile, medians of ${RUNS} on ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}.`,
		[`| page | ${CATEGORIES.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
		...(lost.length > 0 ? [`What cost points in the last run:\n\n${lost.join('\n')}`] : [])
	].join('\n\n');
	writeSection('lighthouse', 'Lighthouse', text);
	console.log(text);
} finally {
	await browser.close();
	await server.stop();
}
