import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knowledge } from '$lib/knowledge';
import { shippedIn } from './shipped.ts';
import { readKnowledgeParts } from '../knowledge/read.ts';
import { withWholeNumbers } from './whole-numbers.ts';

const MARK = '\u200e';

it.each([
	['الرقم 116 123، مجانًا', `الرقم ${MARK}116 123، مجانًا`],
	['على 0120-279-338 ليلًا', `على ${MARK}0120-279-338 ليلًا`],
	['على 1800 022 222.', `على ${MARK}1800 022 222.`],
	['(+44 116 123)', `(${MARK}+44 116 123)`],
	['هو 1,2-propanediol', `هو ${MARK}1,2-propanediol`]
])('%s is kept together', (text, marked) => expect(withWholeNumbers('ar', text)).toBe(marked));

it.each(['الرقم 112', 'من 2 إلى 5 %', '2–3 أسابيع', '2023/1545', 'SPF 30', 'COVID-19', 'C10-30 alkyl'])(
	'%s needs nothing',
	(text) => expect(withWholeNumbers('ar', text)).toBe(text)
);

it('changes nothing in a language from left to right', () => {
	expect(withWholeNumbers('es', 'al 116 123')).toBe('al 116 123');
});

it('holds for all that is shipped in Arabic: crisis lines above all', async () => {
	const shipped = Object.values(shippedIn('ar', await readKnowledgeParts())).join('');
	expect(readFileSync('src/lib/locales/ar.po', 'utf8')).toMatch(/msgstr ".*[^\u200e\d]116 123/);
	expect(knowledge.regions.some(({ crisisLine }) => /116 123/.test(JSON.stringify(crisisLine)))).toBe(true);
	expect(shipped).toContain(`${MARK}116 123`);
	expect(shipped.match(/[\u0600-\u06ff] (?:\d+ \d{2,}|\d+-\d+)/g)).toBeNull();
});
