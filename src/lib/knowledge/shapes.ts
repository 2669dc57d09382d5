/** Every list of the knowledge beside the shape its records must have: for the tests, and for every start of the server. */
import { knowledge } from './index';
import { bases, recipes } from './formulations';
import * as schema from './schema';

type Parsed = {
	readonly success: boolean;
	readonly error?: {
		readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
	};
};
type Shape = { safeParse(record: unknown): Parsed };
type Entry = object & { readonly id?: string; readonly inci?: unknown };
export type Shaped = readonly [list: string, shape: Shape, records: readonly Entry[]];

export const shapes: readonly Shaped[] = [
	['pages', schema.Page, knowledge.pages],
	['questions', schema.Question, knowledge.questions],
	['derived facts', schema.DerivedFact, knowledge.derivedFacts],
	['gates', schema.GateRule, knowledge.gates],
	['need rules', schema.NeedRule, knowledge.needRules],
	['principles', schema.Principle, knowledge.principles],
	['reasons', schema.ReasonText, knowledge.reasons],
	['needs', schema.Need, knowledge.needs],
	['origins', schema.Origin, knowledge.origins],
	['actives', schema.Active, knowledge.actives],
	['care', schema.CareStep, knowledge.care],
	['step notes', schema.StepNote, knowledge.stepNotes],
	['products in use', schema.ProductInUse, knowledge.products],
	['treatments', schema.Treatment, knowledge.treatments],
	['recipes', schema.FormulationRecipe, recipes],
	['bases', schema.Base, bases],
	['ingredients', schema.Ingredient, knowledge.ingredients],
	['regions', schema.Region, knowledge.regions],
	['directions', schema.Direction, knowledge.directions],
	['parameters', schema.Parameter, knowledge.parameters],
	['explainer', schema.Explained, knowledge.explainer],
	['article claims', schema.ArticleClaim, knowledge.articleClaims],
	['label names', schema.LabelName, knowledge.labelNames],
	['label families', schema.LabelFamily, knowledge.labelFamilies],
	['label kinds', schema.LabelKindText, knowledge.labelKinds],
	['label laws', schema.LabelLaw, knowledge.labelLaws],
	['label notes', schema.Explained, knowledge.labelNotes],
	['evidence', schema.Evidence, knowledge.evidence]
];

/** One line for each record that does not have its shape, naming it and what is wrong. */
export function misshapen(all: readonly Shaped[] = shapes): readonly string[] {
	return all.flatMap(([list, shape, records]) =>
		records.flatMap((record) => {
			const { error } = shape.safeParse(record);
			const name = record.id ?? String(record.inci);
			const said = error?.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`);
			return said ? [`${list} ${name}: ${said.join('; ')}`] : [];
		})
	);
}
