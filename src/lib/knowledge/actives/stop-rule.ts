/** Said with every active step: when to stop. */
export const stopIf =
	'Stop if it burns for more than ten minutes, or if you get swelling, blisters or an itchy raised rash.';
