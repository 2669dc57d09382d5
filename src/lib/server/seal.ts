import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export type SealProblem = 'garbage' | 'expired' | 'other-version';
export type Opened = { value: unknown } | { problem: SealProblem };

export interface Seal {
	/** Text of [A-Za-z0-9_.-] only, so it can stand in a cookie. Throws when the value is too large for one. */
	seal(purpose: string, value: unknown, now: number): string;
	/** Never throws. What was sealed for one purpose does not open for another. */
	open(purpose: string, sealed: unknown, now: number): Opened;
}

const VERSION = 'v1';
const OTHER_VERSION = /^v\d{1,3}\./;
const SEALED = /^v1\.([A-Za-z0-9_-]+)$/;
const LIFETIME_MS = 24 * 60 * 60 * 1000;
// Browsers drop a cookie whose name, value and attributes pass 4096 bytes together.
const LONGEST_SEALED = 3800;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals with the first secret and opens with any, so a new secret can be put in front of the old one. */
export function createSeal(secrets: readonly string[]): Seal {
	const [newest] = secrets;
	if (newest === undefined) throw new Error('A seal needs at least one secret.');
	const derived = new Map<string, Buffer>();

	function keyFor(secret: string, purpose: string): Buffer {
		const id = `${purpose}\0${secret}`;
		const known = derived.get(id);
		if (known) return known;
		const key = Buffer.from(
			hkdfSync('sha256', secret, 'exosome-skincare-quiz', `seal ${VERSION} ${purpose}`, 32)
		);
		derived.set(id, key);
		return key;
	}

	return {
		seal(purpose, value, now) {
			const nonce = randomBytes(NONCE_BYTES);
			const cipher = createCipheriv('aes-256-gcm', keyFor(newest, purpose), nonce);
			const content = JSON.stringify({ until: now + LIFETIME_MS, value });
			const body = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
			const sealed = `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
			if (sealed.length > LONGEST_SEALED)
				throw new RangeError('The value is too large to seal into a cookie.');
			return sealed;
		},

		open(purpose, sealed, now) {
			if (typeof sealed !== 'string' || sealed.length > LONGEST_SEALED) return { problem: 'garbage' };
			const encoded = SEALED.exec(sealed)?.[1];
			if (encoded === undefined) {
				const foreign = OTHER_VERSION.test(sealed) && !sealed.startsWith(`${VERSION}.`);
				return { problem: foreign ? 'other-version' : 'garbage' };
			}
			const bytes = Buffer.from(encoded, 'base64url');
			for (const secret of secrets) {
				const content = decrypt(keyFor(secret, purpose), bytes);
				if (content === undefined) continue;
				return content.until > now ? { value: content.value } : { problem: 'expired' };
			}
			return { problem: 'garbage' };
		}
	};
}

function decrypt(key: Buffer, bytes: Buffer): { until: number; value: unknown } | undefined {
	if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
			authTagLength: TAG_BYTES
		});
		decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
		const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
		return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
	} catch {
		return undefined;
	}
}
