/** The link at the end of a letter, with which its reader can have no more of them. Why: docs/adr/009. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Address } from './address.ts';

export interface StopLink {
	/** Path of its page, without a language. Holds keyed hashes of the mailbox: no address, nothing of a result. */
	pathTo(address: Address): string;
	/** The hashes a token was made of; null when no secret of ours made it. Never throws. */
	open(token: string): string[] | null;
}

const MAC_BYTES = 16;
const HASH_BYTES = 32;
/** Beyond what any number of kept secrets needs. */
const LONGEST_TOKEN = 400;

/** Signs with the first secret and opens with any. `hashesOf`: hexadecimal, 32 bytes each, newest secret first. */
export function createStopLink(
	secrets: readonly string[],
	hashesOf: (address: Address) => readonly string[]
): StopLink {
	const keys = secrets.map((secret) =>
		Buffer.from(hkdfSync('sha256', secret, 'exosome-skincare-quiz', 'stop link v1', 32))
	);
	const macOf = (key: Buffer, hashes: Buffer) =>
		createHmac('sha256', key).update(hashes).digest().subarray(0, MAC_BYTES);

	return {
		pathTo(address) {
			const [newest] = keys;
			if (newest === undefined) throw new Error('A link needs at least one secret.');
			const hashes = Buffer.from(hashesOf(address).join(''), 'hex');
			return `/stop/${Buffer.concat([macOf(newest, hashes), hashes]).toString('base64url')}`;
		},

		open(token) {
			const bytes = Buffer.from(token.slice(0, LONGEST_TOKEN), 'base64url');
			const [mac, hashes] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
			if (hashes.length === 0 || hashes.length % HASH_BYTES !== 0) return null;
			if (!keys.some((key) => timingSafeEqual(macOf(key, hashes), mac))) return null;
			const count = hashes.length / HASH_BYTES;
			return Array.from({ length: count }, (_, index) =>
				hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES).toString('hex')
			);
		}
	};
}
