import { addressIn } from '$lib/locales/address';
import { baseLanguage, languages } from '$lib/locales/languages';
import { app } from '$lib/server/app';
import { partIds } from '$lib/ui/rules/parts';
import { listedPaths } from '../listed';
import type { RequestHandler } from './$types';

/** Every listed page in every language, each with all its languages (sitemaps.org, Google's xhtml:link). */
export const GET: RequestHandler = ({ url }) => {
	const origin = app().config.givenOrigin ?? url.origin;
	const entries = listedPaths(partIds).flatMap((path) => {
		const others = [...languages.map((lang) => [lang, lang] as const), ['x-default', baseLanguage] as const]
			.map(
				([hreflang, lang]) =>
					`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${origin}${addressIn(lang, path)}"/>`
			)
			.join('');
		return languages.map((lang) => `<url><loc>${origin}${addressIn(lang, path)}</loc>${others}</url>`);
	});
	const map = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
	return new Response(map, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
