/** The catalogue as a whole: thirty formulations as handed over, each within reach of someone, none beyond the law. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '$lib/engine/answers';
import { assess } from '$lib/engine/assess';
import { audit } from '$lib/engine/audit';
import { factsOf } from '$lib/engine/facts';
import { formulate, lawGroupOf } from '$lib/engine/formulate';
import { pathOf } from '$lib/engine/path';
import type { Plan } from '$lib/engine/outcome';
import { recommend } from '$lib/engine/recommend';
import { screen } from '$lib/engine/screen';
import { knowledge } from '$lib/knowledge';
import type { Formulation, Knowledge, Question } from '$lib/knowledge/schema';
import { handedOver } from './fixtures/handed-over-inci';

const byCode = new Map(knowledge.formulations.map((formulation) => [formulation.code, formulation]));
const codes = Array.from({ length: 30 }, (_, index) => `RF${String(index + 1).padStart(2, '0')}`);

describe('the reference formulations', () => {
	it('are all thirty, each once', () => {
		expect([...byCode.keys()].sort()).toEqual(codes);
		expect(knowledge.formulations).toHaveLength(30);
	});

	it.each(codes)('%s holds exactly what the catalogue says, in label order', (code) => {
		expect(byCode.get(code)?.ingredients.map(({ inci }) => inci)).toEqual(handedOver[code]);
	});

	it('add up to 100 % and keep vesicles near neutral', () => {
		for (const { code, ingredients, pH, vesicles } of knowledge.formulations) {
			const sum = ingredients.reduce((total, { percentWW }) => total + Math.round(percentWW * 1e6), 0);
			expect(sum, code).toBe(100e6);
			if (vesicles) expect(pH, code).toEqual([expect.closeTo(6.1, 0), expect.closeTo(6.75, 0)]);
		}
	});
});

/**
 * People drawn with a fixed seed. Safety answers are calm, so that each gets as far as a formulation. A third react to
 * nearly everything, most have a very small or a very large purse, and half live where something is sold that others
 * cannot buy: rare formulations are for them.
 */
function people(count: number, seed = 20261123): readonly Answers[] {
	const someMarkets = [...new Set(knowledge.formulations.flatMap(({ onlyIn }) => onlyIn ?? []))];
	const answerTo = (question: Question): fc.Arbitrary<string | readonly string[]> => {
		const ids = question.options.filter(({ meaning }) => meaning !== 'unknown').map(({ id }) => id);
		const calm = question.options.filter(({ id, meaning }) => id === 'no' || meaning === 'none');
		const isSafety = question.gating && ['safety', 'wishes'].includes(question.section);
		if (isSafety && question.id !== 'allergies') {
			const [answer] = calm.map(({ id }) => id);
			return fc.constant(question.kind === 'multiple' ? [answer ?? ''] : (answer ?? ids[0] ?? ''));
		}
		if (question.id === 'budget') return fc.oneof(fc.constantFrom(...ids), fc.constantFrom('any', 'low'));
		if (question.id === 'region') return fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...someMarkets));
		if (question.id === 'age') return fc.constantFrom('from-18', 'from-35', 'from-50');
		if (question.kind !== 'multiple') return fc.constantFrom(...ids);
		const real = question.options.filter(({ meaning }) => !meaning).map(({ id }) => id);
		const some = fc.subarray(real, { minLength: 1, maxLength: question.atMost ?? real.length });
		if (question.id === 'concerns') return some;
		const none = fc.constant(calm.map(({ id }) => id));
		if (question.id !== 'allergies') return fc.oneof(none, some);
		return fc.oneof(none, some, fc.subarray(real, { minLength: real.length - 4 }));
	};
	const person = fc.record(
		Object.fromEntries(knowledge.questions.map((question) => [question.id, answerTo(question)]))
	);
	// Without its bias towards first and last options, which suits the search for faults and not a crowd.
	return fc.sample(fc.noBias(person), { numRuns: count, seed });
}

