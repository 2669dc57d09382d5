import { message } from './message.ts';

/** English for parts of a plan: how it fits, what is in use now, why not something else. Part of en-result.ts. */
export const enPlan = {
	fit: {
		label: 'Fit to you',
		forEverybody: 'For everybody: it rests on none of your answers.',
		answers: message<[count: number]>(
			'{0, plural, one {# of your answers speaks for it.} other {# of your answers speak for it.}}'
		),
		unsure: message<[questions: string]>('Not counted, because you were not sure: {0}.')
	},
	card: {
		more: 'Why you, and how sure',
		asInTheMorning: 'As in the morning',
		or: 'or'
	},
	inUse: {
		heading: 'What you use now',
		caption: 'What to do with each product that you use now',
		product: 'You use',
		verdict: 'What to do',
		owned: message<[owned: number, of: number]>('You already have {0} of the {1} products in this routine.'),
		toGet: message<[names: string]>('You did not name these: {0}.'),
		step: message<[place: string]>('See the step: {0}'),
		verdicts: {
			keep: 'Keep using it',
			move: 'Keep it, at other times',
			pause: 'Leave it off for now',
			stop: 'Stop using it'
		}
	},
	whyNot: {
		hint: 'Ask about any ingredient or product. We say where it is in your routine, or why it is not.',
		label: 'Why not …?',
		example: 'Type a name, such as retinol or vitamin C',
		answers: message<[count: number]>('{0, plural, one {# answer} other {# answers}}'),
		nothing: message<[name: string]>(
			'We know nothing called “{0}”. We do not use it, and cannot say more about it.'
		),
		tryLabel: 'The label check knows more names',
		all: message<[count: number]>(
			'{0, plural, one {Show all we can speak of: # thing} other {Show all we can speak of: # things}}'
		),
		standings: {
			used: 'In your routine',
			barred: 'Left out for you',
			spare: 'Not needed here'
		},
		kinds: {
			care: 'Everyday care',
			active: 'Ingredient',
			origin: 'Where vesicles come from',
			formulation: 'Formulation'
		}
	},
	order:
		'There is more than one note. Begin with the first: where two do not go together, the upper one counts.',
	first: 'This one first',
	weighed: {
		hint: 'The more your answers ask for something, the more points it has.',
		points: message<[points: number]>('{0, plural, one {# point} other {# points}}'),
		by: message<[steps: string]>('In your routine for it: {0}.'),
		byNone: 'No step here is meant for it.',
		whyNone: 'What could help with it was left out, and further down you can read why.',
		more: 'What is promised for it'
	},
	section: {
		label:
			'Drawing of skin from the side. Vesicles lie on top, and a dashed arrow stops at the barrier. The part where this shows is filled.',
		caption: message<[need: string]>(
			'Filled: where skin shows {0}. As far as we know, vesicles put on top stay above it.'
		),
		layers: {
			barrier: 'the barrier',
			living: 'living skin',
			deep: 'deeper skin',
			vessels: 'small blood vessels'
		}
	},
	age: message<[day: string]>('The rules were last changed on {0}, and no clinician has checked them yet.'),
	rules: 'Read every rule and its source',
	details: 'More about this recipe'
};
