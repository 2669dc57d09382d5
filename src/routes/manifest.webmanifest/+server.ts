import { words } from '$lib/locales';
import { addressFrom, languageOf } from '$lib/locales/address';
import { directionOf } from '$lib/locales/languages';
import type { RequestHandler } from './$types';

const icon = (src: string, sizes: string, type: string, purpose: 'any' | 'maskable') => ({
	src,
	sizes,
	type,
	purpose
});

/** The quiz as an app. One app whatever the language, so `id` and `scope` are the same; it opens in this one. */
export const GET: RequestHandler = ({ url }) => {
	const lang = languageOf(url);
	const { site, welcome } = words(lang);
	const manifest = {
		id: '/',
		name: site.name,
		short_name: site.shortName,
		description: welcome.lead,
		lang,
		dir: directionOf(lang),
		start_url: addressFrom(url, '/'),
		scope: '/',
		display: 'standalone',
		background_color: '#faf8f3',
		theme_color: '#1a554a',
		icons: [
			icon('/favicon.svg', 'any', 'image/svg+xml', 'any'),
			icon('/icon-512.png', '512x512', 'image/png', 'any'),
			icon('/icon-512.png', '512x512', 'image/png', 'maskable')
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
