/** The knowledge as a whole: its shapes, how its records hang together, and every example inside every rule. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holds } from '$lib/engine/condition';
import { factsOf } from '$lib/engine/facts';
import { pathOf } from '$lib/engine/path';
import { knowledge } from '$lib/knowledge';
import type { Condition } from '$lib/knowledge/schema';
import { misshapen, shapes } from '$lib/knowledge/shapes';

describe('knowledge', () => {
	it.each(shapes)('%s have the shape the schema gives them', (...list) => {
		expect(misshapen([list])).toEqual([]);
		expect(list[2].length).toBeGreaterThan(0);
	});

	it('has a shape for every list in it, but for those made from others', () => {
		const shaped = new Set(shapes.map(([, , records]) => records as readonly unknown[]));
		const lists = Object.entries(knowledge).filter(([, value]) => Array.isArray(value));
		const bare = lists.filter(([, records]) => !shaped.has(records as readonly unknown[]));
		expect(bare.map(([name]) => name).sort()).toEqual(['formulations', 'stops']);
	});

	it('names the record that is misshapen, and what is wrong with it', () => {
		const [list, shape, [record]] = shapes.find(([name]) => name === 'care') ?? expect.fail();
		const { name: _, ...nameless } = { name: '', ...record };
		expect(misshapen([[list, shape, [nameless]]])).toEqual([
			expect.stringMatching(new RegExp(`^care ${record?.id}: name: `))
		]);
	});

	it('explains vesicles in a few short statements', () => {
		expect(knowledge.explainer.length).toBeGreaterThanOrEqual(8);
		expect(knowledge.explainer.length).toBeLessThanOrEqual(14);
		const long = knowledge.explainer.filter(({ says }) => says.split(/\s+/).length > 65);
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	it('dials no number that its source does not give', () => {
		const supportsOf = (ids: readonly string[]) =>
			knowledge.evidence
				.filter((record) => ids.includes(record.id))
				.map((record) => record.supports)
				.join(' ');
		const made = knowledge.regions.flatMap((region) => {
			const line = region.crisisLine;
			const numbers = line?.says.match(/\d[\d -]*\d/g) ?? [];
			return [
				...numbers.filter((number) => !supportsOf(line?.evidence ?? []).includes(number)),
				...(region.emergencyNumber && !supportsOf(region.emergencyEvidence).includes(region.emergencyNumber)
					? [region.emergencyNumber]
					: []),
				...(line && numbers.length === 0 ? [`${region.id} names no number`] : [])
			];
		});
		const directions = knowledge.directions.flatMap(({ how, called, evidence }) =>
			(`${called} ${how}`.match(/#?\d[\d ]*\d/g) ?? []).filter(
				(number) => !supportsOf(evidence).includes(number)
			)
		);
		expect([...made, ...directions]).toEqual([]);
		expect(knowledge.regions.filter((region) => region.crisisLine).map((region) => region.id)).toEqual([
			'eu',
			'uk',
			'switzerland',
			'us',
			'canada',
			'brazil',
			'korea',
			'japan',
			'taiwan',
			'singapore',
			'india',
			'australia'
		]);
	});

	it('survives being written as JSON, so that it can be hashed, compared and shipped', () => {
		expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
	});
});

describe('parameters', () => {
	const valueOf = (id: string) => knowledge.parameters.find((parameter) => parameter.id === id)?.value;
	const record = <T extends { readonly id: string }>(records: readonly T[], id: string): T => {
		const found = records.find((entry) => entry.id === id);
		if (!found) throw new Error(`there is no record ${id}`);
		return found;
	};
	const gate = (id: string) => record(knowledge.gates, id);
	const question = (id: string) => record(knowledge.questions, id);
	const aftercareOf = (id: string) => record(knowledge.treatments, id).aftercare;

	const agesAllowed = question('age')
		.options.map((option) => option.value ?? 0)
		.filter((age) => age > (thresholdOf(gate('microneedling-age-us').when, 'age') ?? 0));
	/** What each of these signs counts, or undefined when they differ. */
	const signPoints = (...signs: readonly string[]) => {
		const points = new Set(signs.map((id) => record(question('mole-signs').options, id).value));
		return points.size === 1 ? [...points][0] : undefined;
	};
	/** Conditions are bare data, so the number stands in them again. */
	const inConditions: Readonly<Record<string, number | undefined>> = {
		'acne-inflamed-referral-count': thresholdOf(gate('many-inflamed-spots').when, 'acne-spots'),
		'acne-nodule-referral-count': thresholdOf(gate('many-inflamed-spots').when, 'acne-nodules'),
		'mole-urgent-score': thresholdOf(gate('changing-mole-or-sore').when, 'mole-score'),
		'mole-major-sign-points': signPoints('bigger', 'uneven-shape', 'uneven-colour'),
		'mole-minor-sign-points': signPoints('wide', 'sore', 'oozing', 'feels-different'),
		'age-device-us': Math.min(...agesAllowed),
		'phototype-tint-from': thresholdOf(record(knowledge.care, 'sunscreen-tinted').when, 'phototype')
	};
	/** Sentences that say the number out loud. */
	const inSentences: Readonly<Record<string, { readonly unit: string; readonly says: readonly string[] }>> = {
		'acne-inflamed-referral-count': {
			unit: 'or more sore spots',
			says: [gate('many-inflamed-spots').because]
		},
		'acne-nodule-referral-count': { unit: 'or more deep lumps', says: [gate('many-inflamed-spots').because] },
		'device-skin-closed-days': {
			unit: 'days',
			says: [
				gate('recent-procedure').title,
				gate('recent-procedure').advice,
				question('recent-procedure').text,
				aftercareOf('microneedling')
			]
		},
		'mole-wide-from': {
			unit: 'mm wide or more',
			says: [record(question('mole-signs').options, 'wide').label]
		},
		'facial-steroid-weeks': { unit: 'weeks or longer', says: [question('facial-steroid').text] },
		'device-actives-weeks': { unit: 'weeks', says: [aftercareOf('laser')] },
		'isotretinoin-device-wait-months': {
			unit: 'months',
			says: [gate('isotretinoin').title, gate('isotretinoin').because, question('isotretinoin').text]
		}
	};

	it.each(Object.entries(inConditions))('%s is the number in the condition', (id, found) => {
		expect(found).toBe(valueOf(id));
	});

	it.each(Object.entries(inSentences))('%s is the number in the sentences', (id, { unit, says }) => {
		const said = `${valueOf(id)} ${unit}`;
		expect(says.filter((sentence) => !sentence.includes(said))).toEqual([]);
	});

	it('are all read: by a rule, an active, the engine, or the two lists above', () => {
		const engine = join(import.meta.dirname, '..', 'src', 'lib', 'engine');
		const source = readdirSync(engine)
			.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
			.map((file) => readFileSync(join(engine, file), 'utf8'))
			.join('\n');
		const beginnings = [...source.matchAll(/`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? '');
		const named = new Set<string>([
			...knowledge.needRules.map((rule) => rule.then.points),
			...knowledge.actives.flatMap(({ step }) =>
				step ? [step.startsAtTimesAWeek, step.settlesAtTimesAWeek] : []
			),
			...Object.keys(inConditions),
			...Object.keys(inSentences)
		]);
		const unread = knowledge.parameters
			.map(({ id }) => id)
			.filter(
				(id) =>
					!named.has(id) &&
					!source.includes(`'${id}'`) &&
					!beginnings.some((beginning) => id.startsWith(beginning))
			);
		expect(unread).toEqual([]);
	});
});

/** The number a condition compares a fact with; the first where there are several. */
function thresholdOf(when: Condition | undefined, fact: string): number | undefined {
	if (!when) return undefined;
	if ('all' in when) return firstNumber(when.all.map((part) => thresholdOf(part, fact)));
	if ('any' in when) return firstNumber(when.any.map((part) => thresholdOf(part, fact)));
	if ('not' in when) return thresholdOf(when.not, fact);
	if (when.fact !== fact) return undefined;
	return 'atLeast' in when ? when.atLeast : 'atMost' in when ? when.atMost : undefined;
}

function firstNumber(numbers: readonly (number | undefined)[]): number | undefined {
	return numbers.find((number) => number !== undefined);
}

const rules = [
	...knowledge.gates.map((rule) => ({ rule, unknownFires: true })),
	...[...knowledge.needRules, ...knowledge.stepNotes].map((rule) => ({ rule, unknownFires: false }))
];

describe.each(
	rules.map(({ rule, unknownFires }) => ({ id: rule.id, title: rule.title, rule, unknownFires }))
)('$id ($title)', ({ rule, unknownFires }) => {
	it.each(rule.examples.map((example) => ({ ...example, said: JSON.stringify(example.answers) })))(
		'$said → $fires',
		({ answers, fires }) => {
			// What a situation answers was asked in it, however little else the situation says.
			const questions = knowledge.questions.filter(({ id }) => Object.hasOwn(answers, id));
			const pages = [...pathOf(knowledge, answers).pages, { questions }];
			const facts = factsOf(knowledge.questions, knowledge.parameters, answers, { pages });
			expect(holds(rule.when, facts) ?? unknownFires).toBe(fires);
		}
	);
});
