/** What every recipe on paper leans on, before its own main idea: see `evidence` of each recipe. */
export const paper = ['practice-invented-recipes', 'practice-price-tiers', 'practice-shelf-life'] as const;

/** The same for a recipe in an airless pack. */
export const airlessPaper = [...paper, 'packaging-airless'] as const;

/** Strong liquid: what is known of vesicles in liquid speaks for a fridge. */
export const cold = {
	storage: 'In a fridge at 2 to 8 °C, also before you open it. Use within 12 months unopened.',
	needsCold: true
} as const;
