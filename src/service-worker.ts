/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Keeps the quiz working without a connection after one visit. All it stores is fetched once and without cookies, so that
 * nothing in it depends on anyone's answers; of what goes by later it stores nothing. Of the languages it stores those
 * that somebody here has opened a page in. Pages come from the network first; a POST never passes through here at all.
 */
import { build, files, version } from '$service-worker';
import { addressIn, languageOf, readAddress } from './lib/locales/address';
import { languages, type Language } from './lib/locales/languages';
import { addressOfSection, isSectionAddress, sections } from './lib/locales/sections';

const here = globalThis.self as unknown as ServiceWorkerGlobalScope;

const OURS = 'quiz-';
const STORE = `${OURS}${version}`;
const SHELL = '/shell';
const OFFLINE = '/offline';
/** What the root layout knows of a visitor without cookies: the language. Serves for every page in it. */
const DATA = '/__data.json';
const isData = (pathname: string) => pathname.endsWith(DATA);

const UNUSED = /^\/openapi\.json$/;
const assets = [...build, ...files].filter((file) => !UNUSED.test(file) && !isSectionAddress(file));
const isAsset = new Set(assets);
/** Pages that a browser can make by itself. */
const MADE_HERE = /^\/($|quiz($|\/)|review$|result$|open$|label$|privacy$)/;

const filesOf = (lang: Language): readonly string[] => [
	...[SHELL, OFFLINE, DATA].map((path) => addressIn(lang, path)),
	...sections.map((section) => addressOfSection(lang, section))
];

async function storeAll(addresses: readonly string[]): Promise<void> {
	const cache = await caches.open(STORE);
	// One after the other: on a thin line the person's own next page goes first.
	for (const address of addresses) {
		if (await cache.match(address)) continue;
		const response = await fetch(address, { credentials: 'omit', redirect: 'error' });
		if (!response.ok) throw new Error(`${address} answered ${response.status}`);
		await cache.put(address, response);
	}
}

async function store(): Promise<void> {
	const spoken = await languagesHere();
	await storeAll([...spoken.flatMap(filesOf), ...assets]);
}

/** Of the pages that are open now, and of those that an older release stored. */
async function languagesHere(): Promise<readonly Language[]> {
	const open = await here.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const isOpen = new Set(open.map(({ url }) => languageOf(new URL(url))));
	const isStored = await Promise.all(
		languages.map((lang) => caches.match(addressIn(lang, SHELL)).then((found) => found !== undefined))
	);
	return languages.filter((lang, index) => isOpen.has(lang) || isStored[index]);
}

/** A page in another language was opened: from now on that one is kept too. Without a connection, the next time. */
async function storeAnother(lang: Language): Promise<void> {
	await storeAll(filesOf(lang)).catch(() => undefined);
}

/**
 * A page that the worker asks for seems to come from one of our own, whoever led to it, and would not be answered in the
 * reader's language. So the browser asks, which is also sooner. Where it cannot, the worker does.
 */
async function letBrowserAsk(): Promise<void> {
	await here.registration.navigationPreload?.enable();
}

async function forgetOthers(): Promise<void> {
	// Whatever else lives on this origin keeps its own.
	const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STORE);
	await Promise.all(older.map((name) => caches.delete(name)));
}

/** The first of these that is stored. */
async function stored(...addresses: readonly string[]): Promise<Response> {
	const cache = await caches.open(STORE);
	for (const address of addresses) {
		const found = await cache.match(address);
		if (found) return found;
	}
	return Response.error();
}

async function fromStoreFirst(request: Request, pathname: string): Promise<Response> {
	const cache = await caches.open(STORE);
	return (await cache.match(pathname)) ?? fetch(request);
}

/** `sent` is the answer to what the browser has asked for by itself, if it has. */
async function fromNetworkFirst(
	request: Request,
	sent: Promise<Response | undefined> | undefined,
	...otherwise: readonly string[]
): Promise<Response> {
	try {
		return (await sent) ?? (await fetch(request));
	} catch {
		return stored(...otherwise);
	}
}

// While the quiz is being worked on, what is stored would stand in the way of what was just changed.
if (import.meta.env.PROD) {
	here.addEventListener('install', (event) => event.waitUntil(store()));
	here.addEventListener('activate', (event) =>
		event.waitUntil(Promise.all([forgetOthers(), letBrowserAsk()]))
	);
	here.addEventListener('fetch', (event) => {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET' || url.origin !== here.location.origin) return;
		const { lang, path } = readAddress(url.pathname);
		if (isAsset.has(url.pathname) || isSectionAddress(url.pathname))
			event.respondWith(fromStoreFirst(request, url.pathname));
		else if (isData(path)) event.respondWith(fromNetworkFirst(request, undefined, addressIn(lang, DATA)));
		else if (request.mode === 'navigate') {
			const page = MADE_HERE.test(path) ? SHELL : OFFLINE;
			// A language that is not stored is told so in one that is.
			const told = [lang, ...languages].map((each) => addressIn(each, OFFLINE));
			const sent = event.preloadResponse as Promise<Response | undefined> | undefined;
			event.respondWith(fromNetworkFirst(request, sent, addressIn(lang, page), ...told));
			event.waitUntil(storeAnother(lang));
		}
	});
}
