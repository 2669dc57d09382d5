/**
 * What a script adds to a group of native radios or checkboxes: an option that stands alone takes the others' ticks
 * away, and number keys pick an option while the focus is in the group. Without it the form still works.
 */
export function choosing(group: HTMLElement): () => void {
	const inputs = () => [
		...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')
	];
	const shown = () => inputs().filter((input) => input.checked || !input.closest('[hidden]'));

	function onChange({ target }: Event): void {
		if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
		const isAlone = 'alone' in target.dataset;
		for (const input of inputs()) {
			if (input !== target && (isAlone || 'alone' in input.dataset)) input.checked = false;
		}
	}

	function onKeydown(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
		// A digit typed into a search field is a digit.
		if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
		const input = shown()[Number(event.key) - 1];
		if (!input) return;
		event.preventDefault();
		input.focus();
		input.click();
	}

	group.addEventListener('change', onChange);
	group.addEventListener('keydown', onKeydown);
	return () => {
		group.removeEventListener('change', onChange);
		group.removeEventListener('keydown', onKeydown);
	};
}
