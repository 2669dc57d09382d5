const NOT_NEEDED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
];

/** For the page that stands where the framework makes none and gives no policy of its own: it has a style and nothing else. */
const BARE_POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What every answer carries, whatever it is. The content security policy of a page is the framework's. */
export function securityHeaders(isHttps: boolean): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		// Others get no address. Not `no-referrer`: with it browsers send our own forms without their origin.
		'referrer-policy': 'same-origin',
		'permissions-policy': NOT_NEEDED.map((feature) => `${feature}=()`).join(', '),
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' })
	};
}

/** A copy, because the headers of some answers cannot be changed. */
export function withSecurityHeaders(response: Response, isHttps: boolean): Response {
	const secured = new Response(response.body, response);
	for (const [name, value] of Object.entries(securityHeaders(isHttps))) secured.headers.set(name, value);
	const isPage = secured.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (isPage) secured.headers.set('content-type', 'text/html; charset=utf-8');
	if (isPage && !secured.headers.has('content-security-policy'))
		secured.headers.set('content-security-policy', BARE_POLICY);
	// Pages are rendered from the answers in the cookie: the next person at this device must not find them.
	if (isPage && !secured.headers.has('cache-control')) secured.headers.set('cache-control', 'no-store');
	return secured;
}
