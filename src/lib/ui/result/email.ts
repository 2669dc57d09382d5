/** What became of asking for the letter; made by the server action, shown by the form. */
import type { ResultWords } from '$lib/locales/result';

/** Kept beside a letter: which words somebody agreed to. A change of those words needs another one. */
export const consentVersion = 'consent-1';

/** A field that no person sees and that a program which fills in every field fills in too. */
export const trapField = 'nickname-again';

export type EmailFaultCode = keyof ResultWords['result']['email']['faults'];

/** `field` is null when no field can be mended: the whole request failed. */
export type EmailFault = { readonly field: 'address' | 'consent' | null; readonly code: EmailFaultCode };

export type EmailState =
	| { readonly status: 'asking' }
	| { readonly status: 'sending' }
	| { readonly status: 'sent' }
	| { readonly status: 'refused'; readonly faults: readonly EmailFault[] };
