/** What is wrong with a translation, in words for whoever mends it. */
import type { Language } from '../../src/lib/locales/languages.ts';
import { argumentsIn, choicesIn, parse, type Choice, type Parts } from '../../src/lib/locales/template.ts';
import type { Catalogue, Translated } from './catalogue.ts';
import type { Text } from './texts.ts';

const NAMES = /\{[a-zA-Z]\w*\}/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;

/** Categories that take in one small number, which may be written as that number instead. */
const oneNumber: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };

/** Reasons why this cannot stand for the text. Empty when it can. */
export function faultsOf({ en, isTemplate }: Text, says: string, lang: Language): readonly string[] {
	const faults: string[] = [];
	const edges = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]].join('|');
	// In Korean no space goes before a particle, so a blank at an edge may go; one that was not there may not come.
	if (edges(says) !== edges(en) && edges(says) !== '|') faults.push('has other blanks at its ends');
	if (OTHER_DIGITS.test(says)) faults.push('has digits that are not 0 to 9');
	if (!isTemplate) {
		const names = (text: string) => [...new Set(text.match(NAMES) ?? [])].sort().join(' ');
		if (names(says) !== names(en))
			faults.push(`must hold ${names(en) || 'no {names}'}, and holds ${names(says) || 'none'}`);
		return faults;
	}
	try {
		return [...faults, ...templateFaults(parse(en), parse(says), lang)];
	} catch (error) {
		return [...faults, error instanceof Error ? error.message : String(error)];
	}
}

function templateFaults(base: Parts, other: Parts, lang: Language): readonly string[] {
	const places = (parts: Parts) =>
		argumentsIn(parts)
			.map((place) => `{${place}}`)
			.join(' ') || 'no parameter';
	const faults =
		places(base) === places(other) ? [] : [`must use ${places(base)}, and uses ${places(other)}`];
	const ofBase = choicesIn(base);
	return [
		...faults,
		...choicesIn(other).flatMap((choice) => {
			const same = ofBase.find(({ by, of }) => by === choice.by && of === choice.of);
			return choice.by === 'plural' ? pluralFaults(choice, same, lang) : selectFaults(choice, same);
		})
	];
}

function pluralFaults({ of, cases }: Choice, base: Choice | undefined, lang: Language): readonly string[] {
	const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
	const has = (name: string) => name in cases;
	const covered = (category: string) => has(category) || has(oneNumber[category] ?? category);
	// Spanish has "many" for whole millions only, and nothing here is counted in millions.
	const needed = pluralCategories.filter((category) => !(lang === 'es' && category === 'many'));
	const missing = needed.filter((category) => !covered(category));
	const strange = Object.keys(cases).filter(
		(name) => !name.startsWith('=') && !(pluralCategories as readonly string[]).includes(name)
	);
	const exact = Object.keys(base?.cases ?? {}).filter((name) => name.startsWith('=') && name !== '=1');
	const lost = exact.filter(
		(name) => !has(name) && !pluralCategories.some((each) => oneNumber[each] === name && has(each))
	);
	return [
		...missing.map((category) => `lacks the case “${category}” in the plural of {${of}}`),
		...strange.map(
			(name) => `has the case “${name}” in the plural of {${of}}, which the language does not have`
		),
		...lost.map((name) => `lacks the case “${name}” that the English has for {${of}}`)
	];
}

function selectFaults({ of, cases }: Choice, base: Choice | undefined): readonly string[] {
	const names = (choice: Choice | undefined) =>
		Object.keys(choice?.cases ?? {})
			.sort()
			.join(', ');
	return names({ by: 'select', of, cases }) === names(base)
		? []
		: [`must have the cases ${names(base) || 'of no select'} for {${of}}`];
}

/** Everything that is missing, stale, gone from the English, or wrong in a catalogue; one sentence each. */
export function catalogueFaults(
	lang: Translated,
	catalogue: Catalogue,
	texts: readonly Text[]
): readonly string[] {
	const help = 'run "npm run translations"';
	const byKey = new Map(catalogue.translations.map((entry) => [keyOf(entry.en, entry.only), entry]));
	const used = new Set<string>();
	const found = texts.flatMap((text): readonly string[] => {
		const own = keyOf(text.en, text.path);
		const key = byKey.has(own) ? own : keyOf(text.en, null);
		if (used.has(key)) return [];
		used.add(key);
		const entry = byKey.get(key);
		const name = `${lang}: “${text.en}” (${text.path})`;
		if (!entry || (entry.says === '' && entry.previous === null))
			return [`${name} is not translated; ${help} and fill ${lang}.po`];
		if (entry.previous !== null)
			return [
				`${name} was changed: its translation is of “${entry.previous}”; mend it in ${lang}.po and take “fuzzy” away`
			];
		return faultsOf(text, entry.says, lang).map(
			(fault) => `${name} is translated as “${entry.says}”, which ${fault}`
		);
	});
	const gone = [...byKey].filter(([key]) => !used.has(key));
	return [
		...found,
		...gone.map(
			([, { en, only }]) =>
				`${lang}: “${en}”${only ? ` at ${only}` : ''} is no longer said in English; ${help}`
		)
	];
}

const keyOf = (en: string, only: string | null) => `${only ?? ''}\u0004${en}`;
