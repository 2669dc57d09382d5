/**
 * Countries that the places stand for, ISO 3166-1 alpha-2, and names people look for that no list of countries has. Whoever
 * lives in none of them has no law that was read, and takes "Somewhere else".
 */

/** The 27 of the European Union, and the three that share its law on cosmetics through the European Economic Area. */
export const europeanEconomicArea = [
	...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT'],
	...['LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
	...['IS', 'LI', 'NO']
] as const;

/** ASEAN without Singapore, which has a row of its own, and without Timor-Leste, which joined too lately to know its law. */
export const otherAseanCountries = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'TH', 'VN'] as const;

export const partsOfTheUnitedKingdom = [
	'England',
	'Scotland',
	'Wales',
	'Northern Ireland',
	'Great Britain'
] as const;
