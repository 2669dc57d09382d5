import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/browser.ts';

const { executablePath, env } = await findBrowser();

export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.e2e.ts',
	globalSetup: './tests/journeys/global-setup.ts',
	outputDir: 'test-results',
	// What is said aloud is the same on every system.
	snapshotPathTemplate: '{testDir}/speech/{arg}{ext}',
	workers: 2,
	fullyParallel: true,
	// A loaded machine is slow, not wrong.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	// Several hundred journeys on a machine that does other work: one second try, and whoever needed it is named at the end.
	retries: 1,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'line',
	use: {
		headless: true,
		// A colour on its way from light to dark is neither, and drawing what moves takes a sixth of a journey. The
		// journeys of the three people keep it.
		contextOptions: { reducedMotion: 'reduce' },
		// A first visit has no worker yet, and what a journey holds back would come out of its store. Journeys about
		// privacy, keeping and being offline let it in.
		serviceWorkers: 'block',
		// Recording costs as much as the journey itself, so it is asked for: TRACE=1 npm run journeys.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath,
			args: browserArgs,
			env: { ...process.env, ...env } as Record<string, string>
		}
	}
});
