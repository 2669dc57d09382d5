import { enResult } from '../../src/lib/locales/en-result.ts';
import { three } from '../personas/three.ts';
import { explained, shown, toBeShown } from './shown.ts';
import { expect, fillByHand, finish, scriptOff, test } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		for (const { name, answers, expects } of three) {
			test(`${name} sees what the API says`, async ({ page, request }) => {
				const explanation = await explained(request, answers);
				const way = await finish(page, answers, fillByHand);

				await expect(page.getByRole('heading', { level: 1 })).toContainText(toBeShown(explanation).heading);
				expect(await shown(page)).toEqual(toBeShown(explanation));
				expect(way.length).toBeLessThanOrEqual(13);
				// The sheet for paper says it too, where no screen shows it.
				const version = page.getByText(explanation.knowledgeVersion).filter({ visible: true });
				await expect(version).toBeVisible();

				const other = page.getByRole('link', { name: enResult.result.version.without });
				if (expects !== 'plan-with-vesicles') return expect(other).toHaveCount(0);
				await other.click();
				const without = toBeShown(explanation, true);
				await expect(page.getByRole('heading', { level: 1 })).toContainText(without.heading);
				await expect(page.getByText(enResult.result.version.now).first()).toBeVisible();
				expect(await shown(page)).toEqual(without);
			});
		}
	});
}
