import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const PURE = 'Decisions must depend on the answers alone, or the same answers could give two results.';
/** @param {string[]} names */
const impure = (...names) => names.map((name) => ({ name, message: PURE }));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'coverage/', 'data/', 'test-results/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		rules: {
			eqeqeq: 'error',
			'no-undef': 'off', // TypeScript sees more than ESLint here.
			'no-var': 'error',
			'prefer-const': 'error',
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
		}
	},
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			// Listeners may be async: the server waits for those of its shutdown event.
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// Raw HTML may carry what a visitor typed.
			'svelte/no-at-html-tags': 'error',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$bindable'] }],
			// The content security policy refuses style attributes, silently.
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			// The app always lives at the root of its host, so a plain path is already the resolved one.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// Type-aware rules need the file in a TypeScript project; Kit keeps its service worker out of ours.
		files: ['src/service-worker.ts', '**/*.svelte.ts'],
		...ts.configs.disableTypeChecked
	},
	{ files: ['src/lib/knowledge/**', 'src/lib/locales/**'], rules: { 'max-lines': ['error', { max: 400 }] } },
	{
		files: ['src/lib/engine/**', 'src/lib/knowledge/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...impure('Date', 'performance', 'process', 'fetch', 'console', 'crypto', 'Intl', 'setTimeout'),
				...impure('setInterval', 'globalThis', 'window', 'document', 'localStorage')
			],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: PURE }]
		}
	}
);
