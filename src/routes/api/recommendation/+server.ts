import { checkAnswers, type Answers } from '$lib/engine/answers';
import { whatWouldChange } from '$lib/engine/counterfactual';
import { recommendTrying, type Trying } from '$lib/engine/variant';
import { whyNot } from '$lib/engine/why-not';
import { knowledgeVersion } from '$lib/knowledge/version';
import { knowledgeIn, questionnaireIn } from '$lib/locales/knowledge';
import { baseLanguage, isLanguage, type Language } from '$lib/locales/languages';
import { languageFaults, onlyAllow, refuse, reply, type Fault } from '../reply';
import { readJson } from './body';
import type { RequestHandler } from './$types';

const FIELDS = ['answers', 'lang', 'price', 'steps', 'whatIf', 'whyNot'];
/** What may be tried, in the words of the result page's address. */
const TRIED = { price: 'lower', steps: 'fewer' } as const;
const LONGEST_NAME = 40;

/** Answers in, result and explanation out. Nothing of it is stored or logged. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readJson(request);
	if ('refusal' in body) return body.refusal;
	const read = readRequest(body.json);
	if ('faults' in read) return refuse('invalid', read.faults);
	const knowledge = knowledgeIn(read.lang);
	const recommendation = recommendTrying(knowledge, knowledgeVersion, read.answers, read.trying);
	return reply({
		...recommendation,
		...(read.whatIf ? { whatWouldChange: whatWouldChange(knowledge, read.answers) } : {}),
		...(read.whyNot
			? { whyNot: whyNot(knowledge, read.answers, { ...read.trying, withoutVesicles: false }) }
			: {})
	});
};

export const fallback = onlyAllow('POST');

type Asked = {
	readonly answers: Answers;
	readonly lang: Language;
	readonly trying: Trying;
	readonly whatIf: boolean;
	readonly whyNot: boolean;
};

function readRequest(json: unknown): Asked | { faults: readonly Fault[] } {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		return {
			faults: [{ field: 'body', message: 'The body must be a JSON object with the field "answers".' }]
		};
	}
	const {
		answers,
		lang = baseLanguage,
		whatIf = false,
		whyNot = false,
		...tried
	} = json as Record<string, unknown>;
	const isTried = (name: keyof typeof TRIED) => tried[name] === TRIED[name];
	const checked = checkAnswers(questionnaireIn(baseLanguage), answers);
	const unknown = Object.keys(json).filter((name) => !FIELDS.includes(name));
	const faults = [
		...unknown.map(notAField),
		...languageFaults(lang),
		...(['price', 'steps'] as const).flatMap((name) =>
			isTried(name) || tried[name] === undefined ? [] : [notTried(name)]
		),
		...Object.entries({ whatIf, whyNot }).flatMap(([field, value]) =>
			typeof value === 'boolean' ? [] : [{ field, message: `${field} must be true or false.` }]
		),
		...('faults' in checked ? checked.faults.map(({ field, message }) => ({ field, message })) : [])
	];
	return 'answers' in checked && isLanguage(lang) && faults.length === 0
		? {
				answers: checked.answers,
				lang,
				trying: { price: isTried('price'), steps: isTried('steps') },
				whatIf: whatIf === true,
				whyNot: whyNot === true
			}
		: { faults };
}

function notTried(name: keyof typeof TRIED): Fault {
	return {
		field: name,
		message: `${name} can only be "${TRIED[name]}"; leave it out for the person's own answers.`
	};
}

function notAField(name: string): Fault {
	const field = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
	return { field, message: `${field} is not a field of this request; use only: ${FIELDS.join(', ')}.` };
}
