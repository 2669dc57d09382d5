/**
 * Styles of the letter, by class. They are written into the elements, because most mail programs drop style sheets;
 * the few rules for dark screens go into a sheet, which Apple Mail keeps and the others replace by their own.
 */

const INK = '#1d2926';
const SANS = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
// Said once for each part and taken over by its paragraphs: repeated in each, it would be a fifth of the letter.
const TEXT = `color:${INK};${SANS};font-size:16px;line-height:1.55`;
const SERIF = "font-family:'Iowan Old Style',Palatino,Georgia,serif;font-weight:500";

export const styles: Readonly<Record<string, string>> = {
	body: 'margin:0;padding:0;background:#faf8f3',
	preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
	page: 'background:#faf8f3',
	outer: 'padding:24px 12px',
	sheet: 'width:100%;max-width:600px;background:#ffffff;border:1px solid #dbdfd6',
	warm: 'height:4px;background:#d9662e;font-size:0;line-height:0',
	head: `padding:28px 24px 8px;${TEXT}`,
	section: `padding:20px 24px 4px;border-top:1px solid #dbdfd6;${TEXT}`,
	caution: `padding:20px 24px 8px;border-left:5px solid #6f4500;background:#fff2d2;${TEXT}`,
	urgent: `padding:20px 24px 8px;border-left:5px solid #931829;background:#fbe9eb;${TEXT}`,
	foot: `padding:20px 24px 28px;border-top:1px solid #dbdfd6;background:#eaf1ec;${TEXT}`,
	small: 'margin:0 0 8px;font-size:14px;line-height:1.5;color:#4a5753',
	h1: `margin:0 0 12px;${SERIF};font-size:28px;line-height:1.2`,
	h2: `margin:0 0 12px;${SERIF};font-size:22px;line-height:1.25;color:#1a554a`,
	h3: 'margin:16px 0 6px;font-size:17px;line-height:1.35;font-weight:600',
	p: 'margin:0 0 10px',
	strong: 'margin:0 0 10px;font-weight:600',
	notice: 'margin:0 0 12px;padding:10px 12px;background:#eaf1ec;font-size:16px;line-height:1.5',
	list: 'margin:0 0 10px;padding-left:20px',
	step: `margin:14px 0 2px;${SERIF};font-size:19px;line-height:1.3`,
	grid: 'width:100%;margin:0 0 12px;border-collapse:collapse;font-size:13px;text-align:center',
	cell: 'padding:5px 4px;border-bottom:1px solid #dbdfd6',
	name: 'padding:5px 4px 5px 0;border-bottom:1px solid #dbdfd6;font-weight:600;text-align:left',
	caption: 'padding:0 0 6px;font-size:14px;color:#4a5753;text-align:left',
	link: 'color:#1a554a'
};

/** Kept as a sheet; the classes they name stay on their elements. */
export const darkSheet = [
	'@media (prefers-color-scheme:dark){',
	'.body,.page{background:#111715!important}',
	'.sheet{background:#19211e!important;border-color:#323f3a!important}',
	'.head,.section,.foot,.caution,.urgent{color:#f2f0ea!important;border-color:#323f3a!important}',
	'.foot,.notice{background:#212d29!important}',
	'.caution{background:#33270d!important}',
	'.urgent{background:#3a1a1f!important}',
	'.cell,.name{border-color:#323f3a!important}',
	'.small,.caption{color:#b0bab5!important}',
	'.h2,.link{color:#93d1bf!important}',
	'}'
].join('');

const inSheet = new Set([...darkSheet.matchAll(/\.([a-z0-9]+)/g)].map(([, name]) => name));

/** Mail programs know sides, not the start and end of a line, so for a right-to-left letter the sides change places. */
const mirrored = (style: string) =>
	style
		.replaceAll(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'))
		.replaceAll(/padding:(\S+) (\S+) (\S+) ([^;\s]+)/g, 'padding:$1 $4 $3 $2');

/** Writes each class's styles into its element. An unknown class is a mistake in a template, so it throws. */
export function inlined(html: string, direction: 'ltr' | 'rtl'): string {
	return html.replace(/ class="([^"]*)"/g, (_, name: string) => {
		const style = styles[name];
		if (style === undefined) throw new Error(`The letter has no style for the class "${name}"`);
		const sided = direction === 'rtl' ? mirrored(style) : style;
		return `${inSheet.has(name) ? ` class="${name}"` : ''} style="${sided}"`;
	});
}
