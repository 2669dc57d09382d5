import { enCriteria } from './en-criteria.ts';
import { message } from './message.ts';

/** English for the accessibility statement. Each check is a sentence that its tests hold true. */
export const enAccessibility = {
	title: 'Accessibility',
	heading: 'Made for everyone: what we tested, and what we did not',
	lead: 'You may come with a keyboard, a screen reader, large letters, colours of your own or an old phone. The quiz has to work for you all the same. This page says how far we are.',

	claim: {
		heading: 'Where we stand',
		text: [
			'We work to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. In places we go further.',
			'We call this site partly conformant. Our own tests find no broken rule. But a machine finds only some of what can go wrong, there are gaps that we name below, and nobody from outside has checked the site.'
		],
		counts: {
			tested: 'Rules held by tests that run at every change',
			seen: 'Rules we checked by looking only',
			absent: 'Rules about things that are not here',
			broken: 'Rules we know to be broken'
		},
		when: message<[day: string]>('Last tested as a whole: {0}')
	},

	tested: {
		heading: 'What we tested',
		hint: 'Every sentence here is held true by tests that run each time the site is changed. Where a sentence was checked by looking only, it says so.',
		byEye: 'Checked by looking only.',
		rules: message<[numbers: string]>('WCAG {0}'),
		groups: {
			keyboard: 'If you use a keyboard, a switch or your voice',
			listening: 'If you listen to the page',
			seeing: 'If you need it larger, darker or in other colours',
			understanding: 'If you need more time, or calm',
			whatever: 'Whatever you come with'
		}
	},

	checks: {
		keyboard: 'The whole quiz can be done with a keyboard alone, and nothing holds you fast.',
		'focus-ring': 'Whatever has the focus has a ring around it, also in colours of your own.',
		'focus-moves':
			'After a step the focus is on the new heading, after a mistake on the list of problems. When you go back, your browser decides.',
		arrows: 'Arrow keys never leave a page. Nothing is sent before you press a button.',
		'number-keys': 'Number keys pick an answer only while you are among the answers.',
		skip: 'The first thing that Tab reaches is a way to skip to the main part.',
		targets:
			'Links and buttons are at least 44 pixels high and wide, or words in a line of text, and nothing lies on top of them.',
		gestures:
			'Nothing has to be dragged, drawn or shaken, and nothing happens before a finger is lifted again.',

		titles: 'Each page has a title of its own. On a question page it begins with the question.',
		headings: 'Each page has one main heading. Where a page asks one thing, the heading is the question.',
		language: 'Each page says which language it is in. Korean words on other pages are marked as Korean.',
		order: 'What you see first also comes first for the ear and for the keyboard.',
		images: 'Every picture has a name or is hidden from screen readers.',
		status: 'Short messages, such as that a link was copied, are spoken and leave the focus where it was.',
		speech:
			'We write down what a simulated screen reader says on each kind of page, and read it again when it changes.',
		wording: 'Headings, links and buttons say what they are for, and none is named by its place or shape.',

		reflow:
			'At 400 % zoom nothing has to be scrolled sideways and nothing is cut off. Wide tables scroll by themselves.',
		'text-size': 'The same is true with text twice as large.',
		spacing: 'The same is true with more room between letters, words and lines.',
		contrast:
			'The contrast of text is 7 to 1 or more, that of edges and marks 3 to 1 or more, in light and in dark.',
		'forced-colours':
			'In colours of your own you can still tell what is chosen, where the focus is and how far you are.',
		'colour-alone':
			'Nothing is told by colour alone: without colours, what is chosen and how sure we are still looks different.',
		hover: 'Nothing appears only because a pointer rests on something.',

		errors:
			'A mistake is said in the title of the page, in a list at the top and at the answer itself, in the same words. Each line of the list leads to its answer.',
		'none-alone':
			'“None of these” takes the other ticks away. Without scripts the page asks which of the two is meant.',
		time: 'There is no time limit. Each page of the quiz says how long your answers are kept.',
		motion: 'Nothing flashes. Nothing moves for those who ask their device for less motion.',
		help: 'Help, the way back and the links at the foot are at the same place on every page.',
		review: 'Before your result you see all your answers and can change each one.',
		kept: 'You are never asked for the same thing twice. Going back and forward brings back your answers and your place on the page.',
		reading: 'Outside the rule book the English texts are for readers of about twelve.',

		axe: 'The rules of axe-core find nothing on any page, with errors or without, in light and in dark, in English and in Arabic.',
		html: 'The pages our server sends are valid HTML.',
		'without-script': 'The quiz, the result and the letter work without scripts.',
		'without-style': 'Without any style sheet everything is still there.',
		'right-to-left': 'Arabic pages run from right to left, and so do arrows and bars.',
		turned: 'Pages work upright and sideways, and no page holds another one inside.',
		email: 'Your browser can fill in your e-mail address.',
		paper: 'On paper there is black on white, with headings in order.'
	},

	absent: {
		media: 'There is no sound and no film.',
		account: 'There is no account and no password.'
	},

	tools: {
		heading: 'What we tested with',
		browser: message<[version: string]>('All of it in one browser, Chromium (version {0}), on Linux.'),
		used: {
			'axe-core': 'rules for pages',
			'html-validate': 'rules for HTML',
			'@guidepup/virtual-screen-reader': 'a simulated screen reader',
			'@playwright/test': 'a keyboard and a pointer in a real browser'
		}
	},

	untested: {
		heading: 'What nobody has tested yet',
		list: [
			'Nobody who uses a screen reader every day has tried the quiz.',
			'We did not try it by hand with NVDA, JAWS, VoiceOver or TalkBack. The screen reader in our tests is a simulated one.',
			'We did not try voice control, switches or a braille display.',
			'We did not watch people use it, and nobody who finds reading hard has read it for us.',
			'We did not try Firefox or Safari.',
			'English pages go through all the tests, Arabic pages through most of them, Spanish and Korean pages through some.',
			'Of a long list of things alike, some tests look at the first, the last and the longest only.',
			'We did not try the letter with a screen reader in a mail program.'
		]
	},

	gaps: {
		heading: 'What we know is not good yet',
		list: [
			'In the rule book, many links in lists are only as high as a line of text. Level AA allows that, because there is room around them.',
			'Latin, Chinese and Japanese names are not marked with their language. A screen reader may say them wrongly.',
			'The code for a phone camera, the link to your result and the search fields need scripts. Everything else works without.',
			'A result is long. A list of its parts stands at the top, and much of it is folded away until you open it.',
			'The rule book is written for the people who look after the rules. It is harder to read than the rest.',
			'Links to studies and laws lead to websites of others. We cannot say how well those work for you.'
		]
	},

	contact: {
		heading: 'Does something get in your way?',
		text: 'Please tell whoever runs this site. Say which page it was, what you wanted to do, and what you used. Leave out what you answered about your health.',
		here: 'Write to:',
		nobody:
			'Whoever runs this site has not named a contact here. Ask the shop or clinic that sent you to the quiz: its own website should say how to reach it.',
		further: 'If nobody answers, the office for equal access where you live may be able to help.'
	},

	rules: {
		heading: 'Rule by rule',
		hint: 'All rules of WCAG 2.2, levels A and AA, and what holds each of them.',
		rule: 'Rule',
		level: 'Level',
		held: 'What holds it',
		checks: 'Checks'
	},

	criteria: enCriteria
};
