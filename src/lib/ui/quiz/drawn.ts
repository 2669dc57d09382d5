/** Every way of its own in which a question is shown. Fetched apart, by shapes.ts. */
import type { Question } from '$lib/knowledge/schema';
import type { Words } from '$lib/locales';
import type { Component } from 'svelte';
import FaceMap from './FaceMap.svelte';
import Panels from './Panels.svelte';
import PlaceSearch from './PlaceSearch.svelte';

export type Shape = Component<{
	question: Question;
	chosen: readonly string[];
	words: Words['quiz'];
	/** How names of countries are written. */
	locale: string;
}>;

export const drawn: Readonly<Record<NonNullable<Question['shownAs']>['as'], Shape>> = {
	panels: Panels,
	'face-map': FaceMap,
	'place-search': PlaceSearch
};
