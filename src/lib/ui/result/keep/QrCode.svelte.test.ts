import { render, screen } from '@testing-library/svelte';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import QrCode from './QrCode.svelte';

const text = `https://quiz.example.org/open#2~${'no_sign-allergic.'.repeat(20)}sign-fever`;

/** Paints the path again, square by square. */
function painted(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
		for (let at = Number(x); at < Number(x) + Number(width); at += 1) rows[Number(y)]![at] = true;
	}
	return rows;
}

test('the one path is the code, module by module, inside its white margin', () => {
	render(QrCode, { text, label: 'Code' });
	const image = screen.getByRole('img', { name: 'Code' });
	const code = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
	expect(image.getAttribute('viewBox')).toBe(`0 0 ${code.size} ${code.size}`);
	const rows = painted(image.querySelector('path')?.getAttribute('d') ?? '', code.size);
	expect(rows).toEqual(code.data);
	expect(rows.slice(0, 4).flat().includes(true)).toBe(false);
});
