/** What works out a result. Named once, so that what is fetched ahead is all that is needed once the line is gone. */
export async function resultWorks() {
	const [variant, whyNot, version] = await Promise.all([
		import('$lib/engine/variant'),
		import('$lib/engine/why-not'),
		import('$lib/knowledge/version')
	]);
	return { ...variant, ...whyNot, ...version };
}

/** What tries out other answers, on a result that stands. */
export const whatIfWorks = () => import('$lib/engine/counterfactual');
