/** Said with every active step: when to stop. */
export const stopIf =
	'Stop if it burns for more than ten minutes, or if you get swelling, blisters or an itchy raised rash.';

/** For what has no place in pregnancy or has not been tried in it. */
export const stopIfPregnantToo = `${stopIf} Stop too if you become pregnant or start trying for a baby.`;
