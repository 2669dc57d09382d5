/** The floors: what no questionnaire can be faster than. A static HTML form, and the same with 1 kB of script. */
import { isMultiple, type Served } from './serve.ts';
import type { QuizPage } from './quiz.ts';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style =
	'body{font:1.1rem/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}label{display:block;padding:.6rem 0}';

const head = (title: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${style}</style>`;

function fieldsOf({ questions }: QuizPage): string {
	return questions
		.map((question) => {
			const kind = isMultiple(question) ? 'checkbox' : 'radio';
			const options = question.options.map(
				({ id, label }) =>
					`<label><input type="${kind}" name="${question.id}" value="${id}"> ${escaped(label)}</label>`
			);
			return `<fieldset><legend>${escaped(question.text)}</legend>${options.join('')}</fieldset>`;
		})
		.join('');
}

/** One document a page; the button asks the server for the next. */
export function staticForm(pages: readonly QuizPage[]): Served {
	const files = pages.map((page, index): [string, string] => [
		`/${index}`,
		`${head(page.title)}<h1>${escaped(page.title)}</h1><form action="/${index + 1}" method="post">${fieldsOf(page)}<button>Continue</button></form>`
	]);
	return Object.fromEntries([...files, [`/${pages.length}`, `${head('Done')}<h1>Done</h1>`]]);
}

const stepScript =
	'let s=[...document.querySelectorAll("section")],i=0;document.forms[0].onsubmit=e=>{e.preventDefault();s[i].hidden=true;s[++i].hidden=false;scrollTo(0,0)}';

/** All pages in one document; a line of script shows the next. */
export function scriptedForm(pages: readonly QuizPage[]): Served {
	const sections = [...pages, { title: 'Done', questions: [], given: [] }].map(
		(page, index) =>
			`<section${index > 0 ? ' hidden' : ''}><h1>${escaped(page.title)}</h1>${fieldsOf(page)}<button>Continue</button></section>`
	);
	return {
		'/0': `${head('Quiz')}<form>${sections.join('')}</form><script>${stepScript}</script>`
	};
}
