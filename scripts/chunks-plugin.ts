import type { Plugin } from 'vite';

/** Pieces that pages share, by what is in them. What a piece needs comes along. */
const PIECES = {
	// What few pages use of it stays with them.
	framework:
		/node_modules[\\/](svelte|@sveltejs|devalue|esm-env)[\\/](?!.*([\\/]app[\\/]forms|attachments|svelte-element|bindings[\\/]input)\.js)/,
	// What a page needs that asks or tells.
	asking:
		/[\\/]lib[\\/](quiz[\\/](asking|address|running-host|draft)|ui[\\/](announce|address|when-idle|quiz[\\/](HelpLine|Options|shapes))|locales[\\/](index|knowledge|ready))\.(ts|svelte)/,
	// Whether this device keeps answers, which the first page asks as well.
	kept: /[\\/]lib[\\/]quiz[\\/]answers-on-device\.ts/,
	// What makes the steps.
	visit: /[\\/]lib[\\/]quiz[\\/]here\.ts/
};

/**
 * What pages have in common comes in a few larger pieces. Left to itself the bundler makes one for every set of pages
 * that share a module: a question page then takes twenty requests, most of them for less than a kilobyte.
 */
export function fewerChunks(): Plugin {
	return {
		name: 'fewer-chunks',
		configEnvironment(name) {
			if (name !== 'client') return undefined;
			const groups = Object.entries(PIECES).map(([piece, test], at, all) => ({
				name: piece,
				test,
				priority: all.length - at
			}));
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		}
	};
}
