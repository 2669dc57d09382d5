import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Dkim {
	domain: string;
	selector: string;
	/** RSA, in PEM. */
	privateKey: string;
}

/** As configured: the key lies in one of the two places. */
export interface DkimSettings extends Omit<Dkim, 'privateKey'> {
	key: string | null;
	keyFile: string | null;
}

// RFC 8301 §3.2: verifiers ignore keys under 1024 bits, and signers should use 2048 or more.
const LEAST_BITS = 2048;
export const SIGNING_KEY = `a private key in PEM, RSA of ${LEAST_BITS} bits or more and without a passphrase`;

/** The key in PEM when letters can be signed with it. Anything else must be found at start: letters would go unsigned. */
export function signingKey(text: string): string | undefined {
	try {
		const key = createPrivateKey(text);
		const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
		if (key.asymmetricKeyType !== 'rsa' || bits < LEAST_BITS) return undefined;
		return key.export({ type: 'pkcs8', format: 'pem' }).toString();
	} catch {
		return undefined;
	}
}

/** Throws one line that names the setting and shows nothing of the key. */
export function readKey({ domain, selector, key, keyFile }: DkimSettings): Dkim {
	const privateKey = key ?? (keyFile === null ? undefined : signingKey(contentOf(keyFile)));
	if (privateKey === undefined)
		throw new Error(`DKIM_PRIVATE_KEY_FILE cannot be used: ${keyFile} must hold ${SIGNING_KEY}.`);
	return { domain, selector, privateKey };
}

function contentOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new Error(`DKIM_PRIVATE_KEY_FILE cannot be used: ${file} cannot be read (${code}).`);
	}
}
