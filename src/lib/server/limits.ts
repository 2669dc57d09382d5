/** How many letters one address, one sender and everybody together may ask for. Why: docs/adr/009. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { Address } from './address.ts';

const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
const MOST_CLIENTS = 10_000;
const GMAIL = /^g(?:oogle)?mail\.com$/;

/** All spellings of an address that reach the same mailbox, as far as that is known, become one. */
export function mailboxOf(address: Address): string {
	const [local = '', domain = ''] = address.toLowerCase().split('@');
	// What is only a plus part is an address of its own.
	const box = /^[^+]+/.exec(local)?.[0] ?? local;
	return GMAIL.test(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`;
}

/** One hash per secret, newest first, so that a new secret forgets nobody. Useless to whoever lacks the secret. */
export function createAddressHash(secrets: readonly string[]): (address: Address) => string[] {
	const keys = secrets.map((secret) =>
		Buffer.from(hkdfSync('sha256', secret, 'exosome-skincare-quiz', 'letters per address v1', 32))
	);
	return (address) => keys.map((key) => createHmac('sha256', key).update(mailboxOf(address)).digest('hex'));
}

interface Bucket {
	tokens: number;
	at: number;
}

/** In memory only. `take` answers false when this sender, or everybody together, has asked for too many letters. */
export function createBuckets(limits: { perClientHour: number; perMinute: number }, clock: () => number) {
	const clients = new Map<string, Bucket>();
	const everybody: Bucket = { tokens: limits.perMinute, at: clock() };

	function refill(bucket: Bucket, size: number, ms: number): Bucket {
		const now = clock();
		// A clock that was set back gives nothing and takes nothing.
		bucket.tokens = Math.min(size, bucket.tokens + (Math.max(0, now - bucket.at) / ms) * size);
		bucket.at = now;
		return bucket;
	}

	function bucketOf(client: string): Bucket {
		forgetTheQuiet();
		const key = networkOf(client);
		const known = clients.get(key) ?? { tokens: limits.perClientHour, at: clock() };
		// Put last again, so that the first one is the one that was quiet longest.
		clients.delete(key);
		clients.set(key, known);
		const [quietest] = clients.keys();
		if (clients.size > MOST_CLIENTS && quietest !== undefined) clients.delete(quietest);
		return refill(known, limits.perClientHour, HOUR_MS);
	}

	/** Whoever was quiet for an hour has all of it again, so remembering them counts nothing. The first was quiet longest. */
	function forgetTheQuiet(): void {
		for (const [key, { at }] of clients) {
			if (clock() - at < HOUR_MS) return;
			clients.delete(key);
		}
	}

	return {
		/** Network addresses that are held. */
		remembered: (): number => clients.size,

		take(client: string): boolean {
			const own = bucketOf(client);
			refill(everybody, limits.perMinute, MINUTE_MS);
			if (own.tokens < 1 || everybody.tokens < 1) return false;
			own.tokens -= 1;
			everybody.tokens -= 1;
			return true;
		}
	};
}

/** One household or office has many addresses of IPv6, which share their first half. */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head === '' ? [] : head.split(':');
	const rest = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
	const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest];
	return all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}
