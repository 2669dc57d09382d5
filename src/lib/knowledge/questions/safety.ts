/** Safety items, asked outright. Everything that may need help today stands on the first safety page. */
import type { Option, Question } from '../schema';

const yesNoNotSure = [
	{ id: 'yes', label: 'Yes' },
	{ id: 'no', label: 'No' },
	{ id: 'not-sure', label: 'Not sure', meaning: 'unknown' }
] as const satisfies readonly Option[];

const row = { section: 'safety', kind: 'single', gating: true, options: yesNoNotSure } as const;

const urgentSigns = [
	{
		...row,
		id: 'sign-allergic',
		page: 'urgent-signs',
		text: 'Swollen lips, face or tongue, trouble breathing, or feeling faint',
		label: 'Swelling, breathing trouble or faintness',
		why: 'These can be signs of a severe allergy.'
	},
	{
		...row,
		id: 'sign-fever-rash',
		page: 'urgent-signs',
		text: 'Fever or feeling very ill, together with a rash, blistering or peeling skin, a hot swelling, or purple spots that do not fade when pressed',
		label: 'Fever or very ill with a skin problem',
		why: 'A rash with fever can be an emergency.'
	},
	{
		...row,
		id: 'sign-hot-swelling',
		page: 'urgent-signs',
		text: 'A hot, sore, swollen patch of skin that is spreading',
		label: 'Hot, sore, spreading swelling',
		why: 'This can be an infection under the skin.'
	},
	{
		...row,
		id: 'sign-blisters',
		page: 'urgent-signs',
		text: 'Sudden painful blisters or small round sores, close together',
		label: 'Sudden painful blisters or sores',
		why: 'A virus can spread fast on sore or eczema-prone skin.'
	},
	{
		...row,
		id: 'sign-acne-fever',
		page: 'urgent-signs',
		askWhen: { fact: 'concerns', includes: 'acne' },
		text: 'Acne that has turned very sore or open, with fever or aching joints',
		label: 'Acne with fever or aching joints',
		why: 'A rare, severe kind of acne needs a skin doctor within a day.'
	},
	{
		...row,
		id: 'sign-eye-pain',
		page: 'urgent-signs',
		askWhen: { fact: 'concerns', includes: 'redness' },
		text: 'A painful eye or a change in your sight, with a red face',
		label: 'Eye pain or change in sight',
		why: 'Redness of the face can reach the eyes.'
	},
	{
		...row,
		id: 'sign-self-harm',
		page: 'urgent-signs',
		text: 'Thoughts of hurting yourself, or that life is not worth living',
		label: 'Thoughts of hurting yourself',
		why: 'Skin trouble can weigh very heavily. You should not be alone with it.'
	}
] as const satisfies readonly Question[];

const skinChanges = [
	{
		...row,
		id: 'change-mole',
		page: 'skin-changes',
		text: 'A mole or spot that is new, growing, or changing in shape or colour',
		label: 'New or changing mole or spot',
		why: 'A changing mole should be seen by a doctor soon.'
	},
	{
		...row,
		id: 'change-sore',
		page: 'skin-changes',
		text: 'A sore that has not healed after 4 weeks, or keeps bleeding',
		label: 'Sore that does not heal',
		why: 'A sore that stays open should be seen by a doctor.'
	},
	{
		...row,
		id: 'change-nail',
		page: 'skin-changes',
		text: 'A new dark line under a nail',
		label: 'New dark line under a nail',
		why: 'A new dark line under a nail should be seen by a doctor.'
	}
] as const satisfies readonly Question[];

