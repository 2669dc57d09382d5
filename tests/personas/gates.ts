/**
 * People for whom a gate decides. Expectations follow from the safety table and the grades of the actives, not from the
 * program; which recipe is chosen is left open where the person is not about it, so that the catalogue can grow.
 */
import { acne, calm, device, redness, type Persona } from './persona';

const human = ['platelet-serum', 'adipose-sheet-mask', 'umbilical-recovery-serum'];
const milk = ['milk-barrier-cream', 'milk-moisture-serum'];
const assumedMilk = ['lacto-shine-serum', 'lacto-gel-cream', 'lacto-overnight-mask'];
const irritants = ['retinol', 'salicylic-acid', 'alpha-hydroxy-acids', 'benzoyl-peroxide'];

const referred: readonly Persona[] = [
	{
		// S10: an uneven edge counts 2 and oozing 1, which makes the 3 of the weighted list.
		name: 'a man of 50 whose mole has a ragged edge and bleeds now and then',
		answers: {
			...calm,
			concerns: ['shine'],
			age: 'from-50',
			'change-mole': 'yes',
			'mole-signs': ['uneven-shape', 'oozing']
		},
		expected: { kind: 'referral', level: 'clinician', gates: ['S10'] }
	},
	{
		// S34 and S10: not sure counts as yes; no sign is no all-clear, so an ordinary visit.
		name: 'someone not sure whether a mole has changed, who sees none of the seven signs',
		answers: { ...calm, concerns: ['lines'], 'change-mole': 'not-sure', 'mole-signs': ['none'] },
		expected: { kind: 'referral', level: 'clinician', gates: ['S10a'] }
	},
	{
		// Dark skin is no safety from a nail line: S10 asks everyone.
		name: 'someone whose skin never burns and who is not sure about a dark line under a nail',
		answers: {
			...calm,
			concerns: ['tone'],
			'sun-burn': 'never-burns',
			'sun-tan': 'always-dark',
			'change-nail': 'not-sure'
		},
		expected: { kind: 'referral', level: 'clinician', gates: ['S10'] }
	},
	{
		name: 'someone with eczema and sudden blisters close together',
		answers: { ...calm, concerns: ['dryness'], diagnosed: ['eczema-flare'], 'sign-blisters': 'yes' },
		expected: { kind: 'referral', level: 'same-day', gates: ['S04'] }
	},
	{
		name: 'a boy of 16 whose acne came with fever and aching knees',
		answers: { ...calm, ...acne, concerns: ['acne'], age: 'from-13', 'sign-acne-fever': 'yes' },
		expected: { kind: 'referral', level: 'same-day', gates: ['S05'] }
	},
	{
		name: 'someone with a red face whose eye hurts',
		answers: { ...calm, ...redness, concerns: ['redness'], 'sign-eye-pain': 'yes' },
		expected: { kind: 'referral', level: 'same-day', gates: ['S22a'] }
	},
	{
		// Joined lumps are more than three, so the count speaks as well.
		name: 'a young adult whose lumps join under the skin',
		answers: { ...calm, ...acne, concerns: ['acne'], age: 'from-18', 'acne-nodules': 'joined' },
		expected: { kind: 'referral', level: 'clinician', gates: ['S06', 'S07'] }
	},
	{
		name: 'someone not sure whether spots leave scars',
		answers: { ...calm, ...acne, concerns: ['acne'], 'acne-scarring': 'not-sure' },
		expected: { kind: 'referral', level: 'clinician', gates: ['S08'] }
	},
	{
		// S31 ends the quiz before any product is chosen, whatever else is true.
		name: 'someone whose face burns since a steroid cream was stopped',
		answers: {
			...calm,
			...redness,
			concerns: ['redness'],
			region: 'uk',
			'facial-steroid': 'yes',
			diagnosed: ['rosacea']
		},
		expected: { kind: 'referral', level: 'clinician', gates: ['S31'] }
	},
	{
		name: 'someone of 20 who needles acne marks at home',
		answers: { ...calm, concerns: ['marks'], age: 'from-18', clinic: ['home-needling'] },
		expected: { kind: 'referral', level: 'clinician', gates: ['S33a'] }
	}
];

