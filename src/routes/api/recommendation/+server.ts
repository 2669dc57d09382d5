import { checkAnswers, type Answers } from '$lib/engine/answers';
import { whatWouldChange } from '$lib/engine/counterfactual';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { knowledgeVersion } from '$lib/knowledge/version';
import { baseLanguage } from '$lib/locales';
import { languageFaults, onlyAllow, refuse, reply, type Fault } from '../reply';
import { readJson } from './body';
import type { RequestHandler } from './$types';

const FIELDS = ['answers', 'lang', 'whatIf'];
const LONGEST_NAME = 40;

/** Answers in, result and explanation out. Nothing of it is stored or logged. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readJson(request);
	if ('refusal' in body) return body.refusal;
	const read = readRequest(body.json);
	if ('faults' in read) return refuse('invalid', read.faults);
	const recommendation = recommend(knowledge, knowledgeVersion, read.answers);
	if (!read.whatIf) return reply(recommendation);
	return reply({ ...recommendation, whatWouldChange: whatWouldChange(knowledge, read.answers) });
};

export const fallback = onlyAllow('POST');

type Asked = { readonly answers: Answers; readonly whatIf: boolean };

function readRequest(json: unknown): Asked | { faults: readonly Fault[] } {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		return {
			faults: [{ field: 'body', message: 'The body must be a JSON object with the field "answers".' }]
		};
	}
	const { answers, lang = baseLanguage, whatIf = false } = json as Record<string, unknown>;
	const checked = checkAnswers(knowledge, answers);
	const unknown = Object.keys(json).filter((name) => !FIELDS.includes(name));
	const faults = [
		...unknown.map(notAField),
		...languageFaults(lang),
		...(typeof whatIf === 'boolean' ? [] : [{ field: 'whatIf', message: 'whatIf must be true or false.' }]),
		...('faults' in checked ? checked.faults.map(({ field, message }) => ({ field, message })) : [])
	];
	return 'answers' in checked && faults.length === 0
		? { answers: checked.answers, whatIf: whatIf === true }
		: { faults };
}

function notAField(name: string): Fault {
	const field = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
	return { field, message: `${field} is not a field of this request; use only: ${FIELDS.join(', ')}.` };
}
