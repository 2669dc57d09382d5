/** English for the part of the result page that says which answers would change it. */
export const enWhatIf = {
	heading: 'Which of your answers would change this',
	hint: 'Each line changes one answer and nothing else. We do not play through what would be without an illness, a pregnancy, an allergy or a law.',
	waiting: 'We are trying out your answers one by one.',
	nothing: 'No other single answer would change your routine.',
	quoted: (label: string) => `“${label}”`,
	said: (answers: string) => `You said ${answers}.`,
	if: {
		instead: (answers: string) => `If you said ${answers}:`,
		also: (answers: string) => `If you also said ${answers}:`,
		without: (answers: string) => `If you had not said ${answers}:`
	},
	change: 'Change this answer',
	more: (count: number) => (count === 1 ? 'Show 1 more' : `Show all ${count} others`),
	unchanged: (questions: string) => `No other answer to ${questions} would change anything.`
};
