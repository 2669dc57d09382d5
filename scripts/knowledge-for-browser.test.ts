import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '$lib/engine/counterfactual';
import { checkLabel } from '$lib/engine/label';
import { recommend } from '$lib/engine/recommend';
import { dice, personFrom } from '$lib/engine/sample';
import { offersFor, recommendTrying } from '$lib/engine/variant';
import { knowledge } from '$lib/knowledge';
import { labelKnowledge } from '$lib/knowledge/label';
import { questionnaire } from '$lib/knowledge/questionnaire';
import type { Evidence, Knowledge } from '$lib/knowledge/schema';
import { marketLabels } from '../tests/labels/market.ts';
import { vesicleLabels } from '../tests/labels/vesicles.ts';
import { people } from '../tests/personas/index.ts';
import type { Json } from './knowledge-for-browser.ts';
import { shippedIn } from './languages/shipped.ts';

type Fields = { [key: string]: Json };

const bare = (value: unknown) => JSON.parse(JSON.stringify(value)) as Fields;
const shipped = shippedIn('en', {
	knowledge: bare(knowledge),
	questionnaire: bare(questionnaire),
	label: bare(labelKnowledge)
});
const section = <Data>(name: keyof typeof shipped) => JSON.parse(shipped[name]) as Data;

/** Put together as a browser does it. */
const inBrowser: Knowledge = { ...section<Knowledge>('questionnaire'), ...section<Knowledge>('knowledge') };
const { labelEvidence, ...names } = section<Knowledge & { labelEvidence: Evidence[] }>('label-knowledge');
const withLabels = { ...inBrowser, ...names, evidence: [...inBrowser.evidence, ...labelEvidence] };

const same = (work: (known: Knowledge) => unknown, known = inBrowser) =>
	expect(JSON.stringify(work(known))).toBe(JSON.stringify(work(knowledge)));

describe('the knowledge a browser gets', () => {
	it.each(people.map((person) => ({ ...person })))(
		'gives $name the same result as all of it',
		({ answers }) => same((known) => recommend(known, 'k-test', answers))
	);

	it('gives people at random the same result, in every version, and the same what-ifs', () => {
		const roll = dice(20261126);
		for (let person = 0; person < 120; person += 1) {
			const answers = personFrom(questionnaire, [1, 0.97, 0.8][person % 3] ?? 1, roll);
			const version = {
				withoutVesicles: person % 2 === 0,
				price: person % 4 < 2,
				steps: person % 8 < 4
			};
			same((known) => recommendTrying(known, 'k-test', answers, version));
			same((known) => offersFor(known, answers, version, version.withoutVesicles));
			if (person % 40 === 0) same((known) => whatWouldChange(known, answers));
		}
	});

	it('reads labels the same', () => {
		const answers = people[0]?.answers ?? {};
		for (const { text } of [...marketLabels, ...vesicleLabels])
			for (const given of [{}, answers])
				same((known) => checkLabel(known as typeof withLabels, 'k-test', text, given), withLabels);
	});

	it('leaves out what only the server and the tests read', () => {
		for (const key of ['examples', 'reviewed', 'design', 'outcome', 'isInvented'])
			expect(shipped.knowledge).not.toContain(`"${key}":`);
		const cited = section<Knowledge>('knowledge').evidence.length;
		expect(cited).toBeLessThan(knowledge.evidence.length * 0.75);
	});
});
