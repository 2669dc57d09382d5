import { message } from './message.ts';

const onlySafe =
	'A routine is only safe for the person who gave the answers. If that was not you, take the quiz yourself.';
const startOwn = 'Take the quiz yourself';

/** English for keeping a result, for a link that was opened, and for being without a connection. */
export const enKeep = {
	calendar: {
		heading: 'In your calendar',
		hint: 'A few reminders: morning, evening, the skin test and three days to look again. They name no product, so you can share the calendar.',
		save: 'Save calendar file',
		saved: 'The calendar file is saved. Open it to add the reminders.',
		failed: 'The calendar file could not be made just now. Load this page again, then try once more.',
		/** Name of the calendar, and everything that stands in the file. */
		name: 'Skincare routine',
		morning: message<[steps: number]>(
			'{0, plural, one {Morning skincare: # step} other {Morning skincare: # steps}}'
		),
		evening: message<[steps: number]>(
			'{0, plural, one {Evening skincare: # step} other {Evening skincare: # steps}}'
		),
		steps: 'What to use and how stands on your result page or your printed sheet.',
		slowly: message<[week: number]>(
			'Start slowly: until week {0}, follow the table on your sheet. It says how often.'
		),
		settled: message<[week: number]>('From week {0} on:'),
		settledAtOnce: 'Not for every day:',
		kinds: { care: 'Everyday care', active: 'Treatment', formulation: 'Special serum or cream' },
		on: message<[step: string, days: string]>('{0}: {1}'),
		patchTest: 'Skin test: try new products on the inner arm',
		patchTestText: message<[hours: number]>(
			'Put a little of each new product on the inner arm and wait {0, plural, one {# hour} other {# hours}}. If it burns, swells or gives you a rash, leave it out.'
		),
		review: message<[week: number]>('Week {0}: look at your skin again'),
		last: message<[week: number]>('Week {0}: no change? Stop paying for it'),
		lastPlain: message<[week: number]>('Week {0}: look at your skin again, and decide'),
		lastText:
			'No difference by now? Stop paying for the special product. Keep the cleanser, moisturiser and sunscreen.'
	},

	link: {
		heading: 'A link that opens it again',
		hint: 'Your answers stand inside the link itself. We do not get them and do not store them.',
		warning: 'This link holds your answers. Whoever has it can read them.',
		share: 'Send the link',
		copy: 'Copy the link',
		copied: 'The link is copied.',
		shared: 'The link was handed over.',
		byHand: 'Your browser does not let us copy. Copy this link by hand:',
		label: 'Link with your answers',
		showCode: 'Show a code for a phone camera',
		hideCode: 'Hide the code',
		codeLabel: 'Code that opens this routine on another device. Whoever scans it can read your answers.',
		codeFailed: 'The code could not be made just now. The link works in its place.'
	},

	install: {
		heading: 'As an app',
		hint: 'Once you have opened it, this quiz works without a connection too. You can put it on your home screen: choose “Install” or “Add to home screen” in your browser’s menu.'
	},

	paper: {
		print: 'Print two pages',
		hint: 'One page says what to do, one says why. Or use your browser’s print command, also to save it as a file.'
	},

	sheet: {
		why: 'Why this routine',
		steps: 'Step by step',
		needs: 'What it is built around',
		noVesicles: 'Why there are no vesicles in it',
		sources: 'Where this comes from',
		reopen: 'Open it again',
		reopenHint: 'Scan this code. It holds your answers: whoever scans it can read them.',
		made: message<[day: string]>('Made on {0}'),
		morning: 'Morning',
		evening: 'Evening',
		lookAgain: 'Look again'
	},

	open: {
		title: 'Open a routine from a link',
		waiting: 'We are reading the link.',
		without: 'This link only works with scripts turned on',
		withoutText:
			'The answers stand inside the link, and only a script in your browser can read them. Turn scripts on and open the link again, or take the quiz: it works without.',
		found: 'Someone’s answers are in this link',
		foundText: 'It may be a link you made for yourself, or one that somebody sent you.',
		warning: 'This link holds answers. Whoever has it can read them.',
		onlySafe,
		yoursStay: 'You have answers of your own in this browser. They stay as they are until you say otherwise.',
		look: 'Look at this routine',
		keepMine: 'Keep mine and leave this',
		startOwn,
		dropped:
			'The quiz has changed since this link was made, or a part of the link is missing. We left out what does not fit.',
		incomplete: 'Some questions are new or were changed since then. They have to be answered first.',
		goOn: 'These are my answers: check them and go on',
		replaces: 'This replaces the answers in this browser.',
		unreadable: 'We cannot read this link',
		unreadableText:
			'It may have been cut off when it was sent. Ask for it again and copy all of it, or take the quiz.',
		nothing: 'There is nothing to open here',
		nothingText:
			'A link is read once, and then its answers leave the address bar. To see the routine again, open the link again.'
	},

	looking: {
		label: 'Answers from a link',
		text: 'This is what they lead to. Your own answers are kept as they were.',
		textWithoutOwn: 'This is what they lead to. Nothing of it is kept in this browser.',
		onlySafe,
		keep: 'Check these answers and use them in place of mine',
		keepFirst: 'These are my answers: check them and keep them',
		back: 'Back to my own',
		startOwn
	},

	offline: {
		ways: 'What you can do',
		quiz: 'Go on with the quiz. It works without a connection.',
		result: 'See your routine. It is put together on this device.',
		later: 'A letter can only be sent once you are connected again.'
	}
};
