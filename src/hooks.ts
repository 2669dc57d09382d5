import { readAddress } from '$lib/locales/address';
import type { Reroute } from '@sveltejs/kit';

/** Pages of every language are the same pages: the code before a path chooses the words, not the page. */
export const reroute: Reroute = ({ url }) => {
	const { path } = readAddress(url.pathname);
	return path === url.pathname ? undefined : path;
};
