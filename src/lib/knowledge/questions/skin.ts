/** How the skin is and behaves. Own wording throughout; no proprietary scale. */
import type { Option, Question } from '../schema';
import { asksForSomethingMore, darkMarksMatter, mayHaveMoreThanPlainCare, sunMatters } from './relevance';

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
		shownAs: { as: 'panels', pattern: 'spots' },
		page: 'acne',
		askWhen: acneOnly,
		text: 'How many sore or red spots are on your face now?',
		label: 'Sore spots on the face',
		hint: 'Do not count blackheads and whiteheads',
		why: 'Doctors use the same count to decide on treatment.',
		gating: true,
		options: [
			{
				id: 'few',
				label: '10 or fewer',
				value: 0,
				drawing: { count: 6, size: 0.4, depth: 0.7 },
				shows: 'A few round spots with plenty of clear skin between them.'
			},
			{
				id: 'some',
				label: '11 to 34',
				value: 11,
				drawing: { count: 22, size: 0.4, depth: 0.7 },
				shows: 'Spots all over, with clear skin left between them.'
			},
			{
				id: 'many',
				label: '35 or more',
				value: 35,
				drawing: { count: 46, size: 0.4, depth: 0.8 },
				shows: 'Spots so close together that little clear skin is left.'
			},
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'acne-nodules',
		section: 'skin',
		kind: 'scale',
		shownAs: { as: 'panels', pattern: 'lumps' },
		page: 'acne',
		askWhen: acneOnly,
		text: 'How many deep, hard, painful lumps?',
		label: 'Deep lumps',
		why: 'Deep lumps can scar and need a doctor early.',
		gating: true,
		options: [
			{
				id: 'no-lumps',
				label: 'None',
				value: 0,
				drawing: { count: 0, size: 0, depth: 0 },
				shows: 'Even skin without any lump.'
			},
			{
				id: 'one-or-two',
				label: '1 or 2',
				value: 1,
				drawing: { count: 2, size: 0.6, depth: 0.6 },
				shows: 'Two wide, raised lumps, each many times as large as a spot.'
			},
			{
				id: 'three-or-more',
				label: '3 or more',
				value: 3,
				drawing: { count: 5, size: 0.6, depth: 0.8 },
				shows: 'Five wide, raised lumps that stand apart from each other.'
			},
			{
				id: 'joined',
				label: 'Many, and some join up under the skin',
				value: 4,
				drawing: { count: 8, size: 1, depth: 1 },
				shows: 'Many wide lumps that run into each other and leave ridges.'
			},
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
		id: 'redness-look',
		section: 'skin',
		kind: 'scale',
		shownAs: { as: 'panels', pattern: 'redness' },
		page: 'redness',
		askWhen: { fact: 'concerns', includes: 'redness' },
		text: 'How easy is the redness to see, on a usual day?',
		label: 'How red the skin looks',
		hint: 'Choose the closest. On brown or black skin it may look purple, grey or darker than the skin around it',
		why: 'Strong redness that stays is worth showing to a doctor, and some ingredients can make it burn.',
		gating: true,
		options: [
			{
				id: 'none',
				label: 'Not at all, or it comes and goes',
				value: 0,
				drawing: { count: 0, size: 0, depth: 0 },
				shows: 'Even skin: the whole patch has one colour.'
			},
			{
				id: 'faint',
				label: 'Only from close up',
				value: 1,
				drawing: { count: 2, size: 0.5, depth: 0.22 },
				shows: 'A hint of colour in the middle of the patch.'
			},
			{
				id: 'plain',
				label: 'Easy to see, in some places',
				value: 2,
				drawing: { count: 3, size: 0.6, depth: 0.5 },
				shows: 'Clear patches of colour, with the usual skin between them.'
			},
			{
				id: 'strong',
				label: 'Strong, over much of the face',
				value: 3,
				drawing: { count: 5, size: 0.8, depth: 0.75 },
				shows: 'Strong colour over most of the patch, with a few fine blood vessels.'
			},
			{
				id: 'very-strong',
				label: 'Very strong, and it never fades',
				value: 4,
				drawing: { count: 7, size: 1, depth: 1 },
				shows: 'Deep colour over the whole patch, with many fine blood vessels.'
			},
			{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
		]
	},
	{
		id: 'eye-symptoms',
		section: 'skin',
		kind: 'single',
		page: 'redness',
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
		id: 'where',
		section: 'skin',
		kind: 'multiple',
		shownAs: { as: 'face-map' },
		page: 'skin',
		askWhen: asksForSomethingMore,
		text: 'Where do you want help?',
		label: 'Where help is wanted',
		hint: 'Choose all that apply',
		why: 'Some products must stay away from the eyes or go slower on the neck, and a treatment lasts longer when it goes only where you need it.',
		gating: false,
		options: [
			{ id: 'forehead', label: 'Forehead' },
			{ id: 'eyes', label: 'Around the eyes' },
			{ id: 'nose', label: 'Nose' },
			{ id: 'cheeks', label: 'Cheeks' },
			{ id: 'chin', label: 'Chin and jaw' },
			{ id: 'neck', label: 'Neck' },
			{ id: 'all-over', label: 'All over, or in no one place', meaning: 'none' }
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
			{ id: 'hardly-burns', label: 'It burns only in very strong sun', value: 5 },
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
