import { error } from '@sveltejs/kit';

/** The form of a request; one that is torn, or none although it says so, is the sender's mistake and not ours. */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		const isTooLarge = cause instanceof Error && 'status' in cause && cause.status === 413;
		error(isTooLarge ? 413 : 400);
	}
}
