import type { Plugin } from 'vite';

/** Pieces that pages share, by what is in them. What a piece needs comes along. */
const PIECES = {
	// What only the forms of the result need stays with it.
	framework: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env)[\\/](?!.*[\\/]app[\\/]forms\.js)/,
	asking:
		/[\\/]lib[\\/](knowledge[\\/]questionnaire|quiz[\\/](asking|address|answers-on-device|running-host)|ui[\\/](announce|when-idle))\.ts/,
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
