import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { busyPageIn, errorPageIn } from './error-page.ts';

const page = readFileSync('src/error.html', 'utf8');
const arabic = {
	...en,
	site: { ...en.site, name: 'اسم' },
	error: {
		...en.error,
		brokenTitle: 'عنوان',
		busyTitle: 'زحام',
		busy: 'عد',
		broken: 'نص & $& نص',
		toQuiz: 'إلى الاختبار',
		toStart: 'إلى البداية'
	}
};

describe('the page that stands where nothing else can', () => {
	it('says in English what the locale says, and needs nothing for it', () => {
		const { brokenTitle, broken, toQuiz, toStart } = en.error;
		for (const said of [en.site.name, brokenTitle, broken, toQuiz, toStart]) expect(page).toContain(said);
		expect(errorPageIn('en', page, en, arabic)).toBe(page);
	});

	it('speaks the language of the address where that can be had', () => {
		const said = errorPageIn('ar', page, en, arabic);
		expect(said).toContain('<html lang="ar" dir="rtl">');
		expect(said).toContain('<h1>عنوان</h1>');
		expect(said).toContain('<p>نص & $& نص</p>');
		expect(said).toContain('<a href="/ar/quiz">إلى الاختبار</a>');
		expect(said).toContain('<a href="/ar">إلى البداية</a>');
		const words = said.replace(/<(style|head)>.*<\/\1>/gs, '').replaceAll(/<[^>]*>|%[\w.]+%/g, '');
		expect(words).not.toMatch(/[A-Za-z]/);
	});

	it('leaves every other page alone', () => {
		const other = `<html lang="ar" dir="rtl"><p>${en.error.broken}</p>`;
		expect(errorPageIn('ar', other, en, arabic)).toBe(other);
	});
});

describe('the page for whoever is turned away', () => {
	it('says in each language that nothing is lost, and how to go on', () => {
		const said = busyPageIn('en', page, en, en);
		const { busyTitle, busy, broken } = en.error;
		for (const text of [
			`<title>${busyTitle} – ${en.site.name}</title>`,
			`<h1>${busyTitle}</h1>`,
			`<p>${busy}</p>`
		])
			expect(said).toContain(text);
		for (const text of [broken, '%sveltekit', 'wrong']) expect(said).not.toContain(text);
		const inArabic = busyPageIn('ar', page, en, arabic);
		for (const text of ['<html lang="ar" dir="rtl">', '<h1>زحام</h1>', '<p>عد</p>', 'href="/ar/quiz"'])
			expect(inArabic).toContain(text);
	});
});
