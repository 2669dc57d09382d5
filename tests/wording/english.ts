import { pattern, unless, type RuleSet } from './rules.ts';

const disease =
	'(?:acne|rosacea|eczema|dermatitis|psoriasis|melasma|hyperpigmentation|scars?|scarring|wounds?|sores?|ulcers?|burns?|infections?|inflammations?|diseases?|illness(?:es)?|conditions?|cancers?|herpes|allerg(?:y|ies)|keloids?)';
const source =
	'(?:plant|rose|centella|cica|ginseng|broccoli|dendropanax|leaf|callus|milk|bovine|bacterial?|lactobacillus)';
const authority =
	'(?:FDA|MHRA|EMA|MFDS|TGA|CDSCO|ANVISA|Health Canada|EU|regulators?|authorit(?:y|ies)|agenc(?:y|ies))';
const negation = /\b(?:no|not|none|never|nobody|nothing|neither|nor|without|unapproved|isn’t|isn't)\b/i;

export const english: RuleSet = {
	'acts-on-disease': pattern(
		new RegExp(
			`\\b(?:heal(?:s|ed|ing)?|treat(?:s|ed|ing)?|treatments? (?:of|for)|cur(?:e|es|ed|ing)|prevent(?:s|ed|ing)?)\\b[^.;:]{0,40}\\b${disease}\\b|\\b${disease}[ -]heal(?:s|ing)?\\b`,
			'i'
		)
	),
	regenerates: pattern(/\bregenerat\w*/i),
	'makes-collagen': pattern(
		/\b(?:stimulat|boost|build|produc|increas|rais|trigger)\w*\b[^.;:]{0,30}\b(?:collagen|elastin|growth factors?)\b/i
	),
	'anti-inflammatory': pattern(/\b(?:anti-? ?inflammat|anti-? ?bacterial|immun\w*-?modulat)\w*/i),
	proven: pattern(
		/\b(?:clinically|scientifically|medically)[ -](?:proven|tested)\b|\bdermatologist[ -](?:approved|tested|recommended)\b/i
	),
	permanent: pattern(/\bpermanent(?:ly)?\b/i),
	guarantee: pattern(/\bguarant\w*/i),
	instant: pattern(/\binstant(?:ly|aneous\w*)?\b/i),
	'reverses-ageing': pattern(
		/\b(?:revers|undo|stop|halt)\w*\b[^.;:]{0,25}\bage?ing\b|\bturn\w* back (?:the |your )?(?:clock|time|years)\b/i
	),
	'plant-exosome': pattern(
		new RegExp(
			`\\b${source}(?:[ -]\\w+)?[ -]exosomes?\\b|\\bexosomes? (?:from|of) (?:a )?${source}s?\\b`,
			'i'
		)
	),
	approved: unless(
		negation,
		pattern(
			new RegExp(`\\b${authority}[ -](?:has |have )?approv\\w*|\\bapproved by (?:the )?${authority}\\b`, 'i')
		)
	),
	'particle-count': pattern(
		/\b(?:billions?|trillions?|millions?)\b[^.;:]{0,20}\b(?:particles?|vesicles?|exosomes?)\b|\b(?:more|higher|bigger|most|highest)\b[^.;:,]{0,30}\b(?:particles?|counts?|number of (?:vesicles|exosomes))\b/i
	),
	needling: unless(
		negation,
		pattern(
			/\binject (?:it|them|this|yourself|the|into|under)\b|\b(?:use|try|apply|combine)\b[^.;:]{0,40}\b(?:derma ?rollers?|needles?|needling|microneedl\w*|syringes?)\b/i
		)
	)
};
