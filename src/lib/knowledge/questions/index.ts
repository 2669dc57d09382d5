/** The bank of questions in the order they are asked. A page stands where its first question stands. */
import { concernQuestions } from './concerns';
import { deviceQuestions, healthQuestions, signQuestions } from './safety';
import { skinQuestions } from './skin';
import { clinicQuestions, wishQuestions } from './wishes';
import { youQuestions } from './you';

export { pages } from './pages';

export const questions = [
	...concernQuestions,
	...signQuestions,
	...youQuestions,
	...healthQuestions,
	...skinQuestions,
	...clinicQuestions,
	...deviceQuestions,
	...wishQuestions
] as const;
