/** The bytes that tests/weight.test.ts holds to their budgets, in every language. */
import { languages } from '../../../src/lib/locales/languages.ts';
import { budgets, weigh, type Part } from '../../weight.ts';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

export async function weights(origin: string): Promise<string> {
	const all = await Promise.all(languages.map(async (lang) => [lang, await weigh(origin, lang)] as const));
	const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`;
	return [
		row('kB (brotli)', [...languages, 'budget']),
		row(
			'---',
			[...languages, ''].map(() => '---:')
		),
		...(Object.keys(budgets) as Part[]).map((part) =>
			row(part, [
				...all.map(([, weight]) => kB(weight[part])),
				[...new Set(languages.map((lang) => `≤ ${kB(budgets[part](lang))}`))].join('; others ')
			])
		),
		row('a question page in all, with what makes its steps', [
			...all.map(([, weight]) =>
				kB(weight['a question'] + weight['what wakes a question up'] + weight['what makes the steps'])
			),
			'≤ 60.0, NOT kept'
		])
	].join('\n');
}
