/** What a phone calls when the number is tapped; spaces and dashes are for reading only. */
export const dial = (number: string) => `tel:${number.replaceAll(/[^\d+]/g, '')}`;
