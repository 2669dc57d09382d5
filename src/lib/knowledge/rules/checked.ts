/** Rule shapes whose conditions and example answers are checked while typing. */
import type { CheckedCondition, QuestionId } from '../facts';
import type { GateRule, NeedRule, StepNote } from '../schema';

type Example = {
	readonly answers: { readonly [Q in QuestionId]?: string | readonly string[] };
	readonly fires: boolean;
};
type Checked<R> = Omit<R, 'when' | 'examples'> & {
	readonly when: CheckedCondition;
	readonly examples: readonly Example[];
};

export type CheckedGate = Checked<GateRule>;
export type CheckedNeedRule = Checked<NeedRule>;
export type CheckedStepNote = Checked<StepNote>;
