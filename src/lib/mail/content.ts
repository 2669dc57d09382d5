/** A letter before it is HTML or text. Both are written from this, so they cannot disagree. */

export type Fact = { readonly label: string; readonly text: string };

export type Block =
	| { readonly kind: 'text'; readonly text: string; readonly isStrong?: boolean }
	| { readonly kind: 'notice'; readonly text: string }
	| { readonly kind: 'title'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'facts'; readonly facts: readonly Fact[] }
	| {
			readonly kind: 'step';
			readonly number: number;
			readonly name: string;
			readonly about: string;
			readonly facts: readonly Fact[];
	  }
	| {
			readonly kind: 'calendar';
			readonly caption: string;
			readonly product: string;
			readonly weeks: readonly string[];
			/** `cells` are short, for a table on a phone; `says` is the same in words, for the text part. */
			readonly rows: readonly {
				readonly name: string;
				readonly cells: readonly string[];
				readonly says: string;
			}[];
	  }
	| { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Section = {
	readonly heading: string;
	readonly tone: 'plain' | 'caution' | 'urgent';
	readonly blocks: readonly Block[];
};

export type Content = {
	readonly site: string;
	readonly preheader: string;
	readonly issued: string;
	readonly greeting: string;
	readonly title: string;
	readonly sections: readonly Section[];
	/** Why the reader got this; set small, at the end. */
	readonly footer: readonly Block[];
};
