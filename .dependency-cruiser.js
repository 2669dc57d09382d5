// Which part may import which. Every rule is an error: a warning is an arrow that will be drawn.
/** @param {string} layer */
const own = (layer) => `^src/lib/${layer}/`;
/** @param {string} name */
const npm = (name) => `^(node_modules/)?${name}(/|$)`;
// Beside-the-file tests may reach further, e.g. to check words against what is known.
const TESTS = '\\.test\\.ts$';

/**
 * @param {string} layer
 * @param {{ values?: string[]; types?: string[]; node?: boolean; except?: string }} allowed
 */
function layer(layer, { values = [], types = [], node = false, except }) {
	const from = { path: own(layer), pathNot: except ? [TESTS, except] : [TESTS] };
	/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
	const rules = [
		{
			name: `${layer}-imports`,
			severity: 'error',
			from,
			to: {
				pathNot: [own(layer), ...values, ...types],
				...(node && { dependencyTypesNot: ['core'] })
			}
		}
	];
	if (types.length > 0) {
		rules.push({
			name: `${layer}-imports-types-only`,
			severity: 'error',
			from,
			to: { path: types, dependencyTypesNot: ['type-only'] }
		});
	}
	return rules;
}

const SCHEMA = '^src/lib/knowledge/schema(/|\\.ts$)';

export default {
	forbidden: [
		...layer('knowledge', { except: SCHEMA }),
		{
			name: 'knowledge-schema-imports',
			severity: 'error',
			from: { path: SCHEMA, pathNot: TESTS },
			to: { pathNot: [own('knowledge'), npm('zod')] }
		},
		...layer('engine', { values: [own('knowledge')] }),
		// The texts of each language are made by the build, from the catalogues and the knowledge.
		...layer('locales', { values: ['^virtual:(words|knowledge)$'], types: [own('knowledge')] }),
		...layer('quiz', { values: [own('engine'), own('knowledge'), npm('xstate'), npm('svelte')] }),
		...layer('mail', {
			values: [own('engine'), own('locales'), npm('svelte')],
			types: [own('knowledge')]
		}),
		...layer('ui', {
			values: [own('locales'), npm('svelte'), npm('uqr')],
			types: [own('engine'), own('knowledge')]
		}),
		...layer('server', {
			values: [
				own('engine'),
				own('knowledge'),
				own('locales'),
				...['kysely', 'nodemailer', 'pg', 'zod'].map(npm)
			],
			node: true
		}),
		{
			name: 'routes-are-the-top',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'browser-keeps-out-of-the-server',
			severity: 'error',
			from: { path: '^src/(service-worker|hooks\\.client)\\.ts$' },
			to: { path: own('server') }
		},
		{
			name: 'production-without-tests-and-scripts',
			severity: 'error',
			from: { path: '^src/', pathNot: TESTS },
			to: { path: '^(tests|scripts)/' }
		},
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }
	]
};
