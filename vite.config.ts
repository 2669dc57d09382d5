import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fewerChunks } from './scripts/chunks-plugin.ts';
import { knowledge } from './scripts/knowledge-plugin.ts';
import { languageFiles } from './scripts/languages-plugin.ts';

/** Tests that change nothing outside themselves: they share what they load, and all that is known is read once. */
const reckoning = ['src/lib/{engine,knowledge,locales,mail,ui}/**/*.test.ts'];
const notHere = ['**/node_modules/**', '**/*.svelte.test.ts'];

export default defineConfig({
	plugins: [knowledge(), languageFiles(), fewerChunks(), sveltekit()],
	test: {
		// A loaded machine is slow, not wrong: nothing here is timed.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Files that wait for a server leave room for those that reckon.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: [...notHere, ...reckoning]
				}
			},
			{
				extends: true,
				test: {
					name: 'reckoning',
					environment: 'node',
					isolate: false,
					include: reckoning,
					exclude: notHere
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
