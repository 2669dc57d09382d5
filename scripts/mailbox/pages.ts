import type { Letter } from './letters.ts';

export const tabs = ['html', 'text', 'headers', 'source'] as const;
export type Tab = (typeof tabs)[number];

const TAB_NAMES: Record<Tab, string> = { html: 'HTML', text: 'Text', headers: 'Headers', source: 'Source' };

export function listPage(letters: readonly Letter[]): string {
	const rows = letters.map(
		({ id, subject, to, receivedAt }) => `<li><a href="/messages/${id}">
			<strong>${escape(subject) || 'No subject'}</strong>
			<span>${escape(to.join(', '))}</span>
			${time(receivedAt)}
		</a></li>`
	);
	const empty = `<p class="empty">No letters yet. Finish the quiz and ask for the routine by e-mail: it lands here,
		and only here.</p>`;
	return page(
		'Mailbox',
		`<h1>Mailbox <small>${letters.length || ''}</small></h1>
		${rows.length > 0 ? `<ol class="letters">${rows.join('')}</ol>` : empty}`,
		'<meta http-equiv="refresh" content="5">'
	);
}

export function letterPage(letter: Letter, tab: Tab): string {
	const { id, subject, from, to, receivedAt } = letter;
	const links = tabs.map(
		(name) =>
			`<a href="/messages/${id}/${name}"${name === tab ? ' aria-current="page"' : ''}>${TAB_NAMES[name]}</a>`
	);
	return page(
		subject || 'No subject',
		`<p><a href="/">← All letters</a></p>
		<h1>${escape(subject) || 'No subject'}</h1>
		<dl>
			<dt>From</dt><dd>${escape(from)}</dd>
			<dt>To</dt><dd>${escape(to.join(', '))}</dd>
			<dt>Received</dt><dd>${time(receivedAt)}</dd>
		</dl>
		<nav aria-label="Parts of the letter">${links.join('')}</nav>
		${view(letter, tab)}`
	);
}

export function notFoundPage(): string {
	return page(
		'Not here',
		`<h1>Not here</h1>
		<p>The mailbox keeps the last 200 letters while it runs. <a href="/">See what it holds</a>.</p>`
	);
}

function view({ id, text, html, headers, raw }: Letter, tab: Tab): string {
	if (tab === 'text') return text ? `<pre>${linked(text)}</pre>` : '<p class="empty">No text part.</p>';
	if (tab === 'source') return `<pre>${escape(raw)}</pre>`;
	if (tab === 'headers') {
		const rows = headers.map(({ name, value }) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`);
		return `<dl class="headers">${rows.join('')}</dl>`;
	}
	if (!html) return '<p class="empty">No HTML part.</p>';
	return `<iframe sandbox title="The letter" src="/messages/${id}/body"></iframe>`;
}

function page(title: string, content: string, head = ''): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<title>${escape(title)} · Local mailbox</title>
<link rel="stylesheet" href="/style.css">
</head>
<body><main>${content}</main></body>
</html>
`;
}

function time(iso: string): string {
	const shown = new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
	return `<time datetime="${iso}">${shown}</time>`;
}

function linked(text: string): string {
	return escape(text).replace(
		/https?:\/\/[^\s<>"')]+/g,
		(url) => `<a href="${url}" target="_blank" rel="noreferrer">${url}</a>`
	);
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