/** The weighted seven points: three major signs count 2, four minor ones count 1 (parameters mole-*-sign-points). */
const moleSigns = {
	id: 'mole-signs',
	section: 'safety',
	kind: 'multiple',
	askWhen: { fact: 'change-mole', is: 'yes' },
	text: 'What is true of the mole or spot that has changed?',
	label: 'Signs of the mole or spot',
	hint: 'Look in good light, with a ruler. If there are several, take the one that worries you most. Choose all that apply',
	why: 'Doctors count the same seven signs. They decide how soon it should be seen, not what it is.',
	gating: true,
	options: [
		{ id: 'bigger', label: 'It has grown', value: 2 },
		{ id: 'uneven-shape', label: 'Its shape or edge is uneven', value: 2 },
		{ id: 'uneven-colour', label: 'It has more than one colour, or its colour is uneven', value: 2 },
		{ id: 'wide', label: 'It is 7 mm wide or more', hint: 'About as wide as a pencil', value: 1 },
		{ id: 'sore', label: 'It is red, swollen or sore', value: 1 },
		{ id: 'oozing', label: 'It oozes, bleeds or has a crust', value: 1 },
		{ id: 'feels-different', label: 'It itches or feels different', value: 1 },
		{ id: 'none', label: 'None of these', meaning: 'none' },
		{
			id: 'not-sure',
			label: 'Not sure',
			hint: 'We will ask you to have it seen soon',
			meaning: 'unknown'
		}
	]
} as const satisfies Question;

const health = [
	{
		...row,
		id: 'cancer-history',
		page: 'health',
		text: 'Cancer now or in the past, or sun damage that a doctor treated',
		label: 'Cancer, now or in the past',
		why: 'Vesicles carry cell signals. Nobody has tested them in people who have had cancer.'
	},
	{
		...row,
		id: 'weak-immunity',
		page: 'health',
		text: 'A weak immune system, for example from a transplant, chemotherapy or a medicine',
		label: 'Weak immune system',
		why: 'Studies of vesicles left these people out.'
	},
	{
		...row,
		id: 'autoimmune',
		page: 'health',
		text: 'An autoimmune illness such as lupus, scleroderma or dermatomyositis',
		label: 'Autoimmune illness',
		why: 'Clinics and studies leave these people out, so nothing is known.'
	},
	{
		...row,
		id: 'skin-open',
		page: 'health',
		text: 'Broken, infected or sunburnt skin, or a cold sore, where skincare would go',
		label: 'Broken, infected or sunburnt skin',
		why: 'Open skin lets things in that should stay outside.'
	},
	{
		...row,
		id: 'isotretinoin',
		page: 'health',
		text: 'Isotretinoin capsules, now or in the last 6 months',
		label: 'Isotretinoin capsules',
		hint: 'Some brand names are Roaccutane and Accutane',
		why: 'This medicine makes skin dry and easy to hurt.'
	},
	{
		...row,
		id: 'recent-procedure',
		page: 'health',
		text: 'Laser, peel or needling in the last 7 days',
		label: 'Laser, peel or needling in the last 7 days',
		why: 'Skin needs time to close before new products.'
	},
	{
		...row,
		id: 'facial-steroid',
		page: 'health',
		text: 'A steroid cream on your face for 4 weeks or longer, a rash of small bumps round the mouth, or burning when you stop such a cream',
		label: 'Steroid cream on the face, or a rash round the mouth',
		hint: 'Hydrocortisone and betamethasone are steroids',
		why: 'Skin that has got used to a steroid can flare when it stops. A doctor can help with that; skincare cannot.'
	},
	{
		...row,
		id: 'sun-medicine',
		page: 'health',
		text: 'A medicine that makes skin burn faster in the sun',
		label: 'Medicine that makes skin burn faster',
		hint: 'For example doxycycline, methotrexate, or a water tablet (thiazide) for blood pressure',
		why: 'Some acids add to it, and sunscreen matters more.'
	}
] as const satisfies readonly Question[];

export const signQuestions = [...urgentSigns, ...skinChanges, moleSigns] as const;

