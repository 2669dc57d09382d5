/** What every recipe on paper leans on, before its own main idea: see `evidence` of each recipe. */
export const paper = ['practice-invented-recipes', 'practice-price-tiers', 'practice-shelf-life'] as const;

/** The same for a recipe in an airless pack. */
export const airlessPaper = [...paper, 'packaging-airless'] as const;