/** The vesicle formulation and the plain one a person gets, by code. */
function chosenFor(answers: Answers): readonly string[] {
	const path = pathOf(knowledge, answers);
	const facts = factsOf(knowledge.questions, knowledge.parameters, answers, path);
	const choice = formulate(knowledge, facts, screen(knowledge, facts), assess(knowledge, facts));
	return [choice.withVesicles, choice.withoutVesicles].flatMap(
		(candidate) => knowledge.formulations.find(({ id }) => id === candidate?.formulation)?.code ?? []
	);
}

describe('over 20,000 random people', () => {
	const isNeverOffered = ({ handedOverBy, onlyIn, vesicles }: Formulation) => {
		const origin = knowledge.origins.find(({ id }) => id === vesicles?.origin);
		const isLawfulSomewhere = knowledge.regions.some(
			(region) =>
				(!onlyIn || onlyIn.includes(region.id)) &&
				(!origin || region.vesicles[lawGroupOf(origin.group)].status === 'allowed')
		);
		return Boolean(handedOverBy) || !isLawfulSomewhere;
	};
	const never = knowledge.formulations.filter(isNeverOffered).map(({ code }) => code);

	it('every formulation that may be offered at all wins for someone', { timeout: 120_000 }, () => {
		const wins = new Map<string, number>();
		const missing = () => codes.filter((code) => !wins.has(code) && !never.includes(code));
		// The rarest win a few times among 20,000; a new question shuffles the draw, so stragglers get a few crowds more.
		for (let crowd = 0; crowd < 5 && (crowd === 0 || missing().length > 0); crowd += 1) {
			for (const answers of people(20_000, 20261123 + crowd))
				for (const code of chosenFor(answers)) wins.set(code, (wins.get(code) ?? 0) + 1);
			const told = codes.map((code) => `${code} ${wins.get(code) ?? 0}`).join(', ');
			console.info(`${wins.size} of ${codes.length} win after ${20_000 * (crowd + 1)} people: ${told}`);
		}
		expect(missing()).toEqual([]);
		expect(never.filter((code) => wins.has(code))).toEqual([]);
	});

	it('only clinic items and human material are never offered', () => {
		expect([...never].sort()).toEqual(['RF04', 'RF11', 'RF15', 'RF22', 'RF23', 'RF24']);
	});
});

describe('a plan', () => {
	const plans = people(1500).flatMap((answers) => {
		const { outcome } = recommend(knowledge, 'k-test', answers);
		return outcome.kind === 'plan' ? [{ answers, outcome }] : [];
	});
	const idsIn = ({ main, withoutVesicles }: Plan) =>
		[main, withoutVesicles].flatMap(({ routine }) =>
			[...routine.morning, ...routine.evening].map(({ source }) => source.id)
		);

	it('holds nothing from animals for someone who wants nothing from animals', () => {
		const vegan = plans.filter(({ answers }) => answers['avoid']?.includes('animal'));
		const fromAnimals = knowledge.formulations.filter(({ isAnimalDerived }) => isAnimalDerived);
		expect(vegan.length).toBeGreaterThan(100);
		for (const { outcome } of vegan)
			expect(idsIn(outcome).filter((id) => fromAnimals.some((entry) => entry.id === id))).toEqual([]);
	});

	it('never holds a medicine or what only a clinic gives out, and says why a known medicine is missing', () => {
		const medicines = knowledge.actives.filter(({ isMedicine }) => isMedicine);
		const names = medicines.flatMap(({ inci }) => inci);
		const clinic = knowledge.formulations.filter(({ handedOverBy }) => handedOverBy);
		const never = [...medicines, ...clinic].map(({ id }) => id);
		expect(never).toHaveLength(6);
		for (const { outcome } of plans) {
			const ids = idsIn(outcome);
			expect(ids.filter((id) => never.includes(id))).toEqual([]);
			const inside = knowledge.formulations
				.filter(({ id }) => ids.includes(id))
				.flatMap(({ ingredients }) => ingredients.map(({ inci }) => inci));
			expect(inside.filter((inci) => names.includes(inci))).toEqual([]);
			if (outcome.needs.some(({ need }) => need === 'tone'))
				expect(outcome.excluded).toContainEqual({
					kind: 'active',
					id: 'hydroquinone',
					causes: [{ kind: 'medicine' }]
				});
		}
	});
});

