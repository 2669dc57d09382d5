/** What every family shares: it is a rule of thumb, and says so. */
export const rule = {
	allergens: [],
	actives: [],
	evidence: ['practice-label-families'],
	verification: 'unconfirmed'
} as const;

/** Where these stand, the word milk means no animal's. */
export const plantMilks = [
	'coconut',
	'cocos',
	'rice',
	'oryza',
	'oat',
	'avena',
	'almond',
	'prunus',
	'soy',
	'soja',
	'thistle',
	'silybum'
] as const;
