/** One page on which all pictures lie side by side, each a link to itself. Opens from the folder, needs no server. */
import { basename } from 'node:path';
import { schemes } from './looks.ts';
import type { Picture } from './pictures.ts';

const style = `
body { margin: 24px; background: #e9ebe7; color: #1d2926; font: 15px/1.4 system-ui, sans-serif; }
h2 { margin: 32px 0 8px; font-size: 17px; }
.row { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; }
figure { margin: 0; }
figcaption { font-size: 12px; }
a { display: block; overflow: hidden; max-height: 420px; border: 1px solid #6f7d77; background: #fff; }
a + a { margin-top: 4px; }
img { display: block; width: 100%; }
.phone { width: 150px; }
.desktop { width: 300px; }
`;

const figure = ({ device, lang, scheme, files }: Picture) => `<figure class="${device}">
<figcaption>${lang}, ${device}, ${scheme}</figcaption>
${files
	.map((file) => basename(file))
	.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`)
	.join('\n')}
</figure>`;

export function contactSheet(pictures: readonly Picture[]): string {
	const order = Object.keys(schemes);
	const scenes = [...new Set(pictures.map(({ scene }) => scene))].sort();
	const row = (scene: string) => {
		const own = pictures
			.filter((picture) => picture.scene === scene)
			.sort(
				(a, b) =>
					a.lang.localeCompare(b.lang) ||
					b.device.localeCompare(a.device) ||
					order.indexOf(a.scheme) - order.indexOf(b.scheme)
			);
		return `<h2>${scene}</h2>\n<div class="row">\n${own.map(figure).join('\n')}\n</div>`;
	};
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every page and state</title>
<style>${style}</style>
<h1>Every page and state</h1>
${scenes.map(row).join('\n')}
</html>
`;
}
