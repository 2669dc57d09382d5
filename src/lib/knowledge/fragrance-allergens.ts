/**
 * Label names of scent that the law makes a label name one by one, because they are common causes of allergy, and the
 * two words that stand for all the rest. From Annex III, entries 45 and 67 to 92, in the stored CosIng table (evidence
 * eu-cosing-annexes). Regulation (EU) 2023/1545 has made the official list longer; those names are still to be added.
 */
export const fragranceAllergens: readonly string[] = [
	'Parfum',
	'Fragrance',
	'Alpha-Isomethyl Ionone',
	'Amyl Cinnamal',
	'Amylcinnamyl Alcohol',
	'Anise Alcohol',
	'Benzyl Alcohol',
	'Benzyl Benzoate',
	'Benzyl Cinnamate',
	'Benzyl Salicylate',
	'Butylphenyl Methylpropional',
	'Cinnamal',
	'Cinnamyl Alcohol',
	'Citral',
	'Citronellol',
	'Coumarin',
	'Eugenol',
	'Evernia Furfuracea Extract',
	'Evernia Prunastri Extract',
	'Farnesol',
	'Geraniol',
	'Hexyl Cinnamal',
	'Hydroxycitronellal',
	'Hydroxyisohexyl 3-Cyclohexene Carboxaldehyde',
	'Isoeugenol',
	'Limonene',
	'Linalool',
	'Methyl 2-Octynoate'
];
