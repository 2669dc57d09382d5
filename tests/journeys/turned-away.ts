import { request, talk } from '../raw.ts';
import { startServer } from '../server.ts';

/** The page that a server with one place really sends to the second of two, in the language of the path. */
export async function turnedAway(path = '/quiz/concerns'): Promise<string> {
	const server = await startServer({ MAX_IN_FLIGHT: '1' });
	try {
		const accept = 'Accept: text/html';
		const pair = request('GET /', [accept]) + request(`GET ${path}`, [accept, 'Connection: close']);
		const { text } = await talk(server.url, pair);
		const answer = Buffer.from(text.slice(text.indexOf('HTTP/1.1 503')), 'latin1').toString();
		return answer.slice(answer.indexOf('\r\n\r\n') + 4);
	} finally {
		await server.stop();
	}
}
