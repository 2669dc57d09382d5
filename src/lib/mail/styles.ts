/**
 * Styles of the letter. What it cannot be read well without is written into the elements, by class, because many mail
 * programs drop style sheets; the rest is in a sheet, which costs a tenth of that and whose loss leaves plain headings
 * and paragraphs. Properties and elements: only what `styles.test.ts` lists.
 */

const INK = '#1d2926';
// Said once for each part and taken over by what is in it.
const TEXT = `color:${INK};font:16px/1.55 Arial,sans-serif`;

export const styles: Readonly<Record<string, string>> = {
	body: 'margin:0;padding:0;background:#faf8f3',
	preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
	page: 'background:#faf8f3',
	outer: 'padding:16px 4px',
	sheet: 'width:100%;max-width:600px;background:#ffffff;border:1px solid #dbdfd6',
	warm: 'height:4px;background:#d9662e;font-size:0;line-height:0',
	head: `padding:28px 20px 8px;${TEXT}`,
	section: `padding:4px 20px;${TEXT}`,
	caution: `padding:20px 20px 8px;border-left:5px solid #6f4500;background:#fff2d2;${TEXT}`,
	urgent: `padding:20px 20px 8px;border-left:5px solid #931829;background:#fbe9eb;${TEXT}`,
	foot: `padding:20px 20px 28px;background:#eaf1ec;${TEXT}`,
	small: '',
	notice: 'padding:10px 12px;background:#eaf1ec',
	grid: 'width:100%;border-collapse:collapse;font-size:13px;text-align:center',
	start: 'text-align:left',
	link: 'color:#1a554a'
};

const lightRules = [
	'.sheet td{font-family:-apple-system,Roboto,Arial,sans-serif !important}',
	'.sheet p,.sheet ul{margin:0 0 10px}',
	'.sheet h1,.sheet h2{font-family:Georgia,serif;font-weight:500}',
	'.sheet h1{margin:0 0 12px;font-size:28px;line-height:1.2}',
	'.sheet h2{margin:0 0 12px;font-size:22px;color:#1a554a}',
	'.section h2{margin-top:16px;padding-top:20px;border-top:1px solid #dbdfd6}',
	'.sheet h3{margin:16px 0 6px;font-size:17px}',
	'.sheet .small{margin:0 0 8px;font-size:14px;color:#4a5753}',
	'.grid td,.grid th{padding:5px 1px;border-bottom:1px solid #dbdfd6}'
];

/**
 * For programs that ask the screen: Apple Mail, and Outlook on the web, on a Mac and on phones. The latter and Gmail
 * also repaint by themselves, texts and grounds alike, which cannot be prevented and leaves both apart.
 */
const darkRules = [
	'.body,.page{background:#111715 !important}',
	'.sheet{background:#19211e !important}',
	'.foot,.notice{background:#212d29 !important}',
	'.caution{background:#33270d !important}',
	'.urgent{background:#3a1a1f !important}',
	'.sheet td{color:#f2f0ea !important}',
	'.sheet .small{color:#b0bab5 !important}',
	'.sheet h2,.sheet .link{color:#a6ddcd !important}',
	'.sheet h2,.grid td,.grid th{border-color:#323f3a !important}'
];

export const sheet = `${lightRules.join('')}@media (prefers-color-scheme:dark){${darkRules.join('')}}`;

const inSheet = new Set([...sheet.matchAll(/\.([a-z]+)/g)].map(([, name]) => name));

/** Mail programs know sides, not the start and end of a line, so for a right-to-left letter the sides change places. */
const mirrored = (style: string) =>
	style.replaceAll(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));

/** Writes each class's styles into its element. An unknown class is a mistake in a template, so it throws. */
export function inlined(html: string, direction: 'ltr' | 'rtl'): string {
	return html.replace(/ class="([^"]*)"/g, (_, name: string) => {
		const style = styles[name];
		if (style === undefined) throw new Error(`The letter has no style for the class "${name}"`);
		const sided = direction === 'rtl' ? mirrored(style) : style;
		return `${inSheet.has(name) ? ` class="${name}"` : ''}${sided && ` style="${sided}"`}`;
	});
}
