/**
 * People who double-click everything press a second time where the next page already stands, and would answer it unread.
 * Clicks that follow each other closely in one place are counted by the browser (`detail`); keys count as 0.
 */
export function oneClickForOnePage(): (event: MouseEvent) => void {
	let began = '';
	return (event) => {
		if (event.detail <= 1) began = location.pathname;
		else if (began !== location.pathname) {
			event.preventDefault();
			event.stopPropagation();
		}
	};
}
