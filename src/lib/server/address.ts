import { domainToASCII } from 'node:url';

/** One mailbox that passed `checkAddress`; nothing else may be put on an envelope. */
export type Address = string & { readonly checked: unique symbol };

export type AddressProblem = 'missing' | 'too-long' | 'no-at' | 'several' | 'bad-characters' | 'bad-domain';

// RFC 5321 §4.5.3.1: 254 is what fits into a path of 256 with its angle brackets.
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

// The unquoted form of RFC 5322 only. Quoted local parts are legal and have sent mail to strangers
// in more than one mail library; no one types them.
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
// Letters of any script, but of ASCII only what a host name may hold: no percent, bracket, colon, space.
const TYPED_DOMAIN = /^(?:[A-Za-z0-9.-]|[^\0-\x7f])+$/;

/** Judges what a person typed into the e-mail field. Safe on any input; linear in its length. */
export function checkAddress(typed: unknown): { address: Address } | { problem: AddressProblem } {
	if (typeof typed !== 'string') return { problem: 'missing' };
	const text = typed.trim();
	if (text === '') return { problem: 'missing' };
	if (text.length > LONGEST_ADDRESS) return { problem: 'too-long' };
	const [local = '', domain, ...more] = text.split('@');
	if (domain === undefined) return { problem: 'no-at' };
	if (more.length > 0) return { problem: 'several' };
	if (local.length > LONGEST_LOCAL_PART) return { problem: 'too-long' };
	if (!LOCAL_PART.test(local)) return { problem: 'bad-characters' };
	const host = hostOf(domain);
	if (host === undefined) return { problem: 'bad-domain' };
	const address = `${local}@${host}`;
	return address.length > LONGEST_ADDRESS ? { problem: 'too-long' } : { address: address as Address };
}

function hostOf(typed: string): string | undefined {
	if (!TYPED_DOMAIN.test(typed)) return undefined;
	const host = domainToASCII(typed);
	const labels = host.split('.');
	const top = labels.at(-1) ?? '';
	// A dot is required (mail for `localhost` is never meant) and a numeric end means an IP address.
	if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(top)) return undefined;
	return host;
}
