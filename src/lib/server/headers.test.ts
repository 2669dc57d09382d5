import { expect, it } from 'vitest';
import { withSecurityHeaders } from './headers.ts';

const page = () => new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } });

it('lets no page be guessed at, framed, followed by its address or given a sensor', () => {
	const { headers } = withSecurityHeaders(page(), false);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('x-frame-options')).toBe('DENY');
	expect(headers.get('referrer-policy')).toBe('same-origin');
	expect(headers.get('permissions-policy')).toContain('camera=()');
	expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

it('promises https only over https', () => {
	expect(withSecurityHeaders(page(), false).headers.has('strict-transport-security')).toBe(false);
	expect(withSecurityHeaders(page(), true).headers.get('strict-transport-security')).toMatch(
		/max-age=31536000/
	);
});

it('names the encoding of every page', () => {
	const bare = new Response('<p>', { headers: { 'content-type': 'text/html' } });
	expect(withSecurityHeaders(bare, false).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

it('lets a page without a policy of its own run nothing and send nothing', () => {
	const policy = withSecurityHeaders(page(), false).headers.get('content-security-policy');
	expect(policy).toMatch(/^default-src 'none';/);
	expect(policy).not.toContain('script-src');
	const own = page();
	own.headers.set('content-security-policy', "script-src 'self'");
	expect(withSecurityHeaders(own, false).headers.get('content-security-policy')).toBe("script-src 'self'");
	expect(withSecurityHeaders(Response.json({}), false).headers.has('content-security-policy')).toBe(false);
});

it('has pages stored nowhere, unless the page itself says how', () => {
	expect(withSecurityHeaders(page(), false).headers.get('cache-control')).toBe('no-store');
	const own = page();
	own.headers.set('cache-control', 'public, max-age=60');
	expect(withSecurityHeaders(own, false).headers.get('cache-control')).toBe('public, max-age=60');
	expect(withSecurityHeaders(Response.json({}), false).headers.has('cache-control')).toBe(false);
});

it('keeps status, body, cookies and headers, also of an answer that cannot be changed', async () => {
	const response = page();
	response.headers.append('set-cookie', 'a=1');
	response.headers.append('set-cookie', 'b=2');
	const secured = withSecurityHeaders(response, false);
	expect(secured.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
	expect(await secured.text()).toBe('<p>');
	const fixed = withSecurityHeaders(Response.redirect('http://localhost/quiz', 303), false);
	expect([fixed.status, fixed.headers.get('location')]).toEqual([303, 'http://localhost/quiz']);
	expect(withSecurityHeaders(new Response(null, { status: 204 }), false).status).toBe(204);
});
