/** What works out a result. Named once, so that what is fetched ahead is all that is needed once the line is gone. */
export async function resultWorks() {
	const [variant, whyNot, version, date] = await Promise.all([
		import('$lib/engine/variant'),
		import('$lib/engine/why-not'),
		import('$lib/knowledge/version'),
		import('$lib/knowledge/date')
	]);
	return { ...variant, ...whyNot, ...version, ...date };
}

/** What tries out other answers, on a result that stands. */
export const whatIfWorks = () => import('$lib/engine/counterfactual');
