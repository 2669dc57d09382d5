/**
 * What is held true about accessibility, and by which tests: the statement at /accessibility is made from this list, and
 * a test holds the list to the tests it names. The sentence of each check stands in the words of the language.
 */

type Group = 'keyboard' | 'listening' | 'seeing' | 'understanding' | 'whatever';

type Check = {
	readonly id: string;
	/** For whom it matters most. */
	readonly group: Group;
	/** Success criteria of WCAG 2.2 that it bears on. */
	readonly criteria: readonly string[];
	/** File of a test, and words of its title or of what it says when it fails. None where somebody only looked. */
	readonly tests: readonly (readonly [file: string, says: string])[];
};

const journey = (name: string, ...says: string[]) =>
	says.map((words) => [`tests/journeys/${name}.e2e.ts`, words] as const);
const onEveryPage = (...says: string[]) => journey('accessible', ...says);
const inSource = (says: string) => [['tests/accessibility.test.ts', says]] as const;
const ofWords = [['src/lib/locales/words.test.ts', 'is at most grade 6']] as const;
const ofTokens = (says: string) => [['src/app.css.test.ts', says]] as const;
const ofQuestions = (says: string) => [['src/lib/ui/quiz/Question.svelte.test.ts', says]] as const;
const ofEmail = (says: string) => [['src/lib/ui/result/EmailForm.svelte.test.ts', says]] as const;

const FITS = 'no scrolling sideways and nothing cut off, also with large or spread text';
const NAMED = 'one main heading, the right language, and every picture named or hidden';

