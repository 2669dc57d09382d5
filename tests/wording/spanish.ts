import { pattern, unless, type RuleSet } from './rules.ts';

/** A whole word: `\b` takes letters with an accent for its end. */
const word = (inside: string) => `(?<!\\p{L})(?:${inside})(?!\\p{L})`;
const disease = word(
	'acné|rosácea|eccemas?|eczemas?|dermatitis|psoriasis|melasma|hiperpigmentación|cicatri(?:z|ces)|heridas?|llagas?|úlceras?|quemaduras?|infecci(?:ón|ones)|inflamaci(?:ón|ones)|enfermedad(?:es)?|afecci(?:ón|ones)|cáncer(?:es)?|herpes|alergias?|queloides?'
);
const source =
	'(?:plant|vegetal|rosa|centella|cica|ginseng|brócoli|dendropanax|hoja|callo|leche|bacteri|lactobacil)';
const authority = word('FDA|MHRA|EMA|MFDS|TGA|CDSCO|ANVISA|Health Canada|UE|autoridad(?:es)?|agencias?');
const negation = /(?<!\p{L})(?:no|ni|ningun[ao]?|ningún|nada|nadie|nunca|jamás|sin|tampoco)(?!\p{L})/iu;
const find = (inside: string) => pattern(new RegExp(inside, 'iu'));

export const spanish: RuleSet = {
	'acts-on-disease': find(
		`${word('cur(?:a|an|ar|ará|ó|ando)|san(?:a|an|ar|ará)|cicatriz(?:a|an|ar)|trat(?:a|an|ar|ará|ando)|tratamientos? (?:de|del|para|contra)|previen(?:e|en)|prevenir|combat(?:e|en|ir)|elimin(?:a|an|ar)')}[^.;:]{0,40}${disease}`
	),
	regenerates: find('(?<!\\p{L})regener\\p{L}*'),
	'makes-collagen': find(
		`(?<!\\p{L})(?:estimul|aument|produc|gener|increment|potenci|activ|fabric)\\p{L}*[^.;:]{0,30}${word('colágeno|elastina|factores? de crecimiento')}`
	),
	'anti-inflammatory': find('(?<!\\p{L})(?:anti-?inflamator|anti-?bacterian|inmunomodul)\\p{L}*'),
	proven: find(
		'(?:clínica|científica|médica|dermatológica)mente (?:prob|demostr|test|comprob)ad\\p{L}*|(?:recomendad|aprobad)[oa]s? por dermatólog\\p{L}*'
	),
	permanent: unless(negation, find(word('permanentes?|permanentemente|para siempre|definitivamente'))),
	guarantee: find('(?<!\\p{L})garant[ií]\\p{L}*'),
	instant: find('(?<!\\p{L})(?:instantáne\\p{L}*|al instante)'),
	'reverses-ageing': find(
		'(?<!\\p{L})(?:reviert|reverti|detien|deten|fren|par)\\p{L}*[^.;:]{0,25}envejecimiento|(?<!\\p{L})rejuvenec\\p{L}*|atrás el (?:reloj|tiempo)'
	),
	'plant-exosome': find(`exosomas? (?:de (?:la |una? )?)?(?:\\p{L}+ de )?${source}\\p{L}*`),
	approved: unless(
		negation,
		find(`${authority}[^.;:]{0,15} aprob\\p{L}*|(?:aprobad|autorizad)[oa]s? por (?:la |el )?${authority}`)
	),
	'particle-count': find(
		`(?:millones|billones|trillones)[^.;:]{0,20}${word('partículas?|vesículas?|exosomas?')}|${word('más|mayor(?:es)?')}[^.;:,]{0,30}${word('partículas|recuentos?|número de (?:vesículas|exosomas)')}`
	),
	needling: unless(
		negation,
		find(
			`(?<!\\p{L})(?:inyéct|inyecte)\\p{L}*|(?<!\\p{L})(?:us[ae]|utili[cz]e|prueb[ae]|apli(?:ca|que)|combin[ae])(?!\\p{L})[^.;:]{0,40}${word('agujas?|rodillos?|microagujas|dermaroller|jeringas?')}`
		)
	)
};
