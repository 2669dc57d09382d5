/** The letter as plain text. */
import type { Block, Content, Section } from './content';

export const TEXT_WIDTH = 76;

// Korean letters, and the marks that go with them, are as wide as two Latin ones.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

/** Breaks at spaces; a word longer than a line is cut, but never an address, which would stop working. */
export function wrapped(text: string, indent = ''): string {
	const width = TEXT_WIDTH - indent.length;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
		if (line && widthOf(line) + 1 + widthOf(word) > width) {
			lines.push(line);
			line = word;
		} else line = line ? `${line} ${word}` : word;
	}
	return [...lines, line].map((one) => indent + one).join('\n');
}

function pieces(word: string, width: number): string[] {
	if (widthOf(word) <= width || /^https?:/.test(word)) return [word];
	const letters = [...word];
	// Half as many, where each may be wide.
	const fit = widthOf(word) > word.length ? Math.floor(width / 2) : width;
	return Array.from({ length: Math.ceil(letters.length / fit) }, (_, part) =>
		letters.slice(part * fit, (part + 1) * fit).join('')
	);
}

const underlined = (text: string, mark: string) => {
	const lines = wrapped(text);
	const longest = Math.max(...lines.split('\n').map(widthOf));
	return `${lines}\n${mark.repeat(longest)}`;
};

function written(block: Block): string {
	switch (block.kind) {
		case 'text':
			return wrapped(block.text);
		case 'notice':
			return wrapped(`* ${block.text}`);
		case 'title':
			return wrapped(`## ${block.text}`);
		case 'list':
			return block.items.map((item) => wrapped(`- ${item}`)).join('\n');
		case 'facts':
			return block.facts.map(({ label, text }) => wrapped(`${label}: ${text}`)).join('\n');
		case 'step':
			return [
				wrapped(`${block.number}. ${block.name}`),
				wrapped(block.about, '   '),
				...block.facts.map(({ label, text }) => wrapped(`${label}: ${text}`, '   '))
			].join('\n');
		case 'calendar':
			return block.rows.map(({ name, says }) => `${wrapped(name)}\n${wrapped(says, '   ')}`).join('\n');
		case 'link':
			return `${wrapped(`${block.text}:`)}\n${block.href}`;
	}
}

const section = ({ heading, blocks }: Section) =>
	[underlined(heading, '-'), ...blocks.map(written)].join('\n\n');

// What a line begins with decides the side it is set from, unless a mark says otherwise before it.
const RIGHT_TO_LEFT = '\u200f';
const beginsLeftToRight = (line: string) => /^\P{L}*(?!\p{Script=Arabic})\p{L}/u.test(line);
const marked = (line: string) =>
	beginsLeftToRight(line) && !line.startsWith('http') ? `${RIGHT_TO_LEFT}${line}` : line;

export function textOf(content: Content, direction: 'ltr' | 'rtl' = 'ltr'): string {
	const text = [
		wrapped(content.site),
		underlined(content.title, '='),
		wrapped(`${content.greeting} ${content.issued}.`),
		...content.sections.map(section),
		'-- ',
		...content.footer.map(written)
	].join('\n\n');
	return `${direction === 'rtl' ? text.split('\n').map(marked).join('\n') : text}\n`;
}
