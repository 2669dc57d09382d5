/** Lists that are pasted on journeys, and how a person pastes one. */
import { enLabel } from '../../src/lib/locales/en-label.ts';
import { expect, type Page } from './visit.ts';

/** Something of everything the page can show: a look-alike, a medicine, a slip, talk before the list, colours. */
export const soldAsExosome =
	'Miracle exosome serum. Ingredients: Human Adipose Stromal Cell Conditioned Media (5,000 ppm), Water, Lactobacillus Extracellular Vesicles, Hydroquinone, Retinol, Polysorbate 20, Parfum, Qwertzuium, Hydrolyzed Sponge. May contain: Mica';

export const lactobacillus =
	'WATER, GLYCERIN, NIACINAMIDE, LACTOBACILLUS EXTRACELLULAR VESICLES, 1,2-HEXANEDIOL';

export async function paste(page: Page, list: string): Promise<void> {
	await page.getByRole('textbox', { name: enLabel.form.label }).fill(list);
	await page.getByRole('button', { name: enLabel.form.submit }).click();
}

export async function checkList(page: Page, list: string): Promise<void> {
	await paste(page, list);
	await expect(page.getByRole('heading', { name: enLabel.list.heading })).toBeVisible();
}
