import { app } from '$lib/server/app';
import type { RequestHandler } from './$types';

/** Pages that are not to be listed say so themselves, which only a crawler that may read them finds out. */
export const GET: RequestHandler = ({ url }) => {
	const origin = app().config.givenOrigin ?? url.origin;
	const rules = `User-agent: *\nDisallow: /api/\n\nSitemap: ${origin}/sitemap.xml\n`;
	return new Response(rules, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
