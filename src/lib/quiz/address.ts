/** Where each phase of a visit has its page. Nothing a person answered ever stands in an address. */
import type { QuizSnapshot } from './machine';

const FROM_THE_LIST = 'review';

export const quizAddress = '/quiz';
export const reviewAddress = '/review';
export const resultAddress = '/result';
export const answersAddress = '/quiz/answers';
/** No page: what a page names that has to be worked out anew when another tab changes an answer. */
export const changedAnswers = 'quiz:answers';

export function pageAddress(page: string, isEdit = false): string {
	return isEdit ? `/quiz/${page}?from=${FROM_THE_LIST}` : `/quiz/${page}`;
}

/** True for a page opened by "Change" in the list of answers. */
export function isEditAddress(url: URL): boolean {
	return url.searchParams.get('from') === FROM_THE_LIST;
}

export function addressOf(snapshot: QuizSnapshot, isEdit = false): string {
	if (snapshot.matches('finished')) return resultAddress;
	return snapshot.context.page === null ? reviewAddress : pageAddress(snapshot.context.page, isEdit);
}
