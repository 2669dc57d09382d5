/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Keeps the quiz working without a connection after one visit. All it stores is fetched once, while it is installed and
 * without cookies, so that nothing in it depends on anyone's answers; of what goes by later it stores nothing. Pages
 * come from the network first; a POST never passes through here at all.
 */
import { build, files, version } from '$service-worker';

const here = globalThis.self as unknown as ServiceWorkerGlobalScope;

const OURS = 'quiz-';
const STORE = `${OURS}${version}`;
const SHELL = '/shell';
const OFFLINE = '/offline';
/** What the root layout knows of a visitor without cookies: nothing. Serves for every page. */
const DATA = '/__data.json';
const isData = (pathname: string) => pathname.endsWith(DATA);

const UNUSED = /^\/openapi\.json$/;
const assets = [...build, ...files.filter((file) => !UNUSED.test(file))];
const isAsset = new Set(assets);
/** Pages that a browser can make by itself. */
const MADE_HERE = /^\/($|quiz($|\/)|review$|result$|open$|label$|privacy$)/;

async function store(): Promise<void> {
	const cache = await caches.open(STORE);
	// One after the other: on a thin line the person's own next page goes first.
	for (const address of [SHELL, OFFLINE, DATA, ...assets]) {
		const response = await fetch(address, { credentials: 'omit', redirect: 'error' });
		if (!response.ok) throw new Error(`${address} answered ${response.status}`);
		await cache.put(address, response);
	}
}

async function forgetOthers(): Promise<void> {
	// Whatever else lives on this origin keeps its own.
	const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STORE);
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function stored(address: string): Promise<Response> {
	const cache = await caches.open(STORE);
	return (await cache.match(address)) ?? Response.error();
}

async function fromStoreFirst(request: Request, pathname: string): Promise<Response> {
	const cache = await caches.open(STORE);
	return (await cache.match(pathname)) ?? fetch(request);
}

async function fromNetworkFirst(request: Request, otherwise: string): Promise<Response> {
	try {
		return await fetch(request);
	} catch {
		return stored(otherwise);
	}
}

// While the quiz is being worked on, what is stored would stand in the way of what was just changed.
if (import.meta.env.PROD) {
	here.addEventListener('install', (event) => event.waitUntil(store()));
	here.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
	here.addEventListener('fetch', (event) => {
		const { request } = event;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== 'GET' || origin !== here.location.origin) return;
		if (isAsset.has(pathname)) event.respondWith(fromStoreFirst(request, pathname));
		else if (isData(pathname)) event.respondWith(fromNetworkFirst(request, DATA));
		else if (request.mode === 'navigate')
			event.respondWith(fromNetworkFirst(request, MADE_HERE.test(pathname) ? SHELL : OFFLINE));
	});
}
