import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fewerChunks } from './scripts/chunks-plugin.ts';
import { knowledge } from './scripts/knowledge-plugin.ts';
import { languageFiles } from './scripts/languages-plugin.ts';

/** Tests that change nothing outside themselves: they share what they load, and all that is known is read once. */
const reckoning = ['src/lib/{engine,knowledge,locales,mail,ui}/**/*.test.ts'];
/** Tests that look for a letter lost, doubled or leaked once in a while: what they find once is found. */
const rarelyWrong = [
	'tests/{faults,endure}/**/*.test.ts',
	'tests/{backup,canaries,drain,many-processes,restart}.test.ts',
	'src/lib/server/{delivery*,outbox,postgres,smtp}.test.ts'
];
const notHere = ['**/node_modules/**', '**/*.svelte.test.ts'];

export default defineConfig({
	plugins: [knowledge(), languageFiles(), fewerChunks(), sveltekit()],
	test: {
		// A loaded machine is slow, not wrong: nothing here is timed.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		expect: { poll: { timeout: 30_000 } },
		// Files that wait for a server leave room for those that reckon.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: [...notHere, ...reckoning, ...rarelyWrong],
					setupFiles: 'tests/fixtures/seed.ts',
					// Whole processes on a machine that does other work: one second try, and whoever needed it is named at the end.
					// With other people each time a second try would be about other people.
					retry: process.env.SEED === 'new' ? 0 : 1
				}
			},
			{
				extends: true,
				test: { name: 'letters', environment: 'node', include: rarelyWrong, exclude: notHere }
			},
			{
				extends: true,
				test: {
					name: 'reckoning',
					environment: 'node',
					isolate: false,
					include: reckoning,
					setupFiles: 'tests/fixtures/seed.ts',
					exclude: notHere
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: 'tests/fixtures/patience.ts'
				}
			}
		]
	}
});
