import { message } from './message.ts';
import { enWhatIf } from './en-change.ts';
import { enPlan } from './en-plan.ts';
import { enVersions } from './en-versions.ts';

/** English for the result page and the letter. Apart from en.ts, so that the quiz loads without it. */
export const enResult = {
	result: {
		title: 'Your skin routine',
		waiting: 'Putting your routine together',
		waitingHint: 'Your answers are on this device, so the routine is put together here too.',
		waitingGoOn: 'Go back to the quiz',
		caption: 'Your routine',
		/** `around` is a joined list of needs. */
		summary: message<[morning: number, evening: number, around: string]>(
			'A calm {0, plural, one {#-step} other {#-step}} morning and {1, plural, one {#-step} other {#-step}} evening, built around {2}.'
		),
		summaryPlain: message<[morning: number, evening: number]>(
			'A calm {0, plural, one {#-step} other {#-step}} morning and {1, plural, one {#-step} other {#-step}} evening, kept simple.'
		),
		madeOn: message<[day: string]>('Made on {0}'),
		glance: 'Your routine at a glance',
		onThisPage: 'On this page',
		changeAnswers: 'Change your answers',
		safety: {
			heading: 'First, your safety',
			marks: {
				caution: 'Take care',
				clinician: 'See a clinician',
				'same-day': 'Be seen today',
				emergency: 'Emergency',
				/** Where the one to ask is a pharmacist: for children. */
				pharmacist: 'Ask a parent and a pharmacist'
			},
			unsure: 'Shown because you were not sure, or chose not to say. We treat that as a yes.',
			where: 'Where to go, by place',
			to: {
				'emergency-service': 'Who to ask: the emergency service',
				'crisis-line': 'Who to ask: a crisis line',
				'urgent-care': 'Who to ask: urgent care',
				doctor: 'Who to ask: a doctor',
				dermatologist: 'Who to ask: a dermatologist',
				'eye-care': 'Who to ask: an optician or eye doctor',
				pharmacist: 'Who to ask: a pharmacist',
				prescriber: 'Who to ask: whoever prescribed it'
			}
		},
		because: 'Because you said',
		unknownAnswer: 'not sure, or not said',
		comma: ', ',
		change: 'Change this answer',
		routine: {
			heading: 'Your routine',
			morning: 'Morning',
			evening: 'Evening',
			none: 'Nothing to do here.',
			kinds: { care: 'Everyday care', active: 'Treatment', formulation: 'Vesicle step' },
			kindWithout: 'Serum or cream',
			lookFor: 'Look for',
			haveOneShort: 'You have one',
			haveOne: 'If yours fits this, keep it.',
			howOften: 'How often',
			amount: 'How much',
			how: 'How',
			why: 'Why you',
			howSure: 'How sure',
			stopIf: 'Watch for',
			often: {
				twiceADay: 'Every morning and every evening',
				everyMorning: 'Every morning',
				mornings: message<[times: number]>('{0, plural, =1 {One morning a week} other {# mornings a week}}'),
				everyEvening: 'Every evening',
				evenings: message<[times: number]>('{0, plural, =1 {One evening a week} other {# evenings a week}}')
			},
			turnsShort: 'takes turns',
			turns: message<[other: string]>('Takes turns with {0}: never both on one day.'),
			startSlow: 'Start slower: see “Start slowly”.'
		},
		sure: {
			dots: message<[dots: number]>('{0} of 4'),
			grades: {
				A: 'Well shown in people',
				B: 'Fairly well shown in people',
				C: 'Weakly shown in people',
				D: 'Not shown in people yet'
			},
			none: 'Common practice; not graded',
			/** Stands in for the grade where nobody here has read a study. */
			practice: 'Usual practice; no study read',
			basis: {
				reviews: 'Rests on reviews and guidelines.',
				practice: 'Rests on common practice.',
				nothing: 'No study in people.'
			},
			studies: message<[studies: number]>(
				'{0, plural, one {# study in people.} other {# studies in people.}}'
			),
			studiesOf: message<[studies: number, people: number]>(
				'{0, plural, one {# study in people, {1, plural, one {# person} other {# people}}.} other {# studies in people, {1, plural, one {# person} other {# people}}.}}'
			),
			sources: message<[count: number]>('{0, plural, one {# source} other {# sources}}'),
			about: 'about',
			kinds: {
				'randomised-trial': 'Trial with a fair comparison',
				'uncontrolled-trial': 'Trial without a comparison',
				'case-report': 'Single cases',
				laboratory: 'Laboratory work, not people',
				review: 'Review of other studies',
				guideline: 'Guideline',
				regulation: 'Law',
				'regulator-notice': 'Notice from a regulator',
				'reference-work': 'Reference work',
				'expert-judgement': 'Judgement of experts',
				'search-result': 'Search summary'
			} as Record<string, string>,
			unconfirmed: 'We have not confirmed this statement ourselves yet.',
			people: message<[people: number]>('{0, plural, one {# person} other {# people}}'),
			makerFunded: 'paid for by a maker',
			supports: 'Shows',
			limits: 'Does not show',
			verification: {
				verified: 'We read a page that says so.',
				'second-hand': 'We read about it somewhere else, not in the source itself.',
				unconfirmed: 'General knowledge; we have not confirmed it.'
			}
		},
		formulation: {
			heading: 'The formulation',
			invented:
				'This is a reference recipe we made up to show what would suit you. It has not been tested and is not for sale. Hold a real product’s label against it.',
			checkLabel: 'Check the label of a real product',
			vehicles: { serum: 'Serum', cream: 'Cream', mask: 'Mask' },
			groups: {
				human: 'From human cells',
				animal: 'From an animal',
				plant: 'From a plant',
				bacterial: 'From bacteria',
				fungal: 'From a fungus'
			},
			noVesicles: 'No vesicles',
			origin: 'Where the vesicles come from',
			/** For material that is not vesicles, such as liquid that cells grew in. */
			originOther: 'Where its special ingredient comes from',
			risks: 'Risks',
			ethics: 'Ethics',
			inciUnconfirmed: 'We could not confirm this label name.',
			dispersion: message<[share: string]>(
				'{0} of the recipe is the supplier’s vesicle liquid. That is not a dose: nobody can say how many vesicles it holds.'
			),
			dispersionOther: message<[share: string]>(
				'{0} of the recipe is this material. It is not vesicles, and nobody can say how much of it would do anything.'
			),
			serves: 'What it is for',
			why: 'Why this one for you',
			betterTested:
				'For the same goals, a plain moisturiser and sunscreen are better tested than these vesicles. They come first.',
			betterTestedOther:
				'For the same goals, a plain moisturiser and sunscreen are better tested than this material. They come first.',
			actives: 'What does the work',
			ingredients: 'Everything in it',
			ingredientsHint: 'In label order, with each share by weight (% w/w). Together they make 100%.',
			ingredient: 'Label name (INCI)',
			does: 'What it does',
			share: 'Share',
			allergen: 'may trouble some allergies',
			law: 'The law where you live',
			facts: 'In the jar',
			pH: 'Acidity',
			pHOf: message<[low: string, high: string]>('pH {0} to {1}'),
			storage: 'How to store it',
			pack: 'Pack',
			pao: 'Once open',
			paoMonths: message<[months: number]>(
				'{0, plural, one {Use within # month} other {Use within # months}}'
			),
			paoOnce: 'Use at once',
			price: 'Price',
			prices: { low: 'Low', mid: 'Mid-range', high: 'High', premium: 'Very high' }
		},
		version: {
			heading: 'With or without vesicles',
			without: 'See it without vesicles (exosomes)',
			withoutHint: 'The same routine, without paying for something that is still being studied.',
			back: 'Back to the routine with vesicles',
			now: 'You are looking at the version without vesicles.',
			why: 'Why there are no vesicles in your routine',
			/** When the special ingredient is not vesicles. */
			other: {
				without: 'See it without this special ingredient',
				back: 'Back to the routine with it',
				now: 'You are looking at the version without it.'
			},
			others: 'Close seconds',
			othersHint: 'They fit you as well, or a little less. Against the one above:',
			balance: { gain: 'For it', loss: 'Against it', other: 'Different' }
		},
		plan: enPlan,
		variants: enVersions.variants,
		tried: enVersions.tried,
		calendar: {
			heading: 'Start slowly',
			hint: message<[hours: number]>(
				'Try each new product on the inner arm first and wait {0, plural, one {# hour} other {# hours}}. Then add one at a time, so that if something stings you know which it was.'
			),
			caption: 'How many times to use each product, week by week (– is not yet)',
			product: 'Product',
			week: message<[week: number]>('Week {0}'),
			weeks: message<[from: number, to: number]>('Weeks {0} to {1}'),
			weekShort: 'Week',
			short: message<[times: number]>('{0, plural, =0 {–} other {#×}}'),
			times: message<[times: number]>(
				'{0, plural, =0 {not yet} =1 {once} =7 {daily} =14 {twice a day} other {# times}}'
			)
		},
		needs: {
			heading: 'What we built it around',
			promise: 'What sellers promise',
			horizon: message<[weeks: number]>(
				'If anything changes, expect to wait about {0, plural, one {# week} other {# weeks}} to see it.'
			)
		},
		leftOut: {
			heading: 'What we left out, and why',
			hint: message<[count: number]>(
				'{0, plural, one {# thing was left out for you.} other {# things were left out for you.}}'
			),
			formulations: 'Formulations',
			actives: 'Ingredients',
			search: 'Find something in this list',
			found: message<[count: number]>('{0, plural, one {# match} other {# matches}}')
		},
		wouldChange: enWhatIf,
		clinic: {
			heading: 'Your clinic treatments',
			about: message<[treatments: string]>('You told us about: {0}.'),
			against:
				'With your answers, have no such treatment until a clinician who knows your skin says it is fine.',
			aftercare: 'Afterwards',
			never: 'Vesicle products are never for injecting, and never for use with needles or rollers at home.'
		},
		review: {
			heading: 'When to look again',
			hint: 'Compare with a photo or a note from today, not with memory.',
			after: message<[weeks: number]>('{0, plural, one {After # week} other {After # weeks}}'),
			/** By what of the plan costs extra. */
			last: {
				vesicles:
					'No difference by now? Stop paying for the vesicle product. Keep the cleanser, moisturiser and sunscreen.',
				other:
					'No difference by now? Stop paying for the product with the special ingredient. Keep the cleanser, moisturiser and sunscreen.',
				plain:
					'No difference by now? Keep the plain steps and ask a pharmacist or dermatologist about the rest.'
			},
			next: 'Is it calmer? Go on. Is it worse? Stop the newest product.'
		},
		seeClinician: {
			heading: 'When to see a clinician',
			text: 'Stop and get help for swelling, blisters, hives, pus, fever, pain that grows, or a spot that changes or will not close. Do not wait for a review date.'
		},
		mind: {
			heading: 'What would change our mind',
			vesicles:
				'A fair trial of this very source, put on unhurt skin, against the same cream without vesicles, in people with skin like yours, run twice by people who do not sell it.',
			plain: 'A fair trial showing that something safer, simpler or better tested works for the same goals.',
			version: message<[version: string]>('Made with knowledge version {0}.'),
			same: 'The same answers and the same version always give this same result.',
			unchecked: 'No clinician has checked the rules of this quiz yet.',
			notMedical: 'This is cosmetic advice. It does not find or treat any disease.'
		},
		keep: {
			heading: 'Keep a copy',
			paper: 'On paper',
			print: 'Print this page',
			printHint: 'Or use your browser’s print command to save it as a file.'
		},
		email: {
			heading: 'Send it to yourself',
			hint: 'One letter, now. No account, no newsletter.',
			address: 'E-mail address',
			addressHint: 'For example name@example.org',
			/** Beside a field that only programs see. */
			trap: 'Leave this field empty',
			submit: 'Send it to me',
			sent: 'If this address may still get a letter today, it is on its way.',
			sentHint:
				'Not there in ten minutes? Look in the spam folder. One letter a day goes to an address, three in 30 days, and none if its owner asked for none. Then print the page instead.',
			again: 'Send it to another address',
			problem: 'There is a problem',
			notSent: 'Nothing was sent',
			faults: {
				missing: 'Enter your e-mail address',
				'too-long': 'This address is too long. Enter an e-mail address like name@example.org',
				'no-at': 'Enter an e-mail address with an @ in it, like name@example.org',
				several: 'Enter one e-mail address only',
				'bad-characters':
					'Enter an e-mail address like name@example.org: only letters without accents, digits and signs such as . - _ +, and no spaces, quotation marks or brackets',
				'bad-domain': 'Check the part after the @. It should look like example.org',
				consent: 'Tick the box if we may send this one letter',
				'not-saved':
					'We could not save your letter, so nothing was sent. Try again in a minute, or print the page.',
				answers: 'We could not read your answers, so nothing was sent. Load this page again, or print it.',
				changed:
					'We have a new question since you answered, so nothing was sent. Go back to the quiz and answer it.',
				'not-offered': 'This site cannot send letters at the moment. Print the page instead.',
				'not-mailed':
					'We send no letter about these answers. Please do what this page says, or show it to someone you trust.',
				busy: 'Too many letters were asked for just now. Try again in a few minutes, or print the page.',
				failed: 'Your letter could not be delivered. Check the address and send it again, or print the page.',
				unsure:
					'Your letter was handed over, but the mail server did not answer. It may still arrive. If it is not there tomorrow, ask again or print the page.',
				offline: 'There is no connection, so nothing was sent. Try again, or print the page.',
				'no-answer':
					'No answer came back, so we do not know if your letter was saved. Press the button again: you will get one letter only.'
			}
		},
		referral: {
			titles: { emergency: 'Get help now', 'same-day': 'Be seen today', clinician: 'See a clinician first' },
			summaries: {
				emergency: 'This needs help right now, not a skin routine.',
				'same-day': 'A doctor or urgent care should look at this today, before any skin routine.',
				clinician: 'Someone who knows skin should look at this before any special product.'
			},
			pharmacist: 'Ask someone you trust first',
			pharmacistSummary: 'This quiz is not for you yet. A parent or carer and a pharmacist can help.',
			crisis: 'Please talk to someone now',
			crisisSummary: 'You matter more than your skin. Help is there, day and night.',
			now: 'What to do now',
			call: message<[number: string]>('Call {0}'),
			callCrisis: message<[number: string]>('If you may be in danger, call {0}'),
			numbers: 'Emergency numbers',
			crisisLines: 'Someone to talk to, by place',
			crisisElsewhere:
				'Is your place not here? We know no line there. Call the emergency number, go to a hospital, or tell a doctor or somebody you trust, and stay with them.',
			elsewhere: 'Somewhere else? Call the local emergency number.',
			why: 'Why we say this',
			bland: 'Until then, keep to this',
			blandHint: 'Plain care is fine meanwhile. Add nothing else until you have been seen.',
			noProducts: 'We suggest no special product with these answers, and we do not guess at an illness.',
			wrong: 'Did you tick something by mistake?'
		}
	},
	mail: {
		subject: 'Your skin quiz result',
		consent:
			'Send this one letter to the address above. My answers are used to write it, and the letter is kept only until it is delivered.',
		preheader: 'The routine you asked us to send, with the reasons for every step.',
		referralPreheader: 'The advice you asked us to send, and why we say so.',
		greeting: 'Here is the routine you asked for.',
		referralGreeting: 'Here is the advice you asked for.',
		issued: message<[day: string]>('Written on {0}'),
		ingredients: 'Everything in it, in label order (% w/w)',
		why: 'Why you got this letter',
		whyText: message<[site: string]>(
			'Someone asked for it at {0} and typed in this address. If it was not you, you can throw it away: there is no account, and nothing more comes unless it is asked for.'
		),
		stop: 'Never mail me again, or erase what you hold',
		/** In a letter that is not in English. */
		translated: 'This letter was translated from English. No clinician has checked the translation.',
		again: 'Take the quiz again',
		rules: 'How we decide'
	}
};
