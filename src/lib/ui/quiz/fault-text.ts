import type { Question } from '$lib/knowledge/schema';
import type { Words } from '$lib/locales';

type Fault = {
	readonly question: string;
	readonly code: 'unknown-question' | 'missing' | 'too-many' | 'none-with-others' | 'unknown-option';
	readonly options: readonly string[];
	readonly atMost: number | null;
};

/** The same words stand in the summary and beside the field. */
export function faultText(words: Words['faults'], question: Question, fault: Fault): string {
	const name = question.label;
	const [alone = '', other = ''] = fault.options.map(
		(option) => question.options.find(({ id }) => id === option)?.label ?? option
	);
	switch (fault.code) {
		case 'unknown-question':
			return words.unknownQuestion(fault.question);
		case 'missing':
			return question.kind === 'multiple' ? words.missingMany(name) : words.missing(name);
		case 'too-many':
			return words.tooMany(name, fault.atMost ?? 1);
		case 'none-with-others':
			return words.noneWithOthers(alone, other);
		case 'unknown-option':
			return words.unknownOption(name);
	}
}
