/** A bare HTTP server that answers every request with the same bytes, in a process of its own: what nothing could beat. */
import { createServer } from 'node:http';
import { listen } from '../../../scripts/serve/listen.ts';

const body = Buffer.alloc(Number(process.env.FLOOR_BYTES), 'x');
const server = createServer((req, res) => {
	req.resume();
	req.on('end', () => res.end(body));
});
const port = await listen(server, 0, '127.0.0.1');
process.send?.({ port });
process.on('disconnect', () => process.exit());
