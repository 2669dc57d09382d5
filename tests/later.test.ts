import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import LaterTwice from './fixtures/LaterTwice.svelte';
import { laterTwice } from './fixtures/later-twice.ts';

it('a part that may wake up later is sent whole, with the marks by which it wakes up', () => {
	expect(render(LaterTwice, { props: { onpress: () => undefined } }).body).toBe(laterTwice);
});
