import { expect, it } from 'vitest';
import { paintFirst } from './wake-up';

const typed = 'const element = document.currentScript.parentElement; import("/entry/typed.js")';
const page = (data = '') => `<body><textarea>${typed}</textarea>
<script nonce="n">
	const element = document.currentScript.parentElement;
	Promise.all([import("/_app/entry/start.js"), import("/_app/entry/app.js")]).then(([kit, app]) => {
		kit.start(app, element, { data: ${JSON.stringify(data)} });
	});
</script></body>`;

/** Runs the page's script in a browser that has painted nothing yet; `paint` lets it. */
function opened(html: string, hidden = false) {
	const fetched: string[] = [];
	let paint = (): void => undefined;
	const script = html.slice(html.lastIndexOf('<script nonce="n">') + 18, html.lastIndexOf('</script>'));
	const run = new Function(
		'document',
		'requestAnimationFrame',
		'load',
		script.replaceAll('import(', 'load(')
	);
	const document = {
		hidden,
		currentScript: { parentElement: {} },
		createElement: () => ({}),
		head: { append: ({ href }: { href: string }) => fetched.push(href) }
	};
	const load = (address: string) => {
		fetched.push(address);
		return Promise.resolve({ start: () => undefined });
	};
	run(document, (frame: () => void) => (paint = frame), load);
	return { fetched, paint: () => paint() };
}

// Timers run in the order they were set.
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks for no script before something is on the screen, then for all of them at once', async () => {
	const { fetched, paint } = opened(
		paintFirst(page(), { scripts: ['/a.js', '/b.js'], texts: ['/core.json'] })
	);
	await settled();
	expect(fetched).toEqual([]);
	paint();
	await settled();
	expect(fetched).toEqual(['/a.js', '/b.js', '/core.json', '/_app/entry/start.js', '/_app/entry/app.js']);
});

it('does not wait for a paint in a tab that nobody looks at', async () => {
	const { fetched } = opened(paintFirst(page(), { scripts: ['/a.js'], texts: [] }), true);
	await settled();
	expect(fetched).toHaveLength(3);
});

it('leaves alone what people typed, on the page and in its data', () => {
	const html = paintFirst(page(typed), { scripts: [], texts: [] });
	expect(html).toContain(`<textarea>${typed}</textarea>`);
	expect(html).toContain(JSON.stringify(typed));
});

it('leaves a page as it is that wakes up in another way', () => {
	for (const html of ['<body></body>', '<script>kit.start()</script>'])
		expect(paintFirst(html, { scripts: ['/a.js'], texts: [] })).toBe(html);
});
