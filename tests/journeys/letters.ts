/** The letters that arrived over SMTP, as a mail program reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

export type Letter = {
	readonly envelope: readonly string[];
	readonly headers: readonly string[];
	readonly from: { readonly text: string };
	readonly subject: string;
	readonly messageId: string;
	readonly html: string;
	readonly text: string;
};

export function lettersTo(address: string): Letter[] {
	const folder = process.env.MAIL_DIR ?? '';
	return readdirSync(folder)
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Letter)
		.filter(({ envelope }) => envelope.includes(address));
}

export async function firstLetterTo(address: string): Promise<Letter> {
	await expect
		.poll(() => lettersTo(address).length, { message: `a letter to ${address}` })
		.toBeGreaterThan(0);
	return lettersTo(address)[0] as Letter;
}

let addresses = 0;
export const freshAddress = () => `reader-${process.pid}-${(addresses += 1)}-${Date.now()}@example.org`;

/** What a reader sees of HTML: no markup, one kind of space. */
export const readable = (text: string) =>
	text
		.replace(/<style>.*?<\/style>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&nbsp;', ' ')
		.replace(/\s+/g, ' ');
