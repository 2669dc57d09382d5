/**
 * Shapes and units of everything the product claims to know. The only place they are defined.
 * Parsed in tests and at server start; never shipped to a browser (type imports are erased).
 */
import type { ArticleClaim } from './article';
import type { Active, CareStep, Need, Origin, ProductInUse, Treatment } from './care';
import type { Evidence, Explained } from './claim';
import type { Condition } from './condition';
import type { Direction } from './destination';
import type { Base, Formulation, Ingredient, Parameter, Region } from './formulation';
import type { LabelFamily, LabelKindText, LabelLaw, LabelName } from './label';
import type { DerivedFact, Page, Question } from './question';
import type { GateRule, NeedRule, Principle, ReasonText, StepNote } from './rule';

export * from './article';
export * from './care';
export { Claim, Evidence, Explained, Grade, Verification } from './claim';
export * from './condition';
export * from './destination';
export * from './formulation';
export * from './label';
export * from './question';
export * from './rule';

/** What the quiz needs to ask and to stop: small enough to ship before the first answer. */
export type Questionnaire = {
	/** Raised by every release that changes what is asked; quiz/answers-versions.ts carries older answers over. */
	readonly version: number;
	readonly pages: readonly Page[];
	readonly questions: readonly Question[];
	/** Gates that end the quiz when they fire. */
	readonly stops: readonly { readonly id: string; readonly when: Condition }[];
};

export type Knowledge = Questionnaire & {
	readonly derivedFacts: readonly DerivedFact[];
	readonly gates: readonly GateRule[];
	readonly principles: readonly Principle[];
	readonly needRules: readonly NeedRule[];
	readonly reasons: readonly ReasonText[];
	readonly needs: readonly Need[];
	readonly origins: readonly Origin[];
	readonly actives: readonly Active[];
	readonly care: readonly CareStep[];
	readonly stepNotes: readonly StepNote[];
	readonly products: readonly ProductInUse[];
	readonly treatments: readonly Treatment[];
	readonly bases: readonly Base[];
	readonly formulations: readonly Formulation[];
	readonly ingredients: readonly Ingredient[];
	readonly regions: readonly Region[];
	readonly directions: readonly Direction[];
	readonly parameters: readonly Parameter[];
	readonly explainer: readonly Explained[];
	readonly articleClaims: readonly ArticleClaim[];
	readonly labelNames: readonly LabelName[];
	readonly labelFamilies: readonly LabelFamily[];
	readonly labelKinds: readonly LabelKindText[];
	readonly labelLaws: readonly LabelLaw[];
	readonly labelNotes: readonly Explained[];
	readonly evidence: readonly Evidence[];
};

/** What only the label check needs. A browser fetches it apart, from knowledge/label.ts, and the quiz never does. */
export type LabelKnowledge = Pick<
	Knowledge,
	'labelNames' | 'labelFamilies' | 'labelKinds' | 'labelLaws' | 'labelNotes'
>;
