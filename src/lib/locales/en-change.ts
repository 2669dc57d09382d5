import { message } from './message.ts';

/** English for the part of the result page that says which answers would change it. */
export const enWhatIf = {
	heading: 'Which of your answers would change this',
	hint: 'Each line changes one answer and nothing else. We do not play through what would be without an illness, a pregnancy, an allergy or a law.',
	waiting: 'We are trying out your answers one by one.',
	unavailable: 'This part could not be fetched just now. Load this page again to see it.',
	nothing: 'No other single answer would change your routine.',
	quoted: message<[label: string]>('“{0}”'),
	said: message<[answers: string]>('You said {0}.'),
	if: {
		instead: message<[answers: string]>('If you said {0}:'),
		also: message<[answers: string]>('If you also said {0}:'),
		without: message<[answers: string]>('If you had not said {0}:')
	},
	change: 'Change this answer',
	all: message<[count: number]>(
		'{0, plural, one {Show the # answer that would} other {Show the # answers that would}}'
	),
	unchanged: message<[questions: string]>('No other answer to {0} would change anything.')
};
