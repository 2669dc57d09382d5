import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT_BYTES = 1024;
const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/([\w.-]+\+)?(json|xml)|image\/svg)/;

type Encoding = 'br' | 'gzip';

function agreed(req: IncomingMessage): Encoding | undefined {
	const accepted = String(req.headers['accept-encoding'] ?? '').split(',');
	const offers = (name: string) =>
		accepted.some((entry) => entry.trim().startsWith(name) && !/;\s*q=0(\.0*)?$/.test(entry));
	return offers('br') ? 'br' : offers('gzip') ? 'gzip' : undefined;
}

function encode(encoding: Encoding, body: Buffer, done: (error: Error | null, encoded: Buffer) => void) {
	if (encoding === 'gzip') return gzip(body, done);
	const params = {
		// Above 5 a page gains a few bytes for several times the work.
		[constants.BROTLI_PARAM_QUALITY]: 5,
		[constants.BROTLI_PARAM_SIZE_HINT]: body.length
	};
	return brotliCompress(body, { params }, done);
}

/**
 * Kit compresses only files that exist at build time. A rendered page has to fit one first flight as well, and
 * must do so without a proxy in front. Bodies hold nothing secret beside text the visitor chose, so
 * compressing them gives nothing away. What is not compressed is handed over whole all the same: a reader who is slow
 * then keeps nobody busy but the system.
 */
export function compressRendered(req: IncomingMessage, res: ServerResponse): void {
	const encoding = agreed(req);
	const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse;
	const write = res.write.bind(res) as (...args: unknown[]) => boolean;
	const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse;
	let held: Buffer[] | undefined;

	res.writeHead = ((status: number, ...rest: unknown[]) => {
		const type = String(res.getHeader('content-type') ?? '');
		// Only the static file server passes headers here, and its files are compressed already.
		if (rest.length > 0 || !COMPRESSIBLE.test(type) || res.hasHeader('content-encoding')) {
			return writeHead(status, ...rest);
		}
		res.statusCode = status;
		held = [];
		return res;
	}) as typeof res.writeHead;

	res.write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
		if (!held) return write(chunk, ...rest);
		held.push(Buffer.from(chunk as Uint8Array));
		return true;
	}) as typeof res.write;

	res.end = ((...args: unknown[]) => {
		if (!held) return end(...args);
		if (args[0] !== undefined) held.push(Buffer.from(args[0] as Uint8Array));
		const body = Buffer.concat(held);
		held = undefined;
		// Node's own `end` calls `writeHead` once more, which must then be the real one.
		Object.assign(res, { writeHead, write, end });
		res.appendHeader('vary', 'accept-encoding');
		if (!encoding || body.length < WORTH_IT_BYTES) return end(body);
		const tag = String(res.getHeader('etag') ?? '');
		if (tag.startsWith('"')) res.setHeader('etag', `W/${tag}`);
		encode(encoding, body, (error, encoded) => {
			if (error) {
				res.destroy(error);
				return;
			}
			res.setHeader('content-encoding', encoding);
			res.setHeader('content-length', encoded.length);
			end(encoded);
		});
		return res;
	}) as typeof res.end;
}
