import type { IncomingMessage } from 'node:http';

export const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

function nthFromTheEnd(value: string | string[] | undefined, hops: number): string | undefined {
	const entries = String(value ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
	return entries.at(-Math.min(hops, entries.length));
}

/**
 * Leaves exactly one trustworthy value in each forwarding header, because Kit reads scheme, host and address
 * from there and otherwise believes that every request came over https and so refuses every form.
 */
export function settleForwarding(req: IncomingMessage, hops: number): void {
	const socket = req.socket as typeof req.socket & { encrypted?: boolean };
	const { headers } = req;

	let scheme = socket.encrypted ? 'https' : 'http';
	let host = headers.host;
	let address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	if (hops > 0) {
		const said = nthFromTheEnd(headers['x-forwarded-proto'], hops)?.toLowerCase();
		if (said === 'http' || said === 'https') scheme = said;
		const named = nthFromTheEnd(headers['x-forwarded-host'], hops);
		if (named && HOST.test(named)) host = named;
		address = nthFromTheEnd(headers['x-forwarded-for'], hops) ?? address;
	}

	for (const name of Object.keys(headers)) {
		if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
	}
	headers['x-forwarded-proto'] = scheme;
	headers['x-forwarded-for'] = address;
	if (host) headers['x-forwarded-host'] = host;
}

/** Makes adapter-node read the headers settled above; what the environment says of them must not bypass that. */
export function readForwardingFromHeaders(): void {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.HOST_HEADER = 'x-forwarded-host';
	process.env.ADDRESS_HEADER = 'x-forwarded-for';
	process.env.XFF_DEPTH = '1';
	delete process.env.PORT_HEADER;
}
