type Chosen = Readonly<Record<string, string | readonly string[]>>;

/** Ticks what is already known, but only in questions where nothing has been chosen on the page itself. */
export function fillUntouched(form: HTMLFormElement, known: Chosen): void {
	const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')];
	const touched = new Set(boxes.filter(({ checked }) => checked).map(({ name }) => name));
	for (const box of boxes) {
		const value = known[box.name] ?? [];
		const isKnown = typeof value === 'string' ? value === box.value : value.includes(box.value);
		if (isKnown && !touched.has(box.name)) box.checked = true;
	}
}