const planned: readonly Persona[] = [
	{
		// S23, K9: prescribed care stays, nothing that irritates; azelaic acid is the graded gentle one for comfort.
		name: 'someone with rosacea on a prescribed cream, who flushes often',
		answers: {
			...calm,
			...redness,
			concerns: ['redness'],
			diagnosed: ['rosacea'],
			'react-flush': 'often',
			'react-sting': 'sometimes'
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'barrier'],
			leadActive: 'azelaic-acid',
			gates: ['S23', 'S23a'],
			never: [...irritants, ...human]
		}
	},
	{
		// A2: food proteins out in a flare, so no milk and nothing grown in it, although milk is best graded for moisture.
		name: 'someone in the UK whose eczema is weeping and who does two steps',
		answers: {
			...calm,
			concerns: ['dryness'],
			region: 'uk',
			diagnosed: ['eczema-flare'],
			'skin-feel': 'dry',
			'react-tight': 'often',
			steps: 'two'
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'barrier'],
			leadActive: null,
			gates: ['S23', 'S23a', 'S23b'],
			never: [...irritants, ...milk, ...assumedMilk, ...human]
		}
	},
	{
		// Elsewhere only plants are offered; halal bars human and uncertified animal material anyway.
		name: 'someone in Malaysia with psoriasis who wants only what is halal',
		answers: {
			...calm,
			concerns: ['rough-tight'],
			region: 'elsewhere',
			diagnosed: ['psoriasis'],
			avoid: ['not-halal'],
			'skin-feel': 'combination',
			climate: 'hot-humid'
		},
		expected: {
			kind: 'plan',
			needs: ['barrier', 'shine'],
			leadActive: 'niacinamide',
			gates: ['S23', 'S23a'],
			never: [...irritants, ...milk, ...assumedMilk, ...human]
		}
	},
	{
		// S23 says keep what was prescribed; melasma alone bars no irritant. Tone: bakuchiol has a trial (B).
		name: 'someone in Australia with melasma whose skin rarely burns',
		answers: {
			...calm,
			concerns: ['tone'],
			region: 'australia',
			diagnosed: ['melasma'],
			'sun-burn': 'hardly-burns',
			'sun-tan': 'dark-tan',
			'lasting-marks': 'yes'
		},
		expected: { kind: 'plan', needs: ['tone'], leadActive: 'bakuchiol', gates: ['S23'], never: human }
	},
	{
		// S32: fruit acids go; azelaic acid (C for marks) does not make skin burn faster.
		name: 'a man in the United States on doxycycline with dark marks from spots',
		answers: {
			...calm,
			concerns: ['marks'],
			region: 'us',
			age: 'from-22',
			'sun-medicine': 'yes',
			'lasting-marks': 'yes'
		},
		expected: {
			kind: 'plan',
			needs: ['marks', 'tone'],
			leadActive: 'azelaic-acid',
			gates: ['S32'],
			never: ['alpha-hydroxy-acids', ...human]
		}
	},
	{
		// S16 speaks against the laser, S17 leaves plain care, S32 adds the sun.
		name: 'someone four months after isotretinoin who thinks about a laser',
		answers: { ...calm, ...device, concerns: ['marks'], isotretinoin: 'yes', clinic: ['laser'] },
		expected: {
			kind: 'plan',
			needs: ['marks'],
			formulation: null,
			because: ['isotretinoin-bland-care'],
			leadActive: null,
			gates: ['S16', 'S17', 'S32'],
			never: ['azelaic-acid', 'bakuchiol', ...irritants, ...human]
		}
	},
	{
		// S12: a retinoid in use is to be stopped; what is left for firmness and lines is barred or not a step.
		name: 'someone trying for a baby who uses a retinoid',
		answers: {
			...calm,
			concerns: ['firmness'],
			pregnancy: 'trying',
			'products-now': ['cleanser', 'retinoid']
		},
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			formulation: null,
			because: ['pregnancy'],
			leadActive: null,
			gates: ['S12', 'S12a'],
			never: ['retinol', 'bakuchiol', 'salicylic-acid', ...human]
		}
	},
	{
		// K3: no second strong product; benzoyl peroxide would lead otherwise (A).
		name: 'someone in the United States with spots who uses a retinoid already',
		answers: {
			...calm,
			...acne,
			concerns: ['acne'],
			region: 'us',
			age: 'from-22',
			'skin-feel': 'oily',
			'acne-spots': 'some',
			'products-now': ['retinoid', 'sunscreen']
		},
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'shine'],
			leadActive: 'retinol',
			gates: [],
			never: ['benzoyl-peroxide', 'salicylic-acid', 'alpha-hydroxy-acids', ...human]
		}
	},
	{
		// S29: authorised from 22 in the US; S15 is for the clinic to hear. Neither touches the routine.
		name: 'someone of 20 in the United States with cold sores who thinks about microneedling',
		answers: {
			...calm,
			...device,
			concerns: ['lines'],
			region: 'us',
			age: 'from-18',
			clinic: ['microneedling'],
			'cold-sores': 'yes'
		},
		expected: {
			kind: 'plan',
			needs: ['lines'],
			leadActive: 'retinol',
			gates: ['S15', 'S29'],
			never: human
		}
	},
	{
		name: 'someone of 60 with raised scars, blood thinners and unsettled diabetes who thinks about a peel',
		answers: {
			...calm,
			...device,
			concerns: ['dryness'],
			region: 'korea',
			age: 'from-50',
			clinic: ['peel'],
			keloid: 'yes',
			'blood-thinner': 'yes',
			'diabetes-uncontrolled': 'not-sure'
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			leadActive: null,
			gates: ['S18', 'S20', 'S21'],
			never: human
		}
	},
	{
		// Not sure drops everything on the list, salicylates too; niacinamide, graded C for shine, comes in a plain serum.
		name: 'someone in Japan with oily skin who is not sure about allergies and wants no fragrance and nothing human',
		answers: {
			...calm,
			concerns: ['shine'],
			region: 'japan',
			'skin-feel': 'oily',
			allergies: ['not-sure'],
			avoid: ['human', 'fragrance']
		},
		expected: {
			kind: 'plan',
			needs: ['shine'],
			leadActive: null,
			gates: ['S25'],
			never: ['salicylic-acid', ...assumedMilk, ...milk, ...human]
		}
	}
];

export const gatePersonas: readonly Persona[] = [...referred, ...planned];
