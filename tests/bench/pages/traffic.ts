/** What one page has fetched, as the browser's own network stack counts it: encoded bodies and headers. */
import type { CDPSession } from '@playwright/test';

export type Traffic = {
	/** Bytes that had arrived in whole by then (milliseconds since the epoch), or by now. */
	readonly bytes: (by?: number) => number;
};

export async function listenTo(session: CDPSession): Promise<Traffic> {
	const done: { at: number; bytes: number }[] = [];
	/** The browser's clock of events starts elsewhere than the one of pages. */
	let sinceEpoch = 0;
	session.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => {
		sinceEpoch ||= wallTime - timestamp;
	});
	session.on('Network.loadingFinished', ({ encodedDataLength, timestamp }) =>
		done.push({ at: (timestamp + sinceEpoch) * 1000, bytes: encodedDataLength })
	);
	await session.send('Network.enable');
	return {
		bytes: (by = Infinity) => done.filter(({ at }) => at <= by).reduce((sum, { bytes }) => sum + bytes, 0)
	};
}
