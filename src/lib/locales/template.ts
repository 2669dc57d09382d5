/**
 * Templates of sentences: a part of ICU MessageFormat. `{0}` stands for the first argument;
 * `{0, plural, =0 {…} one {…} other {…}}` chooses by an exact number or by the language's plural category, and `#` inside
 * it is the number; `{0, select, a {…} other {…}}` chooses by a word. Both nest, and both need `other`. Apostrophes and,
 * outside a plural, `#` are ordinary characters. There is no way to write a brace, and no sentence needs one.
 */
export type Parts = readonly Part[];
export type Part =
	| string
	/** The argument at this place, as it was given. */
	| number
	/** The argument at this place, as the language writes a number. */
	| { readonly count: number }
	| Choice;
export type Choice = {
	readonly by: 'plural' | 'select';
	readonly of: number;
	readonly cases: Readonly<Record<string, Parts>>;
};

const PLURAL_CASE = /^(?:=\d+|zero|one|two|few|many|other)$/;
const SELECT_CASE = /^[a-z][a-z0-9-]*$/;
const TOKEN = /[{}#]|[^{}#]+/g;

/** The parts of a template. Throws, quoting it, when it is not one. */
export function parse(template: string): Parts {
	const tokens = template.match(TOKEN) ?? [];
	let at = 0;

	const fail = (reason: string): never => {
		throw new Error(`the template “${template}” ${reason}`);
	};
	const next = () => tokens[at++] ?? fail('ends inside a brace');

	function sentence(counted: number | null, isInside: boolean): Parts {
		const parts: Part[] = [];
		for (;;) {
			const token = tokens[at];
			if (token === undefined || token === '}') {
				if ((token === '}') !== isInside) fail(isInside ? 'ends inside a brace' : 'closes a brace twice');
				return parts;
			}
			at++;
			if (token === '{') parts.push(argument(counted));
			else if (token === '#' && counted !== null) parts.push({ count: counted });
			else parts.push(token);
		}
	}

	function argument(counted: number | null): Part {
		const head = next().trim();
		const [place = '', by, rest] = head.split(',').map((piece) => piece.trim());
		if (!/^\d$/.test(place)) fail(`names “${head}” where the place of an argument belongs`);
		const of = Number(place);
		if (by === undefined) {
			if (next() !== '}') fail(`does not close {${place}}`);
			return of;
		}
		if (by !== 'plural' && by !== 'select') return fail(`chooses by “${by}”; use plural or select`);
		return { by, of, cases: cases(by, rest ?? '', by === 'plural' ? of : counted) };
	}

	function cases(by: Choice['by'], first: string, counted: number | null): Choice['cases'] {
		const found: Record<string, Parts> = {};
		const isCase = by === 'plural' ? PLURAL_CASE : SELECT_CASE;
		for (let name = first; ; name = next().trim()) {
			if (name === '') name = next().trim();
			if (name === '}') break;
			if (!isCase.test(name)) fail(`has a case “${name}” that ${by} does not know`);
			if (name in found) fail(`has the case “${name}” twice`);
			if (next() !== '{') fail(`has no braces after the case “${name}”`);
			found[name] = sentence(counted, true);
			at++;
		}
		if (!('other' in found)) fail(`has a ${by} without the case “other”`);
		return found;
	}

	return sentence(null, false);
}

/** Every choice in the parts, also inside another. */
export function choicesIn(parts: Parts): readonly Choice[] {
	return parts.flatMap((part) =>
		typeof part === 'object' && 'by' in part
			? [part, ...Object.values(part.cases).flatMap((inner) => choicesIn(inner))]
			: []
	);
}

/** Places of the arguments that are used, in ascending order. */
export function argumentsIn(parts: Parts): readonly number[] {
	const used = parts.flatMap((part): readonly number[] => {
		if (typeof part === 'string') return [];
		if (typeof part === 'number') return [part];
		if ('count' in part) return [part.count];
		return [part.of, ...Object.values(part.cases).flatMap((inner) => argumentsIn(inner))];
	});
	return [...new Set(used)].sort((a, b) => a - b);
}
