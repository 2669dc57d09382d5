/** People who get plain care only: age, isotretinoin, skin that is not whole. */
import { acne, calm, device, redness, type Persona } from './persona';

export const plainCare: readonly Persona[] = [
	{
		name: 'a teenager with a few spots',
		reason:
			'E §4 S28: vesicles and actives wait; wash, moisturiser, sunscreen; spots go to a pharmacist with a parent (told with the gate).',
		answers: { ...calm, ...acne, region: 'uk', age: 'from-13', concerns: ['acne'] },
		expected: {
			kind: 'plan',
			needs: ['blemishes'],
			ranking: [],
			because: ['S28'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S28'],
			leftOut: { 'salicylic-acid': ['S28'], 'azelaic-acid': ['S28'], 'lacto-shine-serum': ['S28'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with redness and broken skin',
		reason: 'E §4 S14, F §4.3 K8: open skin waits; only plain care.',
		answers: { ...calm, ...redness, 'skin-open': 'yes', concerns: ['redness'] },
		expected: {
			kind: 'plan',
			needs: ['comfort'],
			ranking: [],
			because: ['S14'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S14'],
			leftOut: { 'azelaic-acid': ['S14'], 'plain-core-serum': ['S14'], 'centella-barrier-serum': ['S14'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone on isotretinoin who came for fine lines',
		reason: 'E §4 S17: bland care and sunscreen. S16 speaks against a device, S32 asks for SPF 50.',
		answers: { ...calm, isotretinoin: 'yes', concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [],
			because: ['S17'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S16', 'S17', 'S32'],
			leftOut: { bakuchiol: ['S17'], retinol: ['S17'], 'plain-core-serum': ['S17', 'no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone four months after isotretinoin who thinks about a laser',
		reason:
			'E §4 S16: within 6 months of isotretinoin no device; S17 bland care; S32 SPF 50, which stands above the tint that marks would call for.',
		answers: { ...calm, ...device, isotretinoin: 'yes', clinic: ['laser'], concerns: ['marks'] },
		expected: {
			kind: 'plan',
			needs: ['marks'],
			ranking: [],
			because: ['S17'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S16', 'S17', 'S32'],
			leftOut: { 'azelaic-acid': ['S17'], 'leaf-marks-serum': ['S17'] },
			clinic: { treatments: ['laser'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone who had a peel three days ago',
		reason:
			'E §4 S30 and E §7: under 7 days only bland care. Tone was asked for, so the sunscreen is tinted (E §6.2).',
		answers: { ...calm, 'recent-procedure': 'yes', concerns: ['tone'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [],
			because: ['S30'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S30'],
			leftOut: { niacinamide: ['S30'], 'rose-even-tone-serum': ['S30'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone not sure whether the skin has closed after a treatment',
		reason: 'E §4 S14 and S30 with S34: plain care until the skin is whole.',
		answers: {
			...calm,
			region: 'us',
			'skin-open': 'not-sure',
			'recent-procedure': 'not-sure',
			concerns: ['lines']
		},
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [],
			because: ['S14', 'S30'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S14', 'S30'],
			leftOut: { retinol: ['S14', 'S30'], 'ginseng-firming-serum': ['S14', 'S30'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone not sure what the acne capsules were',
		reason:
			'E §4 S16, S17 and S32 with S34: as on isotretinoin: bland care and SPF 50, which stands above the tint.',
		answers: { ...calm, region: 'taiwan', age: 'from-18', isotretinoin: 'not-sure', concerns: ['tone'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [],
			because: ['S17'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S16', 'S17', 'S32'],
			leftOut: { niacinamide: ['S17'], 'rose-even-tone-serum': ['S17'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
