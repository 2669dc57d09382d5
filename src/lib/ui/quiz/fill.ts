type Chosen = Readonly<Record<string, string | readonly string[]>>;

const boxesOf = (form: HTMLFormElement) => [
	...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')
];
const isIn = (answers: Chosen, { name, value }: HTMLInputElement): boolean =>
	[answers[name] ?? []].flat().includes(value);

/** Ticks what is already known, but only in questions where nothing has been chosen on the page itself. */
export function fillUntouched(form: HTMLFormElement, known: Chosen): void {
	const boxes = boxesOf(form);
	const touched = new Set(boxes.filter(({ checked }) => checked).map(({ name }) => name));
	for (const box of boxes) if (isIn(known, box) && !touched.has(box.name)) box.checked = true;
}

/** Shows answers that have changed elsewhere, but only in questions that still stand as they were. */
export function fillChanged(form: HTMLFormElement, before: Chosen, after: Chosen): void {
	const boxes = boxesOf(form);
	const touched = new Set(boxes.filter((box) => box.checked !== isIn(before, box)).map(({ name }) => name));
	for (const box of boxes) if (!touched.has(box.name)) box.checked = isIn(after, box);
}
