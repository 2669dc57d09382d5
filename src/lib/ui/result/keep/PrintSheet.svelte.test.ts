import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { plan, planWithoutVesicles } from '../../../../../tests/fixtures/explanations';
import { keepWords } from '../../../locales/keep';
import { resultWords } from '../../../locales/result';
import PrintSheet from './PrintSheet.svelte';
import QrCode from './QrCode.svelte';

const words = keepWords('en');
const result = resultWords('en').result;
const link = 'https://quiz.example.org/open#2~no_sign-allergic';

function show(over: Record<string, unknown> = {}) {
	const { container } = render(PrintSheet, {
		plan,
		version: plan.main,
		today: '2026-11-23',
		locale: 'en-GB',
		link,
		code: QrCode,
		words,
		result,
		...over
	});
	const [first, second] = [...container.querySelectorAll('.page')];
	const says = (page: Element | undefined) => (page?.textContent ?? '').replaceAll(/\s+/g, ' ');
	return { first: says(first), second: says(second), container };
}

test('the first page says what, when and how; the second says why and how sure', () => {
	const { first, second } = show();
	for (const step of [...plan.main.morning, ...plan.main.evening]) {
		expect(first).toContain(step.name);
		expect(first).toContain(step.amount);
		expect(first).toContain(step.how);
		for (const { text } of step.why) {
			expect(first).not.toContain(text);
			expect(second).toContain(text);
		}
	}
	expect(first).toContain('3 evenings a week. Takes turns with Retinol evening: never both on one day.');
	expect(first).toContain(plan.cautions[0]?.advice);
	expect(first).toContain('15 February 2027 No difference by now? Stop paying for the vesicle product.');
	expect(second).toContain(result.formulation.invented);
	expect(second).toContain(plan.knowledgeVersion);
});

test('every source stands there once, with its address in full', () => {
	const { container } = show();
	const addresses = [...container.querySelectorAll('ol.sources a')];
	expect(addresses.length).toBeGreaterThan(0);
	for (const address of addresses) expect(address.textContent).toBe(address.getAttribute('href'));
	const lines = [...container.querySelectorAll('ol.sources li')].map(({ textContent }) => textContent);
	expect(new Set(lines).size).toBe(lines.length);
});

test('the code opens it again, and is left out where no link may be handed on or no code came', () => {
	expect(show().container.querySelector('svg')?.getAttribute('aria-label')).toBe(words.sheet.reopen);
	for (const over of [{ link: null }, { code: undefined }]) {
		const { container, second } = show(over);
		expect(container.querySelector('svg')).toBeNull();
		expect(second).not.toContain(words.sheet.reopenHint);
	}
});

test('a plan without vesicles says why, and tells nobody to stop paying for them', () => {
	const { first, second } = show({ plan: planWithoutVesicles, version: planWithoutVesicles.main });
	expect(second).toContain('Nobody has tested vesicles in pregnancy.');
	expect(first).not.toContain('Stop paying');
});
