import type { Step } from './outcome';

/** Id of the card of a step, unique on a page: a product may stand in the morning and in the evening. */
export const stepId = ({ slot, source }: Pick<Step, 'slot' | 'source'>): string => `${slot}-${source.id}`;
