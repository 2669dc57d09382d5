/** How the skin is and behaves. Own wording throughout; no proprietary scale. */
import type { Option, Question } from '../schema';
import { darkMarksMatter, mayHaveMoreThanPlainCare, sunMatters } from './relevance';

const howOften = [
	{ id: 'never', label: 'Never or almost never', value: 0 },
	{ id: 'sometimes', label: 'Sometimes', value: 1 },
	{ id: 'often', label: 'Often', value: 2 }
] as const satisfies readonly Option[];

const reactivity = {
	section: 'skin',
	kind: 'scale',
	page: 'skin',
	askWhen: mayHaveMoreThanPlainCare,
	gating: false,
	options: howOften
} as const;

const acneOnly = { fact: 'concerns', includes: 'acne' } as const;

export const skinQuestions = [
	{
		id: 'acne-spots',
		section: 'skin',
		kind: 'scale',
		page: 'acne',
		askWhen: acneOnly,
		text: 'How many sore or red spots are on your face now?',
		label: 'Sore spots on the face',
		hint: 'Do not count blackheads and whiteheads',
		why: 'Doctors use the same count to decide on treatment.',
		gating: true,
		options: [
			{ id: 'few', label: '10 or fewer', value: 0 },
			{ id: 'some', label: '11 to 34', value: 11 },
			{ id: 'many', label: '35 or more', value: 35 },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'acne-nodules',
		section: 'skin',
		kind: 'scale',
		page: 'acne',
		askWhen: acneOnly,
		text: 'How many deep, hard, painful lumps?',
		label: 'Deep lumps',
		why: 'Deep lumps can scar and need a doctor early.',
		gating: true,
		options: [
			{ id: 'no-lumps', label: 'None', value: 0 },
			{ id: 'one-or-two', label: '1 or 2', value: 1 },
			{ id: 'three-or-more', label: '3 or more', value: 3 },
			{ id: 'joined', label: 'Many, and some join up under the skin', value: 4 },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'acne-scarring',
		section: 'skin',
		kind: 'single',
		page: 'acne',
		askWhen: acneOnly,
		text: 'Do your spots leave scars or marks that stay, have two treatments failed, or does it weigh on your mood?',
		label: 'Scars, failed treatments or low mood from spots',
		why: 'Any of these is a good reason to see a doctor sooner.',
		gating: true,
		options: [
			{ id: 'yes', label: 'Yes, at least one' },
			{ id: 'no', label: 'No' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'eye-symptoms',
		section: 'skin',
		kind: 'single',
		askWhen: { fact: 'concerns', includes: 'redness' },
		text: 'Are your eyes often sore, gritty, blurry or bothered by light?',
		label: 'Sore or gritty eyes',
		why: 'A red face with sore eyes should be seen by someone who looks after eyes.',
		gating: true,
		options: [
			{ id: 'yes', label: 'Yes' },
			{ id: 'no', label: 'No' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'skin-feel',
		section: 'skin',
		kind: 'single',
		page: 'skin',
		text: 'How does your face feel two hours after washing, with nothing on it?',
		label: 'Skin two hours after washing',
		why: 'It tells us how much oil a product should have.',
		gating: false,
		options: [
			{ id: 'dry', label: 'Tight or flaky' },
			{ id: 'normal', label: 'Comfortable' },
			{ id: 'combination', label: 'Shiny on forehead and nose only' },
			{ id: 'oily', label: 'Shiny all over' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		...reactivity,
		id: 'react-sting',
		text: 'Does it sting or burn when you put products on?',
		label: 'Stinging with products',
		why: 'Skin that stings needs fewer ingredients and a slower start.'
	},
	{
		...reactivity,
		id: 'react-flush',
		text: 'Does it flush or heat up with weather, food or stress?',
		label: 'Flushing or heat',
		why: 'Skin that flushes does better with calm, plain products.'
	},
	{
		...reactivity,
		id: 'react-tight',
		text: 'Does it itch or feel tight during the day?',
		label: 'Itching or tightness',
		why: 'This can mean that the outer layer of the skin needs care first.'
	},
	{
		id: 'climate',
		section: 'skin',
		kind: 'single',
		page: 'skin',
		text: 'What is the air like where you live, most of the year?',
		label: 'Climate',
		why: 'Hot, damp air calls for less oil on the skin. Cold, dry air calls for more.',
		gating: false,
		options: [
			{ id: 'hot-humid', label: 'Hot and damp' },
			{ id: 'temperate', label: 'Mild, or it changes with the season' },
			{ id: 'cold-dry', label: 'Cold or very dry', hint: 'Also heated or air-conditioned rooms all day' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		],
		informational: { temperate: 'The middle way, in which nothing is shifted.' }
	},
	{
		id: 'sun-burn',
		section: 'skin',
		kind: 'scale',
		page: 'sun',
		askWhen: sunMatters,
		text: 'What happens to your skin in the first strong sun of the year?',
		label: 'In strong sun',
		why: 'Burning is the best guide to how much sun protection you need.',
		gating: false,
		options: [
			{ id: 'always-burns', label: 'It always burns', value: 1 },
			{ id: 'mostly-burns', label: 'It mostly burns', value: 2 },
			{ id: 'sometimes-burns', label: 'It sometimes burns', value: 3 },
			{ id: 'rarely-burns', label: 'It rarely burns', value: 4 },
			{ id: 'hardly-burns', label: 'It hardly ever burns', value: 5 },
			{ id: 'never-burns', label: 'It never burns', value: 6 },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'sun-tan',
		section: 'skin',
		kind: 'scale',
		page: 'sun',
		askWhen: sunMatters,
		text: 'And a week later, how much darker is it?',
		label: 'A week after sun',
		why: 'How skin tans is a guide to how easily it leaves dark marks.',
		gating: false,
		options: [
			{ id: 'no-tan', label: 'Not darker', value: 1 },
			{ id: 'light-tan', label: 'A little', value: 2 },
			{ id: 'slow-tan', label: 'Darker, slowly', value: 3 },
			{ id: 'easy-tan', label: 'Darker, easily', value: 4 },
			{ id: 'dark-tan', label: 'Much darker', value: 5 },
			{ id: 'always-dark', label: 'My skin is always dark', value: 6 },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'lasting-marks',
		section: 'skin',
		kind: 'single',
		page: 'sun',
		askWhen: darkMarksMatter,
		text: 'Does a spot or scratch leave a dark mark for weeks?',
		label: 'Dark marks that stay',
		why: 'If so, gentle products and tinted sunscreen matter more.',
		gating: false,
		options: [
			{ id: 'yes', label: 'Yes' },
			{ id: 'no', label: 'No' },
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	}
] as const satisfies readonly Question[];
