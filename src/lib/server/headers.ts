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

/** What every answer carries, whatever it is. The content security policy is the framework's. */
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
	// Pages are rendered from the answers in the cookie: the next person at this device must not find them.
	if (isPage && !secured.headers.has('cache-control')) secured.headers.set('cache-control', 'no-store');
	return secured;
}
