/** A click on a part of a picture ticks the box that the part stands for. The boxes are the control; this only helps a pointer. */
export function pointing(picture: Element): () => void {
	function onClick({ target }: Event): void {
		const part = target instanceof Element ? target.closest('[data-part]') : null;
		const boxes = picture.closest('fieldset')?.querySelectorAll('input') ?? [];
		[...boxes].find(({ value }) => value === part?.getAttribute('data-part'))?.click();
	}
	// Only from now on does it look as if it could be clicked.
	picture.setAttribute('data-live', '');
	picture.addEventListener('click', onClick);
	return () => picture.removeEventListener('click', onClick);
}
