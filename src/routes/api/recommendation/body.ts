import { BODY_LIMIT_BYTES } from '$lib/server/config';
import { refuse } from '../reply';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** The parsed body, or the refusal that says what is wrong with it. Never throws. */
export async function readJson(request: Request): Promise<{ json: unknown } | { refusal: Response }> {
	if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
		const message = 'Send JSON with the header "Content-Type: application/json".';
		return { refusal: refuse('unsupported-media-type', [{ field: 'Content-Type', message }]) };
	}
	const text = await readText(request);
	if (text === null) {
		const message = `The body may have at most ${BODY_LIMIT_BYTES} bytes.`;
		return { refusal: refuse('too-large', [{ field: 'body', message }]) };
	}
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		return { refusal: refuse('malformed', [{ field: 'body', message: 'The body is not valid JSON.' }]) };
	}
}

/** Null when it is too large; what broke off on the way is empty, and so no JSON. */
async function readText(request: Request): Promise<string | null> {
	try {
		const bytes = await request.arrayBuffer();
		return bytes.byteLength > BODY_LIMIT_BYTES ? null : new TextDecoder().decode(bytes);
	} catch (error) {
		return error instanceof Error && 'status' in error && error.status === 413 ? null : '';
	}
}
