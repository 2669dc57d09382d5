/** Routes that a search engine may list: their pages are the same for everybody, and hold nobody's answers. */
const LISTED = ['/', '/label', '/article', '/accessibility', '/privacy', '/rules', '/rules/[part]'] as const;

export const isListed = (route: string | null): boolean =>
	(LISTED as readonly (string | null)[]).includes(route);

/** The first question as the server sends it to whoever is new, so to a search engine: nobody's answers are on it. */
export const isUnanswered = (route: string | null, answers: object, hasBrowserMarker: boolean): boolean =>
	route === '/quiz/[question]' && Object.keys(answers).length === 0 && !hasBrowserMarker;

/** The paths of all listed pages; `parts` are those of the rule book. */
export const listedPaths = (parts: readonly string[]): readonly string[] =>
	LISTED.flatMap((route) =>
		route === '/rules/[part]' ? parts.map((part) => `/rules/${part}`) : [route as string]
	);