export const healthQuestions = [
	{
		id: 'pregnancy',
		section: 'safety',
		kind: 'single',
		text: 'Are you pregnant, trying, or breastfeeding?',
		label: 'Pregnant, trying or breastfeeding',
		why: 'Some ingredients must be left out, and exosome products have not been tested in pregnancy.',
		gating: true,
		options: [
			{ id: 'pregnant', label: 'Yes, pregnant' },
			{ id: 'trying', label: 'Yes, trying for a baby' },
			{ id: 'breastfeeding', label: 'Yes, breastfeeding' },
			{ id: 'no', label: 'No' },
			{
				id: 'prefer-not',
				label: 'Prefer not to say',
				hint: 'We will take the careful path',
				meaning: 'unknown'
			}
		]
	},
	...health,
	{
		id: 'allergies',
		section: 'safety',
		kind: 'multiple',
		page: 'allergies',
		text: 'Are you allergic to any of these?',
		label: 'Allergies',
		hint: 'On the skin or when eaten. Choose all that apply',
		why: 'Vesicles come from plants, milk or microbes, and can carry traces of them.',
		gating: true,
		options: [
			{ id: 'milk', label: 'Cow’s or goat’s milk' },
			{ id: 'fish', label: 'Fish' },
			{ id: 'fragrance', label: 'Perfume or fragrance' },
			{ id: 'rose', label: 'Rose' },
			{ id: 'celery-family', label: 'Celery, carrot or centella (cica)' },
			{ id: 'ginseng-ivy', label: 'Ginseng or ivy' },
			{ id: 'cabbage-family', label: 'Cabbage or broccoli' },
			{ id: 'apple-birch', label: 'Apple or birch pollen' },
			{ id: 'daisy-family', label: 'Mugwort, ragweed, daisies or chamomile' },
			{ id: 'citrus', label: 'Lemon or other citrus fruit' },
			{ id: 'mushroom', label: 'Mushrooms' },
			{ id: 'bee', label: 'Bee stings, honey or propolis' },
			{ id: 'soy', label: 'Soy' },
			{ id: 'aspirin', label: 'Aspirin or salicylates' },
			{ id: 'vitamin-e', label: 'Vitamin E on the skin (tocopherol)' },
			{ id: 'none', label: 'None of these', meaning: 'none' },
			{
				id: 'not-sure',
				label: 'Not sure',
				hint: 'We will leave out everything on this list',
				meaning: 'unknown'
			}
		]
	},
	{
		id: 'diagnosed',
		section: 'safety',
		kind: 'multiple',
		page: 'allergies',
		text: 'Has a doctor told you that you have any of these?',
		label: 'Found by a doctor',
		hint: 'Choose all that apply',
		why: 'What a doctor gave you stays as it is, and the rest of the routine must be gentle beside it.',
		gating: true,
		options: [
			{ id: 'rosacea', label: 'Rosacea' },
			{ id: 'eczema', label: 'Eczema, calm at the moment' },
			{ id: 'eczema-flare', label: 'Eczema that is sore, itchy or weeping now' },
			{ id: 'psoriasis', label: 'Psoriasis' },
			{ id: 'melasma', label: 'Melasma' },
			{ id: 'none', label: 'None of these', meaning: 'none' },
			{ id: 'not-sure', label: 'Not sure', hint: 'We will keep everything gentle', meaning: 'unknown' }
		]
	}
] as const satisfies readonly Question[];

const hasDeviceWish = {
	any: [
		{ fact: 'clinic', includes: 'microneedling' },
		{ fact: 'clinic', includes: 'laser' },
		{ fact: 'clinic', includes: 'peel' }
	]
} as const;
const deviceRow = { ...row, page: 'device-health', askWhen: hasDeviceWish } as const;

export const deviceQuestions = [
	{
		...deviceRow,
		id: 'keloid',
		text: 'Scars that grow thick and raised (keloids)',
		label: 'Raised scars (keloids)',
		why: 'Needles and lasers can start new ones.'
	},
	{
		...deviceRow,
		id: 'cold-sores',
		text: 'Cold sores, now or before',
		label: 'Cold sores',
		why: 'Lasers and needles can wake them. A clinic can prepare for it.'
	},
	{
		...deviceRow,
		id: 'blood-thinner',
		text: 'Blood thinners, or a bleeding problem',
		label: 'Blood thinners or a bleeding problem',
		why: 'Needles may bleed or bruise more.'
	},
	{
		...deviceRow,
		id: 'diabetes-uncontrolled',
		text: 'Diabetes that is hard to control',
		label: 'Diabetes that is hard to control',
		why: 'Skin may close more slowly.'
	}
] as const satisfies readonly Question[];
