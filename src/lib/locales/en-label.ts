import { message } from './message.ts';

/** English for the label check. Apart from the others, so that only that page loads it. */
export const enLabel = {
	title: 'Label check',
	heading: 'What is really in it?',
	lead: 'Paste the ingredient list from the back of a pack. We say which vesicle (exosome) ingredient is in it, or that there is none.',
	form: {
		label: 'Ingredient list',
		hint: 'Copy all of it. It often begins with Aqua or Water. Capital letters, brackets and small slips do not matter.',
		submit: 'Check this list',
		kept: 'We do not keep what you paste, and it never stands in a web address.',
		problem: 'There is a problem',
		empty: 'Paste an ingredient list',
		tooLong: message<[characters: string, atMost: string]>(
			'This text has {0} characters. We read up to {1}. Paste the ingredient list alone'
		)
	},
	done: 'Your list has been read. The answer stands below.',
	verdict: {
		none: 'We could read no name.',
		all: message<[read: number]>('{0, plural, =1 {We read one name.} other {We read all # names.}}'),
		some: message<[read: number, of: number]>('We read {0} of {1} names.')
	},
	materials: {
		heading: 'What that rests on',
		printed: message<[written: string]>('Printed as “{0}”'),
		amount: message<[amount: string]>('Amount on the label: {0}'),
		place: message<[position: number, of: number]>('Number {0} of {1} on the list'),
		inside: message<[names: string]>('Inside it stands: {0}'),
		unconfirmed: 'We could not confirm this label name ourselves.',
		known: 'What is known of it',
		notTheSame: 'Not the same as',
		about: message<[name: string]>('about {0}')
	},
	notes: { heading: 'Good to know', beside: 'In the same jar' },
	forYou: {
		heading: 'What it means for you',
		nothingKnown:
			'We know nothing about you yet: not where you live, not your allergies, not your skin. So we cannot say if it may be sold there, what clashes with it, or where it would stand in a routine.',
		takeQuiz: 'Take the quiz, then come back',
		takeQuizHint: 'It takes five to ten minutes. Your answers stay in this browser.',
		referral:
			'Your answers say that something should be seen by a clinician first. Please do that before you put anything new on your skin.',
		toResult: 'See what to do now',
		law: {
			heading: 'May it be sold where you live?',
			region: message<[name: string]>('You said: {0}.'),
			unknownRegion: 'You have not told us where you live, so we cannot say.',
			nothing: 'There is nothing on this list that the rules we know speak of.',
			statuses: {
				allowed: 'Yes, as a cosmetic',
				conditional: 'Only on a condition',
				'information-only': 'We would not offer it',
				blocked: 'No',
				unknown: 'We do not know',
				limit: 'Up to a limit',
				'over-limit': 'Over the limit'
			},
			/** In place of a plain yes or no that rests on general knowledge only. */
			statusesUnconfirmed: {
				allowed: 'As far as we know, yes',
				blocked: 'As far as we know, no'
			}
		},
		clashes: {
			heading: 'Does anything clash with your answers?',
			nothing: 'Nothing that we know of.',
			nothingSoFar: 'Nothing so far, with the answers we have.',
			sensitivity: 'Skin that is easily upset',
			because: 'On this list',
			perhaps: 'Only perhaps: the name stands inside something we could not read.',
			unsure: 'You were not sure, so we count it as a yes.'
		},
		place: {
			heading: 'Where would it stand in your routine?',
			slots: {
				morning: 'In the morning.',
				evening: 'In the evening.',
				both: 'In the morning, in the evening, or both.'
			},
			insteadOf: message<[name: string]>('In your routine it would take the place of {0}.'),
			turns: message<[step: string]>('It takes turns with {0}: never both on one day.'),
			pace: message<[hours: number]>(
				'Try it on a small spot first and wait {0, plural, one {# hour} other {# hours}}.'
			),
			paceSlowly: message<[hours: number, times: number]>(
				'{1, plural, =1 {Try it on a small spot first and wait {0, plural, one {# hour} other {# hours}}. Then begin with once a week.} other {Try it on a small spot first and wait {0, plural, one {# hour} other {# hours}}. Then begin with # times a week.}}'
			),
			noRoom: 'You want two steps at most, so there is room for it as a cream, not as a serum.',
			pairs: 'How it goes with the rest',
			with: message<[label: string, step: string]>('{0} and {1}'),
			places: {
				'different-days': 'On different days',
				'morning-and-evening': 'One in the morning, one in the evening',
				'one-at-a-time': 'One first, the other weeks later',
				'fine-together': 'Fine together',
				same: 'One of the two'
			},
			not: {
				clash: 'Nowhere: leave it out, for the reasons above.',
				law: 'Nowhere: the law where you live speaks against it.',
				medicine:
					'Nowhere: there is a medicine in it, or something barred from cosmetics. Ask a pharmacist first.',
				'no-routine': 'You have no routine from us yet. Finish the quiz, then we can say.'
			}
		},
		open: {
			heading: 'What we do not know about you',
			hint: 'You have not answered these yet, so we did not look at them.',
			finish: 'Finish the quiz'
		}
	},
	list: {
		heading: 'The whole list, as we read it',
		unread: 'What we could not read',
		unreadHint:
			'Compare it with the pack. It may be a typing slip, another language, or a name we do not know.',
		skipped: 'Before the list stood some text that we passed over:',
		asName: message<[name: string]>('read as {0}'),
		byForm: 'by the form of its name',
		notRead: 'not read',
		may: 'may be in it',
		perhaps: message<[names: string]>('holds the words {0}'),
		lookAlikes: 'Easy to mix up'
	},
	limits:
		'A list says what is in a product. It does not say how much, how pure, or if the vesicles are still whole.',
	version: message<[version: string]>('Version of this knowledge: {0}')
};
