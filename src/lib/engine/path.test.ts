import { describe, expect, it } from 'vitest';
import { acne, calm as ordinary, device, redness } from '../../../tests/personas/persona';
import { questionnaire } from '../knowledge/questionnaire';
import { canOpen, firstOpenPage, nextPage, pathOf, previousPage, progressOf } from './path';

const pagesFor = (answers: Parameters<typeof pathOf>[1]) =>
	pathOf(questionnaire, answers).pages.map((entry) => entry.page.id);
const calm = {
	'sign-allergic': 'no',
	'sign-fever-rash': 'no',
	'sign-hot-swelling': 'no',
	'sign-blisters': 'no',
	'sign-self-harm': 'no'
};

describe('the path through the questions', () => {
	it('opens the acne page only for acne', () => {
		expect(pagesFor({ concerns: ['acne'] })).toContain('acne');
		expect(pagesFor({ concerns: ['lines'] })).not.toContain('acne');
	});

	it('opens the page on redness only for redness', () => {
		expect(pagesFor({ concerns: ['redness'] })).toContain('redness');
		expect(pagesFor({ concerns: ['lines'] })).not.toContain('redness');
	});

	it('opens the device questions only for a clinic treatment', () => {
		expect(pagesFor({ concerns: ['lines'], clinic: ['laser'] })).toContain('device-health');
		expect(pagesFor({ concerns: ['lines'], clinic: ['none'] })).not.toContain('device-health');
	});

	it('ends at the page where an emergency sign is named, and says which gate did it', () => {
		const path = pathOf(questionnaire, { concerns: ['lines'], ...calm, 'sign-allergic': 'yes' });
		expect(path.pages.at(-1)?.page.id).toBe('urgent-signs');
		expect(path.stoppedBy).toEqual(['severe-allergy-signs']);
	});

	it('"not sure" about a sign that ends the quiz ends it too', () => {
		expect(
			pathOf(questionnaire, { concerns: ['lines'], ...calm, 'sign-blisters': 'not-sure' }).stoppedBy
		).toEqual(['sudden-clustered-blisters']);
	});

	it.each(['change-nail', 'change-sore'])('"not sure" about %s ends it at the same page as "yes"', (sign) => {
		const about = (answer: string) =>
			pagesFor({ ...ordinary, concerns: ['lines'], [sign]: answer, region: 'eu', age: 'from-35' });
		expect(about('not-sure')).toEqual(about('yes'));
		expect(about('yes').at(-1)).toBe('skin-changes');
	});

	it('an unanswered sign does not end it, but is missing', () => {
		const path = pathOf(questionnaire, { concerns: ['lines'] });
		expect(path.stoppedBy).toEqual([]);
		expect(path.missing.map((entry) => entry.question)).toContain('sign-allergic');
	});

	it('parks the answers of a branch that closes, and takes them up again', () => {
		const parked = { concerns: ['lines'], 'acne-spots': 'many' };
		expect(pathOf(questionnaire, parked).stoppedBy).toEqual([]);
		expect(pathOf(questionnaire, { ...parked, concerns: ['acne'] }).stoppedBy).toEqual([
			'many-inflamed-spots'
		]);
	});

	it('goes forward and back by the same steps', () => {
		const path = pathOf(questionnaire, { concerns: ['lines'] });
		expect(nextPage(path, 'concerns')).toBe('urgent-signs');
		expect(previousPage(path, 'urgent-signs')).toBe('concerns');
		expect(previousPage(path, 'concerns')).toBeNull();
		expect(nextPage(path, 'wishes')).toBeNull();
	});

	it('lets nobody jump over an open page', () => {
		const path = pathOf(questionnaire, { concerns: ['lines'] });
		expect(firstOpenPage(path)).toBe('urgent-signs');
		expect(canOpen(path, 'urgent-signs')).toBe(true);
		expect(canOpen(path, 'skin')).toBe(false);
		expect(canOpen(path, 'acne')).toBe(false);
	});

	it('takes an ordinary person over 8 to 12 pages, whatever they wish for and wherever they live', () => {
		const lengths = ['dryness', 'rough-tight', 'marks', 'tone', 'lines', 'firmness', 'shine', 'none'].flatMap(
			(concern) =>
				['eu', 'us', 'china'].flatMap((region) =>
					['from-13', 'from-18', 'from-50'].map((age) => {
						const path = pathOf(questionnaire, { ...ordinary, concerns: [concern], region, age });
						return path.missing.length === 0 && path.stoppedBy.length === 0 ? path.pages.length : 0;
					})
				)
		);
		expect(Math.min(...lengths)).toBeGreaterThanOrEqual(8);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
	});

	it('takes nobody over more than 14', () => {
		const everything = { concerns: ['acne', 'redness', 'lines'], clinic: ['laser'], 'change-mole': 'no' };
		expect(pagesFor({ ...ordinary, ...acne, ...redness, ...device, ...everything })).toHaveLength(14);
	});

	it('asks the signs of a mole after "yes" and after "not sure", and then ends', () => {
		for (const change of ['yes', 'not-sure']) {
			const mole = { ...ordinary, concerns: ['lines'], 'change-mole': change };
			expect(pagesFor(mole)).toContain('mole-signs');
			expect(pagesFor({ ...mole, 'mole-signs': ['none'] }).at(-1)).toBe('mole-signs');
		}
		expect(pagesFor({ ...ordinary, concerns: ['lines'] })).not.toContain('mole-signs');
	});

	it('counts pages honestly', () => {
		expect(progressOf(questionnaire, { concerns: ['lines'] }, 'urgent-signs')).toEqual({
			position: 2,
			about: 10
		});
	});
});
