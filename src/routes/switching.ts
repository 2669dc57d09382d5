import { beforeNavigate } from '$app/navigation';
import { chosenAddress } from '$lib/locales/address';

/** Called while a page starts: tells it that the language switch is about to lead to the same page in another language. */
export function beforeSwitching(tell: (there: URL, cancel: () => void) => void): void {
	beforeNavigate(({ to, willUnload, cancel }) => {
		if (willUnload && to && chosenAddress(to.url) !== null) tell(to.url, cancel);
	});
}