describe('the audit of the catalogue', () => {
	const findings = (change: Partial<Knowledge>) =>
		audit({ ...knowledge, ...change }).map(({ record, problem }) => `${record}: ${problem}`);
	const withFormulation = (code: string, change: (formulation: Formulation) => Partial<Formulation>) => ({
		formulations: knowledge.formulations.map((entry) =>
			entry.code === code ? { ...entry, ...change(entry) } : entry
		)
	});
	const swapFirst = (inci: string, percentWW: number) => (formulation: Formulation) => ({
		ingredients: [{ inci, percentWW }, ...formulation.ingredients.slice(1)]
	});

	it.each([
		[
			'a share over the limit of a place where it may be offered',
			withFormulation('RF01', swapFirst('Kojic Acid', 83.03)),
			'formulation RF01 centella-barrier-serum: Kojic Acid at 83.03 % is over 1 % in eu'
		],
		[
			'a medicine inside',
			withFormulation('RF01', swapFirst('Hydroquinone', 83.03)),
			'formulation RF01 centella-barrier-serum: holds hydroquinone, a medicine'
		],
		[
			'an allergen nobody can name',
			{ gates: knowledge.gates.filter(({ id }) => id !== 'allergy-mushroom') },
			'formulation RF18 mushroom-gel-cream: carries mushroom, and no gate leaves it out for people who react to it'
		],
		[
			'an active that pregnancy does not leave out',
			{
				gates: knowledge.gates.map((gate) =>
					gate.id === 'pregnancy' ? { ...gate, then: [{ defer: 'vesicles' as const }] } : gate
				)
			},
			'active retinol: is to be avoided in pregnancy, and no gate says so'
		],
		[
			'scent without its allergen',
			{
				ingredients: knowledge.ingredients.map((entry) =>
					entry.inci === 'Limonene' ? { ...entry, allergens: [] } : entry
				)
			},
			'ingredients Limonene: is scent and does not carry the allergen'
		],
		[
			'a place without its law',
			{ regions: knowledge.regions.filter(({ id }) => id !== 'india') },
			'region india: can be chosen, and no law is written down for it'
		],
		[
			'cold storage that is not said',
			withFormulation('RF20', () => ({ storage: 'Anywhere.' })),
			'formulation RF20 marine-ampoule: "needsCold" and the sentence on storage do not agree about a fridge'
		],
		[
			'a study that does not say where it put what',
			{
				evidence: knowledge.evidence.map((record) => {
					const { route: _, ...rest } = record;
					return record.id === 'cho-2020' ? rest : record;
				})
			},
			'evidence cho-2020: a study needs its design, its route, its weeks (null when not read) and its outcome'
		],
		[
			'a claim that borrows a study of something else',
			{
				origins: knowledge.origins.map((origin) =>
					origin.id === 'broccoli'
						? { ...origin, claims: origin.claims.map((claim) => ({ ...claim, evidence: ['cho-2020'] })) }
						: origin
				)
			},
			'origins broccoli: its claim on hydration (intact-skin) borrows cho-2020, a study of something else'
		],
		[
			'an origin no formulation uses',
			{ formulations: knowledge.formulations.filter(({ code }) => code !== 'RF18') },
			'origin sparassis-mushroom: no formulation uses it'
		]
	] as const)('finds %s', (_, change, finding) => {
		expect(findings(change as Partial<Knowledge>)).toContain(finding);
	});
});
