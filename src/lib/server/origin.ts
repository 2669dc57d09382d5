const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
// What a form of any page on the web can send here without asking; JSON needs a permission that is never given.
const FORM =
	/^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain|application\/x-sveltekit-formdata)\s*(;|$)/i;

/** True for a form that did not come from one of our own pages. Our own browsers always send an origin with it. */
export function isForeignForm({ method, headers }: Request, own: string): boolean {
	return CHANGES.has(method) && FORM.test(headers.get('content-type') ?? '') && headers.get('origin') !== own;
}
