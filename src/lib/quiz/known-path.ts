/** The path for answers already seen: one step asks for it a dozen times, and it follows from the answers alone. */
import type { Answers } from '$lib/engine/answers';
import { pathOf, type Path } from '$lib/engine/path';
import type { Questionnaire } from '$lib/knowledge/schema';

const known = new WeakMap<Questionnaire, WeakMap<Answers, Path>>();

export function knownPath(questionnaire: Questionnaire, answers: Answers): Path {
	const paths = known.get(questionnaire) ?? new WeakMap<Answers, Path>();
	const path = paths.get(answers) ?? pathOf(questionnaire, answers);
	known.set(questionnaire, paths.set(answers, path));
	return path;
}
