import type { RuleId } from './rules.ts';

/** Sentences that must name a forbidden claim, each with the reason it may stand. Exact, so that a changed sentence is read again. */
export type Allowed = { readonly rule: RuleId; readonly sentence: string; readonly because: string };

const deniesIt = 'it says what the quiz does not do';

export const allowed: readonly Allowed[] = [
	{
		rule: 'plant-exosome',
		sentence: 'Milk Exosomes, INCI 35079',
		because: 'the name under which the ingredient stands in the register'
	},
	{
		rule: 'particle-count',
		sentence: "These are sellers' own figures; no product is better for a higher count.",
		because: 'it denies that a count ranks anything'
	},
	{
		rule: 'acts-on-disease',
		sentence: 'It does not find or treat any disease.',
		because: deniesIt
	},

	{ rule: 'acts-on-disease', sentence: 'No descubre ni trata ninguna enfermedad.', because: deniesIt },

	{ rule: 'acts-on-disease', sentence: '어떤 병도 찾아내거나 치료하지 않아요.', because: deniesIt },
	{ rule: 'acts-on-disease', sentence: '어떤 병도 찾아내지 않고 치료하지 않아요.', because: deniesIt },
	{
		rule: 'makes-collagen',
		sentence: '몸이 피부에 콜라겐과 엘라스틴을 더 많이 만들게 해서 피부가 더 탄탄해진다.',
		because: 'it tells what an article says, beside what is known'
	},
	{
		rule: 'reverses-ageing',
		sentence: '산 성분과 노화 방지 제품은 어린이용이 아니에요.',
		because: 'it names a kind of product, and says who should leave it alone'
	},

	{ rule: 'acts-on-disease', sentence: 'لا يكتشف أي مرض ولا يعالج أي مرض.', because: deniesIt },
	{
		rule: 'acts-on-disease',
		sentence:
			'يُرجى الذهاب مباشرة إلى عيادة، والسؤال أولًا هل تعالج أمراض الجلد، لأن كثيرًا منها للعناية التجميلية فقط.',
		because: 'it is about a doctor'
	},
	{
		rule: 'acts-on-disease',
		sentence: 'أما هل يمنع جلد أي شخص بعد ذلك الأوساخ أو مسببات الحساسية فلم يُختبر قط.',
		because: 'it says that nobody has tested it'
	},
	{
		rule: 'regenerates',
		sentence: 'يحذّر من الإجراءات بالإكسوسومات؛ وادعاءات تجديد الخلايا غير مسموح بها لمستحضرات التجميل.',
		because: 'it says that the claim is not allowed'
	}
];
