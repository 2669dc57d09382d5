import { message } from './message.ts';

/** English. Short words and short sentences: a fourteen-year-old should not have to read anything twice. */
export const en = {
	site: {
		name: 'Exosome Skincare Quiz',
		home: 'Exosome Skincare Quiz, start page',
		skip: 'Skip to the main part',
		shortName: 'Skin quiz',
		language: 'Language',
		translated: 'This page was translated from English. No clinician has checked the translation.',
		original: 'Read it in English',
		privacy: 'Privacy',
		rules: 'Rule book',
		label: 'Label check',
		article: 'The article, checked',
		accessibility: 'Accessibility',
		disclaimer:
			'This quiz gives general skincare advice. It cannot look at your skin and it does not replace a doctor, nurse or pharmacist.',
		footerLabel: 'About this site'
	},

	welcome: {
		title: 'Which skincare routine suits me, and do I need exosomes?',
		heading: 'What does your skin need? Maybe exosomes.',
		headingTurn: 'Maybe not.',
		lead: 'Answer a few plain questions. You get a morning and an evening routine, the reason for every step, and a straight word on how sure we are.',
		start: 'Start the quiz',
		goOn: 'Carry on where you stopped',
		goOnNote: 'Your answers from before are still in this browser.',
		startOver: 'Begin at the first page',
		glanceLabel: 'In short',
		/** As many as the first page of the quiz says there are. */
		pages: message<[about: number]>('{0, plural, one {About # short page} other {About # short pages}}'),
		glance: ['Five to ten minutes', 'No account, no e-mail needed']
	},

	quiz: {
		sections: {
			concerns: 'Your goal',
			safety: 'Safety first',
			you: 'About you',
			skin: 'Your skin',
			wishes: 'Your wishes'
		},
		back: 'Back',
		progress: message<[position: number, about: number]>('Question {0} of about {1}'),
		or: 'or',
		whyWeAsk: 'Why we ask',
		chosenOf: message<[count: number, most: number]>('{0} of {1} chosen'),
		chosenTooMany: message<[count: number, most: number]>('{0} chosen. Please keep no more than {1}.'),
		pictures: 'The drawings in words',
		picturesNote:
			'Each drawing shows the same patch in a light, a medium and a deep skin tone. No skin looks just like a drawing: choose the closest, and go by the words.',
		places: {
			search: 'Find your country',
			found: message<[count: number]>('{0, plural, one {# place fits} other {# places fit}}'),
			through: message<[country: string, place: string]>('{0} belongs to “{1}”'),
			none: message<[typed: string, rest: string]>(
				'Nothing in our list fits “{0}”. If your country is not in it, choose “{1}”.'
			)
		},
		carryOn: 'Continue',
		save: 'Save and go back to the list',
		problem: 'There is a problem',
		error: 'Error:',
		errorTitle: message<[title: string]>('Error: {0}'),
		pageTitle: message<[question: string, site: string]>('{0} – {1}'),
		help: 'Get help',
		helpText: [
			'If you feel very ill, or you have a swollen face or trouble breathing, stop here and call your emergency number.',
			'Not sure what to pick? Choose “not sure”. We then take the careful way.',
			'With a keyboard: Tab moves to the next group, the arrow keys move between answers, and the number keys 1 to 9 pick an answer.'
		],
		keptHere: 'We keep your answers nowhere but in this browser. The quiz uses them for one day.',
		notKeptHere: 'Your browser keeps your answers only while this page is open.',
		deleteAnswers: 'Delete my answers',
		resumeTitle: 'Carry on with the quiz',
		resumeText: 'Your answer is saved. You can go on from here.',
		resumeAgain:
			'Does it ask you something again? Your earlier answers are still in this browser. Load this page again to get them back, or simply answer once more.',
		resumeButton: 'Go on'
	},

	faults: {
		missing: message<[label: string]>('Choose an answer for “{0}”'),
		missingMany: message<[label: string]>('Choose at least one answer for “{0}”'),
		tooMany: message<[label: string, atMost: number]>('Choose no more than {1} for “{0}”'),
		noneWithOthers: message<[none: string, other: string]>('Choose either “{0}” or “{1}”, not both'),
		unknownOption: message<[label: string]>('Choose one of the answers we list for “{0}”'),
		unknownQuestion: message<[name: string]>('We do not ask “{0}” here. Check your answers and go on')
	},

	review: {
		title: 'Check your answers',
		lead: 'Is everything right? You can change any answer before you see your routine.',
		change: 'Change',
		changeHidden: message<[label: string]>('your answer: {0}'),
		notAnswered: 'Not answered yet',
		submit: 'See my routine',
		submitReferral: 'See what to do now',
		waiting: 'We are looking for your answers on this device.'
	},

	notices: {
		deleted: 'Your answers are deleted. None of them is left on this device.',
		unreadable:
			'We could not read your earlier answers. They were too old or damaged, so the quiz starts afresh.',
		'nothing-sent':
			'No letter was sent: your answers are not here any more. They were deleted, or are too old or damaged.',
		'carried-over':
			'The quiz has changed since you were here. We kept your answers that still fit and ask the rest.',
		'cookie-refused':
			'Your browser did not keep your answer. Without a script the quiz needs one cookie for it. Allow cookies for this site, or switch scripts on, and answer again.',
		notKept: 'Your browser does not let us keep your answers. They last until you close or reload this page.'
	},

	error: {
		notFoundTitle: 'This page is not here',
		notFound: 'The address may be old or have a typing mistake in it. Your answers are not lost.',
		brokenTitle: 'Something went wrong on our side',
		broken: 'It is not your fault. Your answers are not lost. Please try again in a minute.',
		busyTitle: 'Too many people are here at once',
		busy: 'Nothing you typed is lost. Wait a few seconds, then load this page again, or go back and press the button once more.',
		offlineTitle: 'No connection at the moment',
		offline: 'This page could not be fetched. Nothing is lost: your answers are still on this device.',
		retry: 'Try this page again',
		misfitTitle: 'We could not use what was sent',
		misfit:
			'What your browser sent does not fit this page. Your answers are not lost. Please go back and try again.',
		toQuiz: 'Go on with the quiz',
		toStart: 'Go to the start page'
	}
};
