declare module 'gettext-parser' {
	export type Entry = {
		msgid: string;
		msgctxt?: string;
		msgstr: string[];
		comments?: { extracted?: string; flag?: string; previous?: string };
	};
	export type Table = {
		charset: string;
		headers: Record<string, string>;
		/** Context → text → entry; the texts without a context under ''. */
		translations: Record<string, Record<string, Entry>>;
	};
	export const po: {
		parse(content: Buffer | string, options?: { defaultCharset?: string }): Table;
		compile(table: Table, options?: { foldLength?: number }): Buffer;
	};
}
