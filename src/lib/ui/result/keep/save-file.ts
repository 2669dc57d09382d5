export const FILE_NAME = 'skincare-routine.ics';
export const FILE_TYPE = 'text/calendar; charset=utf-8';

/** Hands a text over to the browser's downloads. Nothing is asked of a server. */
export function saveFile(text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: FILE_TYPE }));
	const link = document.createElement('a');
	link.href = address;
	link.download = FILE_NAME;
	link.click();
	// Some browsers read it only after the click has been dealt with.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
