const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
// A browser says `none` when the person asked for it without any page: a session that is restored, for example.
const OUR_OWN = new Set(['same-origin', 'none']);

/** Why a request may not change anything; null when it may. */
export type Stranger = 'foreign-origin' | 'no-origin';

/**
 * What any page on the web can make a browser send here must not change anything. Whatever its content type: some can
 * be sent without one. `own` are the origins that people reach us under.
 *
 * Browsers of today send an origin with everything that changes something. Older ones left it out of forms that
 * stay on one site; they are believed by the address of the page they come from, which no foreign page can set, and
 * which our own referrer policy makes them send. Whoever sends none of this is no browser with one of our pages.
 */
export function strangerIn({ method, headers }: Request, own: readonly string[]): Stranger | null {
	if (!CHANGES.has(method)) return null;
	const origin = headers.get('origin');
	if (origin !== null) return own.includes(origin) ? null : 'foreign-origin';
	const site = headers.get('sec-fetch-site');
	if (site !== null) return OUR_OWN.has(site) ? null : 'foreign-origin';
	return isReferredBy(headers, own) ? null : 'no-origin';
}

/**
 * The one thing that may come from anywhere, to the one page that takes it: a mail program's own button for no more
 * letters, exactly as RFC 8058 words it. Who may press it is settled by the address, which only the letter holds.
 * Reads a copy of the body.
 */
export async function isOneClick(request: Request, route: string | null): Promise<boolean> {
	if (request.method !== 'POST' || route !== '/stop/[token]') return false;
	try {
		const said = [...(await request.clone().formData())];
		return said.length === 1 && said[0]?.[0] === 'List-Unsubscribe' && said[0][1] === 'One-Click';
	} catch {
		return false;
	}
}

/** Whether a page of ours led here. Whoever says nothing of it comes from elsewhere. */
export function isFromOwnPage({ headers }: Pick<Request, 'headers'>, own: readonly string[]): boolean {
	const site = headers.get('sec-fetch-site');
	return site === null ? isReferredBy(headers, own) : site === 'same-origin';
}

function isReferredBy(headers: Headers, own: readonly string[]): boolean {
	const referrer = headers.get('referer') ?? '';
	return URL.canParse(referrer) && own.includes(new URL(referrer).origin);
}
