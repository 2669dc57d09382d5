import { simpleParser } from 'mailparser';

export interface Letter {
	id: number;
	receivedAt: string;
	/** As on the envelope, which is what counts for delivery. */
	from: string;
	to: string[];
	subject: string;
	html: string;
	text: string;
	headers: { name: string; value: string }[];
	raw: string;
}

export interface Letters {
	add(raw: Buffer, envelope: { from: string; to: string[] }): Promise<void>;
	/** Newest first. */
	list(): readonly Letter[];
	find(id: number): Letter | undefined;
}

const KEPT = 200;

/** The last letters, in memory only. */
export function createLetters(): Letters {
	const kept: Letter[] = [];
	let last = 0;
	return {
		async add(raw, envelope) {
			const {
				subject = '',
				html,
				text = '',
				headerLines
			} = await simpleParser(raw, { skipTextToHtml: true });
			const headers = headerLines.map(({ line }) => {
				const colon = line.indexOf(':');
				return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
			});
			last += 1;
			kept.unshift({
				id: last,
				receivedAt: new Date().toISOString(),
				...envelope,
				subject,
				html: html || '',
				text,
				headers,
				raw: raw.toString('utf8')
			});
			kept.length = Math.min(kept.length, KEPT);
		},
		list: () => kept,
		find: (id) => kept.find((letter) => letter.id === id)
	};
}
