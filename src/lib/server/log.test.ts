import { expect, it } from 'vitest';
import { createLog, describeError } from './log.ts';

function lines() {
	const written: string[] = [];
	return {
		written,
		log: createLog(
			() => Date.UTC(2026, 10, 23),
			(line) => void written.push(line)
		)
	};
}

it('writes one JSON line per event', () => {
	const { written, log } = lines();
	log({ event: 'request', method: 'GET', route: '/quiz/[question]', status: 200, ms: 3 });
	expect(written).toHaveLength(1);
	expect(written[0]?.endsWith('}\n')).toBe(true);
	expect(JSON.parse(written[0] ?? '')).toEqual({
		time: '2026-11-23T00:00:00.000Z',
		event: 'request',
		method: 'GET',
		route: '/quiz/[question]',
		status: 200,
		ms: 3
	});
});

it('lets no value break the line, act on a terminal or grow without bound', () => {
	const { written, log } = lines();
	log({
		event: 'error',
		id: 'x',
		status: 500,
		route: '/',
		name: 'a\n{"event":"forged"}\u001b[2J\u009b\u202e',
		at: 'y'.repeat(9999)
	});
	const line = written[0] ?? '';
	expect(line.trimEnd()).toMatch(/^[\x20-\x7e]+$/);
	expect(JSON.parse(line).at).toHaveLength(200);
});

it('says which error it was and where, but not what it said', () => {
	const error = Object.assign(new TypeError('anna@example.com is\n    at anna@example.com:1:1'), {
		code: 'ERR_THING'
	});
	const { name, at } = describeError(error);
	expect(name).toBe('TypeError ERR_THING');
	expect(at).toMatch(/server\/log\.test\.ts:\d+:\d+/);
	expect(`${name} ${at}`).not.toContain('anna');
	expect(describeError('anna@example.com')).toEqual({ name: 'string', at: '' });
});

it('takes a code only when it cannot be an address', () => {
	expect(describeError(Object.assign(new Error('x'), { code: 'anna@example.com' })).name).toBe('Error');
});
