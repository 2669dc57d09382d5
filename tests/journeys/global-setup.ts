import { startServer } from '../server.ts';
import { secret } from './sealed.ts';

/** One server for all journeys; where it is and where its letters arrive stands in the environment of the tests. */
export default async function setup(): Promise<() => Promise<void>> {
	const server = await startServer({ QUIZ_SECRET: secret });
	process.env.BASE_URL = server.url;
	process.env.MAIL_DIR = server.mailFolder;
	process.env.SERVER_LOG = server.logFile;
	return server.stop;
}
