/** A person's answers, and the check that anything from outside must pass before it counts as answers. */
import type { Question, Questionnaire } from '../knowledge/schema';

/** Question id → option id, or option ids for questions of kind "multiple". */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export type AnswerFault = {
	/** Question id, or "answers" when the whole is not an object. */
	readonly field: string;
	readonly code:
		| 'not-an-object'
		| 'unknown-question'
		| 'unknown-option'
		| 'wrong-type'
		| 'too-many'
		| 'none-with-others'
		| 'repeated'
		| 'empty';
	/** Options the fault is about. */
	readonly options: readonly string[];
	readonly atMost: number | null;
	/** English, for integrators: names the field and the fix. */
	readonly message: string;
};

/** Check unknown input against the bank of questions. Total: returns every fault, or the answers. */
export function checkAnswers(
	questionnaire: Questionnaire,
	input: unknown
): { readonly answers: Answers } | { readonly faults: readonly AnswerFault[] } {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return {
			faults: [
				fault(
					'answers',
					'not-an-object',
					'must be an object of question id → option id or list of option ids'
				)
			]
		};
	}
	const known = new Map(questionnaire.questions.map((question) => [question.id, question]));
	const answers: Record<string, string | readonly string[]> = {};
	const faults: AnswerFault[] = [];
	for (const [id, value] of Object.entries(input)) {
		const question = known.get(id);
		const found = question
			? checkAnswer(question, value)
			: fault(id, 'unknown-question', 'is not a question of this questionnaire; leave it out');
		if (found) faults.push(found);
		else answers[id] = value as string | readonly string[];
	}
	return faults.length > 0 ? { faults } : { answers };
}

/** The fault in one answer, or null. */
export function checkAnswer(question: Question, value: unknown): AnswerFault | null {
	const options = new Map(question.options.map((option) => [option.id, option]));
	const oneOf = `use one of: ${[...options.keys()].join(', ')}`;
	if (question.kind !== 'multiple') {
		if (typeof value !== 'string') return fault(question.id, 'wrong-type', `must be one option id; ${oneOf}`);
		return options.has(value)
			? null
			: fault(question.id, 'unknown-option', `has no option "${clip(value)}"; ${oneOf}`, [value]);
	}
	if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
		return fault(question.id, 'wrong-type', `must be a list of option ids; ${oneOf}`);
	}
	const chosen = value as readonly string[];
	if (chosen.length === 0) return fault(question.id, 'empty', `must name at least one option; ${oneOf}`);
	const unknown = chosen.filter((item) => !options.has(item));
	if (unknown.length > 0) {
		return fault(
			question.id,
			'unknown-option',
			`has no option "${clip(unknown[0] ?? '')}"; ${oneOf}`,
			unknown
		);
	}
	if (new Set(chosen).size < chosen.length)
		return fault(question.id, 'repeated', 'names an option twice; name each once', chosen);
	const alone = chosen.filter((item) => options.get(item)?.meaning);
	if (alone.length > 0 && chosen.length > 1) {
		return fault(
			question.id,
			'none-with-others',
			`"${alone[0]}" cannot stand with other options; send it alone or leave it out`,
			chosen
		);
	}
	if (question.atMost !== undefined && chosen.length > question.atMost) {
		return fault(
			question.id,
			'too-many',
			`takes at most ${question.atMost} options; leave some out`,
			chosen,
			question.atMost
		);
	}
	return null;
}

function fault(
	field: string,
	code: AnswerFault['code'],
	problem: string,
	options: readonly string[] = [],
	atMost: number | null = null
): AnswerFault {
	return {
		field: clip(field),
		code,
		options: options.map(clip),
		atMost,
		message: `${clip(field)} ${problem}.`
	};
}

function clip(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