export const checks = [
	{
		id: 'keyboard',
		group: 'keyboard',
		criteria: ['2.1.1', '2.1.2'],
		tests: journey('keyboard', 'the whole quiz by keyboard, the focus on each new heading')
	},
	{
		id: 'focus-ring',
		group: 'keyboard',
		criteria: ['2.4.7', '1.4.11'],
		tests: onEveryPage('a ring around the focus', 'a ring around the focus with forced colours')
	},
	{
		id: 'focus-moves',
		group: 'keyboard',
		criteria: ['2.4.3'],
		tests: journey(
			'keyboard',
			'the whole quiz by keyboard, the focus on each new heading',
			'a missing answer moves the focus to the summary, and its link to the first choice'
		)
	},
	{
		id: 'arrows',
		group: 'keyboard',
		criteria: ['3.2.1', '3.2.2'],
		tests: journey('keyboard', 'arrows never leave the page')
	},
	{ id: 'number-keys', group: 'keyboard', criteria: ['2.1.4'], tests: ofQuestions('number keys') },
	{
		id: 'skip',
		group: 'keyboard',
		criteria: ['2.4.1'],
		tests: journey('keyboard', 'the first thing Tab reaches skips to the main part')
	},
	{
		id: 'targets',
		group: 'keyboard',
		criteria: ['2.5.8', '2.4.11'],
		tests: onEveryPage('targets of 44 pixels')
	},
	{
		id: 'gestures',
		group: 'keyboard',
		criteria: ['2.5.1', '2.5.2', '2.5.4', '2.5.7'],
		tests: inSource('nothing is dragged, drawn or shaken')
	},

	{
		id: 'titles',
		group: 'listening',
		criteria: ['2.4.2'],
		tests: journey('valid', 'each with a title of its own, its question first')
	},
	{ id: 'headings', group: 'listening', criteria: ['1.3.1', '2.4.6'], tests: onEveryPage(NAMED) },
	{ id: 'language', group: 'listening', criteria: ['3.1.1', '3.1.2'], tests: onEveryPage(NAMED) },
	{
		id: 'order',
		group: 'listening',
		criteria: ['1.3.2', '2.4.3'],
		tests: onEveryPage('the order of the document is the order on the page')
	},
	{ id: 'images', group: 'listening', criteria: ['1.1.1', '1.4.5'], tests: onEveryPage(NAMED) },
	{
		id: 'status',
		group: 'listening',
		criteria: ['4.1.3'],
		tests: journey('keyboard', 'what is said in passing leaves the focus where it was')
	},
	{
		id: 'speech',
		group: 'listening',
		criteria: ['4.1.2', '1.3.1', '3.3.2'],
		tests: journey('speech', 'speaks a question page', 'speaks what is missing, first')
	},
	{
		id: 'wording',
		group: 'listening',
		criteria: ['1.3.3', '2.4.4', '2.4.6', '3.2.4', '3.3.2'],
		tests: []
	},

	{ id: 'reflow', group: 'seeing', criteria: ['1.4.10'], tests: onEveryPage(FITS) },
	{ id: 'text-size', group: 'seeing', criteria: ['1.4.4'], tests: onEveryPage(FITS) },
	{ id: 'spacing', group: 'seeing', criteria: ['1.4.12'], tests: onEveryPage(FITS) },
	{
		id: 'contrast',
		group: 'seeing',
		criteria: ['1.4.3', '1.4.11'],
		tests: [...ofTokens('has at least 7:1'), ...ofTokens('has at least 3:1')]
	},
	{
		id: 'forced-colours',
		group: 'seeing',
		criteria: ['1.4.1', '1.4.11'],
		tests: onEveryPage('told apart with forced colours')
	},
	{
		id: 'colour-alone',
		group: 'seeing',
		criteria: ['1.4.1'],
		tests: journey('grey', 'is told apart without any colour')
	},
	{ id: 'hover', group: 'seeing', criteria: ['1.4.13'], tests: [] },

	{
		id: 'errors',
		group: 'understanding',
		criteria: ['3.3.1', '3.3.3'],
		tests: [
			...journey(
				'keyboard',
				'a missing answer moves the focus to the summary, and its link to the first choice'
			),
			...journey('valid', 'is valid HTML where a form is answered on its own page')
		]
	},
	{
		id: 'none-alone',
		group: 'understanding',
		criteria: ['3.3.1'],
		tests: [
			...ofQuestions('takes the other ticks away, and another tick takes it away'),
			...journey('bad-input', 'none with another')
		]
	},
	{
		id: 'time',
		group: 'understanding',
		criteria: ['2.2.1'],
		tests: journey('valid', 'help, how long answers are kept, and the links at the foot in the same place')
	},
	{
		id: 'motion',
		group: 'understanding',
		criteria: ['2.2.2', '2.3.1'],
		tests: onEveryPage('nothing moves for who asked for stillness')
	},
	{
		id: 'help',
		group: 'understanding',
		criteria: ['2.4.5', '3.2.3', '3.2.4', '3.2.6'],
		tests: journey('valid', 'help, how long answers are kept, and the links at the foot in the same place')
	},
	{
		id: 'review',
		group: 'understanding',
		criteria: ['3.3.4'],
		tests: journey('moving', 'a changed answer comes back to the list')
	},
	{
		id: 'kept',
		group: 'understanding',
		criteria: ['3.3.7'],
		tests: journey('moving', 'Back in the browser and Back on the page keep every answer')
	},
	{ id: 'reading', group: 'understanding', criteria: [], tests: ofWords },

	{
		id: 'axe',
		group: 'whatever',
		criteria: ['1.1.1', '1.3.1', '1.3.5', '1.4.3', '2.4.4', '2.5.3', '2.5.8', '3.1.1', '3.1.2', '4.1.2'],
		tests: onEveryPage('no rule of axe broken', 'no rule of axe broken in the dark')
	},
	{
		id: 'html',
		group: 'whatever',
		criteria: ['4.1.2'],
		tests: journey('valid', 'is valid HTML on every page')
	},
	{
		id: 'without-script',
		group: 'whatever',
		criteria: [],
		tests: journey('three-people', 'sees what the API says')
	},
	{
		id: 'without-style',
		group: 'whatever',
		criteria: ['1.3.2'],
		tests: onEveryPage('everything is there without a style sheet')
	},
	{
		id: 'right-to-left',
		group: 'whatever',
		criteria: ['1.3.2'],
		tests: ofTokens('has no side that would be the wrong one from right to left')
	},
	{
		id: 'turned',
		group: 'whatever',
		criteria: ['1.3.4'],
		tests: inSource('no page is held to one way up, and none holds another')
	},
	{
		id: 'email',
		group: 'whatever',
		criteria: ['1.3.5'],
		tests: ofEmail('asks for an address a phone can fill in')
	},
	{
		id: 'paper',
		group: 'whatever',
		criteria: [],
		tests: onEveryPage('black on white and headings in steps on paper')
	}
] as const satisfies readonly Check[];

export type CheckId = (typeof checks)[number]['id'];

export const groups = ['keyboard', 'listening', 'seeing', 'understanding', 'whatever'] as const;

/** Criteria about things that are not on this site. */
export const absent = {
	media: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
	account: ['3.3.8']
} as const satisfies Record<string, readonly string[]>;

/** ISO day on which everything was last run and looked at as a whole. */
export const testedOn = '2026-11-26';

/** Packages and their versions, as in package.json. */
export const tools = {
	'axe-core': '4.14.1',
	'html-validate': '11.18.0',
	'@guidepup/virtual-screen-reader': '0.33.0',
	'@playwright/test': '1.65.1'
} as const;

/** The version of the browser in the packages. */
export const browserVersion = '153.0.0';
