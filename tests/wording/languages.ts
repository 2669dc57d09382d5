/** For each language its rules, a sentence or more that breaks each, and sentences that must pass. */
import type { Language } from '../../src/lib/locales/languages.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { korean } from './korean.ts';
import type { RuleId, RuleSet } from './rules.ts';
import { spanish } from './spanish.ts';

type Samples = {
	readonly rules: RuleSet;
	readonly planted: Readonly<Record<RuleId, readonly string[]>>;
	readonly fine: readonly string[];
};

export const wording: Readonly<Record<Language, Samples>> = {
	en: {
		rules: english,
		planted: {
			'acts-on-disease': [
				'It heals acne.',
				'A serum that treats your rosacea.',
				'Prevents the next infection.',
				'A treatment for eczema.',
				'Faster wound healing.'
			],
			regenerates: ['Regenerates tired skin.', 'Skin regeneration overnight.'],
			'makes-collagen': ['Stimulates collagen.', 'It boosts your own elastin.'],
			'anti-inflammatory': ['An anti-inflammatory serum.', 'Antibacterial, too.'],
			proven: ['Clinically proven to work.', 'Dermatologist-approved.'],
			permanent: ['Lines are permanently gone.'],
			guarantee: ['Results guaranteed.'],
			instant: ['Instant glow.', 'It instantly lifts.'],
			'reverses-ageing': ['It reverses ageing.', 'It stops aging.', 'Turn back the clock.'],
			'plant-exosome': ['A plant exosome serum.', 'Rose stem exosomes.', 'Exosomes from plants.'],
			approved: ['This serum is FDA approved.', 'A product approved by the MFDS.'],
			'particle-count': ['20 billion exosomes in each vial.', 'The higher the particle count, the better.'],
			needling: ['Inject it into the skin.', 'Use it with a derma roller.', 'Try needling at home.']
		},
		fine: [
			'No exosome product is FDA approved.',
			'For instance, wash at night.',
			'Plant vesicles may help skin feel softer.',
			'Treat your skin gently.',
			'See a doctor about your acne.',
			'Lines looked a little softer in 20 people.',
			'Vesicle products are never for use with needles at home.'
		]
	},
	es: {
		rules: spanish,
		planted: {
			'acts-on-disease': [
				'Cura el acné.',
				'Un sérum que trata tu rosácea.',
				'Previene la próxima infección.',
				'Un tratamiento para el eccema.',
				'Combate las cicatrices.'
			],
			regenerates: ['Regenera la piel cansada.', 'La regeneración de la piel.'],
			'makes-collagen': ['Estimula el colágeno.', 'Aumenta tu propia elastina.'],
			'anti-inflammatory': ['Un sérum antiinflamatorio.', 'También es antibacteriano.'],
			proven: ['Clínicamente probado.', 'Recomendado por dermatólogos.'],
			permanent: ['Las líneas desaparecen para siempre.'],
			guarantee: ['Resultados garantizados.', 'Con garantía.'],
			instant: ['Luminosidad instantánea.', 'Alisa al instante.'],
			'reverses-ageing': ['Revierte el envejecimiento.', 'Rejuvenece tu rostro.'],
			'plant-exosome': ['Un sérum con exosomas vegetales.', 'Exosomas de plantas.', 'Exosomas de rosa.'],
			approved: ['Este sérum está aprobado por la FDA.', 'La FDA lo aprobó.'],
			'particle-count': ['20 000 millones de exosomas por vial.', 'Cuantas más partículas, mejor.'],
			needling: ['Inyéctalo en la piel.', 'Usa el sérum con un rodillo de agujas.']
		},
		fine: [
			'Ningún producto con exosomas está aprobado por la FDA.',
			'Por ejemplo, lava la cara por la noche.',
			'Las vesículas vegetales pueden dejar la piel más suave.',
			'Trata tu piel con cuidado.',
			'Consulta a un médico por tu acné.',
			'Llama inmediatamente al número de emergencias.',
			'No uses el producto con agujas.'
		]
	},
	ko: {
		rules: korean,
		planted: {
			'acts-on-disease': [
				'여드름을 치료해요.',
				'습진을 낫게 하는 세럼이에요.',
				'감염을 예방해요.',
				'흉터를 없애 줘요.',
				'상처 치유를 도와요.'
			],
			regenerates: ['피부를 재생해요.', '밤사이 피부 재생.'],
			'makes-collagen': ['콜라겐 생성을 촉진해요.', '엘라스틴을 늘려요.'],
			'anti-inflammatory': ['항염 세럼이에요.', '항균 효과도 있어요.'],
			proven: ['임상적으로 입증됐어요.', '피부과 전문의 추천.'],
			permanent: ['주름이 영구적으로 사라져요.'],
			guarantee: ['효과를 보장해요.'],
			instant: ['즉각적인 효과.', '바르자마자 밝아져요.'],
			'reverses-ageing': ['노화를 되돌려요.', '더 젊어져요.'],
			'plant-exosome': ['식물 엑소좀 세럼.', '장미 엑소좀.', '병풀 유래 엑소좀.'],
			approved: ['FDA 승인을 받은 세럼이에요.', '식약처에서 허가한 제품이에요.'],
			'particle-count': ['한 병에 200억 개의 엑소좀.', '입자 수가 많을수록 좋아요.'],
			needling: ['피부에 주사하세요.', '롤러와 함께 사용하세요.']
		},
		fine: [
			'FDA 승인을 받은 엑소좀 제품은 없어요.',
			'지금 즉시 응급 번호로 전화하세요.',
			'식물 소포는 피부를 더 부드럽게 느끼게 할 수 있어요.',
			'피부를 부드럽게 다루세요.',
			'여드름은 의사에게 보이세요.',
			'동결건조 소포를 물에 타서 써요.',
			'집에서 바늘과 함께 쓰지 마세요.'
		]
	},
	ar: {
		rules: arabic,
		planted: {
			'acts-on-disease': [
				'يعالج حب الشباب.',
				'سيروم يشفي الأكزيما.',
				'يقي من العدوى.',
				'علاج للوردية.',
				'شفاء أسرع للجروح.'
			],
			regenerates: ['يجدد البشرة المتعبة.', 'تجديد الخلايا أثناء الليل.'],
			'makes-collagen': ['يحفّز الكولاجين.', 'يزيد إنتاج الإيلاستين.'],
			'anti-inflammatory': ['سيروم مضاد للالتهاب.', 'مضاد للبكتيريا أيضًا.'],
			proven: ['مثبت سريريًا.', 'موصى به من أطباء الجلد.'],
			permanent: ['تختفي الخطوط نهائيًا.'],
			guarantee: ['نتائج مضمونة.', 'نضمن النتيجة.'],
			instant: ['إشراقة فورية.', 'مفعول فوري.'],
			'reverses-ageing': ['يعكس الشيخوخة.', 'يعيد الشباب إلى وجهك.'],
			'plant-exosome': ['سيروم بإكسوسومات نباتية.', 'إكسوسومات الورد.', 'إكسوسومات من السنتيلا.'],
			approved: ['هذا السيروم معتمد من FDA.', 'منتج مرخّص من إدارة الغذاء والدواء.'],
			'particle-count': ['20 مليار إكسوسوم في كل قارورة.', 'عدد الجسيمات أكبر.'],
			needling: ['احقنه في الجلد.', 'استخدم السيروم مع الإبر.']
		},
		fine: [
			'لا يوجد منتج إكسوسومات معتمد من FDA.',
			'يجب الاتصال فورًا برقم الطوارئ.',
			'قد تجعل الحويصلات النباتية ملمس البشرة أنعم.',
			'يُرجى التعامل مع البشرة بلطف.',
			'يُرجى مراجعة طبيب بشأن حب الشباب.',
			'لم يثبت تغيّر دائم.',
			'منتجات الحويصلات ليست للحقن أبدًا.'
		]
	}
};
