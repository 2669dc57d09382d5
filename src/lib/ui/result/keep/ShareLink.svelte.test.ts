import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { keepWords } from '../../../locales/keep';
import ShareLink from './ShareLink.svelte';

const words = keepWords('en').link;
const link = 'https://quiz.example.org/open#2~no_sign-allergic';
const show = () => render(ShareLink, { link, words });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function browserHas(parts: { share?: unknown; clipboard?: unknown }): void {
	for (const [name, value] of Object.entries({ share: undefined, clipboard: undefined, ...parts }))
		Object.defineProperty(navigator, name, { value, configurable: true });
}
afterEach(() => browserHas({}));

test('says that the link holds the answers before anything is pressed', () => {
	browserHas({});
	const { container } = show();
	expect(container.textContent).toContain(words.warning);
	expect(container.textContent).not.toContain(link);
});

test('copies the link and says so in its status', async () => {
	const writeText = vi.fn(async () => undefined);
	browserHas({ clipboard: { writeText } });
	show();
	expect(screen.queryByRole('button', { name: words.share })).toBeNull();
	await press(words.copy);
	await expect.poll(() => screen.getByRole('status').textContent).toBe(words.copied);
	expect(writeText).toHaveBeenCalledExactlyOnceWith(link);
});

test('shows the link to copy by hand where the clipboard is refused', async () => {
	browserHas({ clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
	show();
	await press(words.copy);
	const field = await screen.findByRole('textbox', { name: words.label });
	expect((field as HTMLInputElement).value).toBe(link);
	expect(screen.getByRole('status').textContent).toBe(words.byHand);
});

test('hands the link over to the system where it can, and closing that sheet says nothing', async () => {
	const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined);
	const writeText = vi.fn(async () => undefined);
	browserHas({ share, clipboard: { writeText } });
	show();
	share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
	await press(words.share);
	await expect.poll(() => share).toHaveBeenCalledWith({ url: link });
	expect(screen.getByRole('status').textContent).toBe('');
	await press(words.share);
	await expect.poll(() => screen.getByRole('status').textContent).toBe(words.shared);
	expect(writeText).not.toHaveBeenCalled();
	share.mockRejectedValueOnce(new DOMException('broken', 'DataError'));
	await press(words.share);
	await expect.poll(() => screen.getByRole('status').textContent).toBe(words.copied);
});

test('draws the code when it is asked for, and takes it away again', async () => {
	browserHas({});
	show();
	expect(screen.queryByRole('img')).toBeNull();
	await press(words.showCode);
	await screen.findByRole('img', { name: words.codeLabel });
	await press(words.hideCode);
	await expect.poll(() => screen.queryByRole('img')).toBeNull();
});
