import type { IncomingMessage } from 'node:http';

/**
 * Waits until the whole body has come, and leaves it unread in the request. Somebody who sends slowly thereby holds a
 * connection and nothing else. A sender who breaks off gets no answer, so the promise then stays open.
 */
export function bodyOf(req: IncomingMessage, limitBytes: number): Promise<'whole' | 'too-large'> {
	if (!hasBody(req)) return Promise.resolve('whole');
	return new Promise((resolve) => {
		const look = () => {
			const isTooLarge = req.readableLength > limitBytes;
			if (!isTooLarge && !req.complete) return;
			req.off('readable', look);
			resolve(isTooLarge ? 'too-large' : 'whole');
		};
		req.on('readable', look);
	});
}

const hasBody = ({ headers }: IncomingMessage) =>
	headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
