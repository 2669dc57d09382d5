import { acne, calm, device, redness, type Persona } from './persona';

const retinoids = ['retinol'];
const human = ['platelet-serum', 'adipose-sheet-mask', 'umbilical-recovery-serum'];

export const situations: readonly Persona[] = [
	{
		// Lawful in the EU: every origin but human. Ginseng serum serves lines with peptides beside it; retinol is the better-graded lead.
		name: 'a healthy adult in France with fine lines',
		answers: { ...calm, concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			formulation: 'ginseng-firming-serum',
			leadActive: 'retinol',
			gates: [],
			never: human
		}
	},
	{
		// S12: no data for vesicles in pregnancy, retinoids barred; benzoyl peroxide is allowed and strongly graded for spots.
		name: 'someone pregnant with mild acne in the United States',
		answers: { ...calm, ...acne, concerns: ['acne'], region: 'us', age: 'from-22', pregnancy: 'pregnant' },
		expected: {
			kind: 'plan',
			needs: ['blemishes'],
			formulation: null,
			because: ['pregnancy'],
			leadActive: 'benzoyl-peroxide',
			gates: ['S12'],
			never: [...retinoids, 'salicylic-acid', 'bakuchiol', ...human]
		}
	},
	{
		// S34: prefer not to say on a gating question counts as yes. Both graded actives for lines are barred then.
		name: 'someone who would rather not say whether she is pregnant',
		answers: { ...calm, concerns: ['lines'], pregnancy: 'prefer-not' },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			formulation: null,
			because: ['pregnancy'],
			leadActive: null,
			gates: ['S12'],
			never: [...retinoids, 'bakuchiol']
		}
	},
	{
		name: 'someone with a changing mole who came for dark patches',
		answers: {
			...calm,
			concerns: ['tone'],
			'change-mole': 'yes',
			'mole-signs': ['uneven-colour', 'feels-different']
		},
		expected: { kind: 'referral', level: 'clinician', gates: ['S10'] }
	},
	{
		name: 'someone with swollen lips who also answers everything else',
		answers: { ...calm, concerns: ['lines'], 'sign-allergic': 'yes', 'change-mole': 'yes' },
		expected: { kind: 'referral', level: 'emergency', gates: ['S01'] }
	},
	{
		// An emergency sign the person is not sure of is checked the same day.
		name: 'someone not sure about a rash with fever',
		answers: { ...calm, concerns: ['lines'], 'sign-fever-rash': 'not-sure' },
		expected: { kind: 'referral', level: 'same-day', gates: ['S02'] }
	},
	{
		name: 'someone with a spreading hot swelling and thoughts of self-harm',
		answers: { ...calm, concerns: ['lines'], 'sign-hot-swelling': 'yes', 'sign-self-harm': 'yes' },
		expected: { kind: 'referral', level: 'emergency', gates: ['S09', 'S03'] }
	},
	{
		name: 'a young adult with forty sore spots',
		answers: { ...calm, ...acne, concerns: ['acne'], age: 'from-18', 'acne-spots': 'many' },
		expected: { kind: 'referral', level: 'clinician', gates: ['S07'] }
	},
	{
		name: 'someone with a red face and gritty eyes',
		answers: { ...calm, ...redness, concerns: ['redness'], 'eye-symptoms': 'yes' },
		expected: { kind: 'referral', level: 'clinician', gates: ['S22'] }
	},
	{
		name: 'a child of twelve',
		answers: { ...calm, concerns: ['shine'], age: 'under-13' },
		expected: { kind: 'referral', level: 'clinician', gates: ['S27'] }
	},
	{
		// S28: wash, moisturiser and sunscreen; spots go to a pharmacist with a parent.
		name: 'a teenager with a few spots',
		answers: { ...calm, ...acne, concerns: ['acne'], age: 'from-13', region: 'uk' },
		expected: {
			kind: 'plan',
			needs: ['blemishes'],
			formulation: null,
			because: ['teenager'],
			leadActive: null,
			gates: ['S28'],
			never: [...retinoids, 'alpha-hydroxy-acids', 'bakuchiol', ...human]
		}
	},
	{
		name: 'someone who asks about injected exosomes',
		answers: { ...calm, concerns: ['firmness'], clinic: ['injected'] },
		expected: { kind: 'referral', level: 'clinician', gates: ['S33'] }
	},
	{
		// Canada: the stricter reading, nothing with vesicles is offered.
		name: 'someone with dry skin in Canada',
		answers: { ...calm, concerns: ['dryness'], region: 'canada', 'skin-feel': 'dry' },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: null,
			because: ['law'],
			leadActive: null,
			gates: [],
			never: []
		}
	},
	{
		name: 'someone with dark patches in mainland China',
		answers: { ...calm, concerns: ['tone'], region: 'china' },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			formulation: null,
			because: ['law'],
			leadActive: 'bakuchiol',
			gates: [],
			never: human
		}
	},
	{
		// Milk is the best-graded origin for moisture on intact skin (C); two steps leave room for a cream only.
		name: 'someone with dry skin in France who does two steps',
		answers: { ...calm, concerns: ['dryness'], 'skin-feel': 'dry', steps: 'two' },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: 'milk-barrier-cream',
			leadActive: null,
			gates: [],
			never: human
		}
	},
	{
		name: 'the same person with a milk allergy',
		answers: { ...calm, concerns: ['dryness'], 'skin-feel': 'dry', steps: 'two', allergies: ['milk'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: 'ginseng-night-cream',
			leadActive: null,
			gates: [],
			never: ['milk-barrier-cream', 'milk-moisture-serum', ...human]
		}
	},
	{
		// S11 defers vesicles and speaks against devices, whatever the person came for.
		name: 'someone who had cancer and thinks about laser',
		answers: { ...calm, ...device, concerns: ['tone'], 'cancer-history': 'yes', clinic: ['laser'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			formulation: null,
			because: ['cancer-history'],
			leadActive: 'bakuchiol',
			gates: ['S11'],
			never: human
		}
	},
	{
		// Very reactive skin, small purse: centella mask, azelaic acid as the gentle graded lead, no strong irritant.
		name: 'someone with very reactive red skin and little money',
		answers: {
			...calm,
			...redness,
			concerns: ['redness'],
			'skin-feel': 'dry',
			'react-sting': 'often',
			'react-flush': 'often',
			'react-tight': 'often',
			budget: 'low'
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'barrier', 'hydration'],
			formulation: 'centella-sheet-mask',
			leadActive: 'azelaic-acid',
			gates: [],
			never: [...retinoids, 'benzoyl-peroxide', 'alpha-hydroxy-acids', ...human]
		}
	},
	{
		// S14: open skin gets plain care only, whatever was asked for.
		name: 'someone with redness and broken skin',
		answers: { ...calm, ...redness, concerns: ['redness'], 'skin-open': 'yes' },
		expected: {
			kind: 'plan',
			needs: ['comfort'],
			formulation: null,
			because: ['open-or-infected-skin'],
			leadActive: null,
			gates: ['S14'],
			never: ['azelaic-acid', 'niacinamide', 'plain-core-serum', ...retinoids, ...human]
		}
	},
	{
		// S17: bland care on isotretinoin; S32: it also makes skin burn faster; S16 speaks up where a treatment is wished for.
		name: 'someone on isotretinoin who came for fine lines',
		answers: { ...calm, concerns: ['lines'], isotretinoin: 'yes' },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			formulation: null,
			because: ['isotretinoin-bland-care'],
			leadActive: null,
			gates: ['S16', 'S17', 'S32'],
			never: ['bakuchiol', 'ascorbyl-glucoside', ...retinoids, ...human]
		}
	},
	{
		// S30: only what the clinic gave, until the skin has closed.
		name: 'someone who had a peel three days ago',
		answers: { ...calm, concerns: ['tone'], 'recent-procedure': 'yes' },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			formulation: null,
			because: ['recent-procedure'],
			leadActive: null,
			gates: ['S30'],
			never: ['azelaic-acid', 'ascorbyl-glucoside', 'niacinamide', ...retinoids, ...human]
		}
	},
	{
		name: 'someone with a weak immune system and dry skin',
		answers: { ...calm, concerns: ['dryness'], 'weak-immunity': 'yes', 'skin-feel': 'dry' },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: null,
			because: ['weak-immunity'],
			leadActive: null,
			gates: ['S13'],
			never: human
		}
	},
	{
		name: 'someone with lupus who is not sure about it',
		answers: { ...calm, concerns: ['lines'], autoimmune: 'not-sure' },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			formulation: null,
			because: ['autoimmune'],
			leadActive: 'retinol',
			gates: ['S19'],
			never: human
		}
	},
	{
		// "Nothing from animals" also drops bacteria that may have been grown in milk.
		name: 'a vegan with oily skin',
		answers: { ...calm, concerns: ['shine'], 'skin-feel': 'oily', avoid: ['animal'] },
		expected: {
			kind: 'plan',
			needs: ['shine'],
			formulation: null,
			because: ['wish-no-animal'],
			leadActive: 'salicylic-acid',
			gates: [],
			never: ['lacto-shine-serum', 'lacto-gel-cream', 'lacto-overnight-mask', 'milk-moisture-serum', ...human]
		}
	}
];
