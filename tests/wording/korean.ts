import { pattern, unless, type RuleSet } from './rules.ts';

const disease =
	'(?:여드름|주사(?:비|성)?|로사세아|습진|아토피|피부염|건선|기미|색소 ?침착|흉터|상처|궤양|화상|감염|염증|질병|질환|병|(?<!항)암|헤르페스|포진|알레르기|켈로이드)';
const source =
	'(?:식물|장미|병풀|센텔라|시카|인삼|브로콜리|황칠|잎|캘러스|우유|젖|세균|박테리아|유산균|락토바실러스)';
const authority =
	'(?:FDA|MHRA|EMA|MFDS|식약처|식품의약품안전처|TGA|CDSCO|ANVISA|캐나다 보건부|유럽연합|EU|당국|규제 ?기관)';
const negation = /않|없|아니|아닌|못|말아|마세요|말고|절대|금지/;

export const korean: RuleSet = {
	// What is acted on comes first, then the verb.
	'acts-on-disease': pattern(
		new RegExp(`${disease}[^.,;:]{0,12}(?:치료|치유|완치|예방|낫게|나아지게|고쳐|고치|없애|제거)`)
	),
	regenerates: pattern(/재생(?!산)/),
	'makes-collagen': pattern(
		/(?:콜라겐|엘라스틴|성장 ?인자)[^.;:]{0,15}(?:생성|촉진|증가|합성|늘[리려]|자극|만들)/
	),
	'anti-inflammatory': pattern(/항염|소염|항균|면역 ?조절/),
	proven: pattern(
		/(?:임상|과학|의학)(?:적으로|에서)? ?(?:입증|검증|증명)|피부과 ?(?:전문의|의사)?[가이]? ?(?:추천|테스트|승인|인정)/
	),
	permanent: unless(negation, pattern(/영구|영원/)),
	guarantee: unless(negation, pattern(/보장|보증/)),
	instant: pattern(
		/즉각적인? (?:효과|변화)|즉시 (?:효과|좋아|개선|밝아|맑아)|순식간|바르자마자 (?:효과|좋아|밝아)/
	),
	'reverses-ageing': pattern(
		/노화[^.;:]{0,12}(?:되돌|멈추|막아|막는|역전|방지)|회춘|젊어[지집져]|세월을 되돌/
	),
	'plant-exosome': pattern(new RegExp(`${source}(?: ?세포| ?유래|에서 [^ ]+|의)? ?엑소좀`)),
	approved: unless(negation, pattern(new RegExp(`${authority}[^.;:]{0,10}(?:승인|허가|인증)`))),
	'particle-count': pattern(
		/(?:[\d수몇][십백천]* ?(?:억|조)|백만|천만) ?개?[^.;:]{0,10}(?:입자|소포|엑소좀)|(?:입자|소포|엑소좀)(?:의)? ?(?:수|개수)[가는이]?[^.;:,]{0,10}(?:많|높)/
	),
	needling: unless(
		negation,
		pattern(
			/주사(?:하세요|해 보세요|로 넣)|(?:바늘|니들|롤러|(?<!자가)주사기)[^.;:]{0,20}(?:사용하세요|쓰세요|써 보세요|해 보세요)/
		)
	)
};
