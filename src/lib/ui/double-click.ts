/**
 * People who double-click everything press a second time where the next page already stands, and would answer it unread.
 * Clicks that follow each other closely in one place are counted by the browser (`detail`); keys count as 0.
 */
export function oneClickForOnePage(): (event: MouseEvent) => void {
	let began = '';
	return (event) => {
		if (event.detail <= 1) began = whatStands();
		else if (began !== whatStands()) {
			event.preventDefault();
			event.stopPropagation();
		}
	};
}

/** The heading changes before the address where a page is shown ahead. */
const whatStands = (): string => `${location.pathname} ${document.querySelector('#main h1')?.textContent}`;
