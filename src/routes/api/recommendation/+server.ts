import { checkAnswers, type Answers } from '$lib/engine/answers';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { knowledgeVersion } from '$lib/knowledge/version';
import { baseLanguage } from '$lib/locales';
import { languageFaults, onlyAllow, refuse, reply, type Fault } from '../reply';
import { readJson } from './body';
import type { RequestHandler } from './$types';

const FIELDS = ['answers', 'lang'];
const LONGEST_NAME = 40;

/** Answers in, result and explanation out. Nothing of it is stored or logged. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readJson(request);
	if ('refusal' in body) return body.refusal;
	const read = readRequest(body.json);
	return 'faults' in read
		? refuse('invalid', read.faults)
		: reply(recommend(knowledge, knowledgeVersion, read.answers));
};

export const fallback = onlyAllow('POST');

function readRequest(json: unknown): { answers: Answers } | { faults: readonly Fault[] } {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		return {
			faults: [{ field: 'body', message: 'The body must be a JSON object with the field "answers".' }]
		};
	}
	const { answers, lang = baseLanguage } = json as { answers?: unknown; lang?: unknown };
	const checked = checkAnswers(knowledge, answers);
	const unknown = Object.keys(json).filter((name) => !FIELDS.includes(name));
	const faults = [
		...unknown.map(notAField),
		...languageFaults(lang),
		...('faults' in checked ? checked.faults.map(({ field, message }) => ({ field, message })) : [])
	];
	return 'answers' in checked && faults.length === 0 ? { answers: checked.answers } : { faults };
}

function notAField(name: string): Fault {
	const field = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
	return { field, message: `${field} is not a field of this request; use only: ${FIELDS.join(', ')}.` };
}
