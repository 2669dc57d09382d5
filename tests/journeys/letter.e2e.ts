import type { Explanation } from '../../src/lib/engine/explanation.ts';
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, pregnantInTheUs, three, withAChangingMole } from '../personas/three.ts';
import { firstLetterTo, freshAddress, lettersTo, readable, type Letter } from './letters.ts';
import { explained, toBeShown } from './shown.ts';
import { awake, expect, giveQuietly, scriptOff, send, test, type Answers, type Page } from './visit.ts';

const words = enResult.result.email;

const field = (page: Page) => page.getByLabel(words.address);
const consent = (page: Page) => page.getByLabel(enResult.mail.consent);
const submit = (page: Page) => page.getByRole('button', { name: words.submit });
const sent = (page: Page) => page.getByRole('status').filter({ hasText: words.sent });

async function open(page: Page, answers: Answers, address = '/result'): Promise<void> {
	await giveQuietly(page, answers, answers['change-mole'] === 'yes' ? '/result' : '/review');
	await page.goto(address);
	await expect(field(page)).toBeVisible();
}

async function ask(page: Page, address: string): Promise<void> {
	await field(page).fill(address);
	await consent(page).check();
	await submit(page).click();
}

/** Both halves of the letter say everything the page says, in its order. */
function expectToTell(letter: Letter, explanation: Explanation, without = false): void {
	const shown = toBeShown(explanation, without);
	const recipe = [shown.formulation, ...shown.ingredients].filter((name) => name !== null);
	const steps: string[] = [];
	if (explanation.kind === 'plan') {
		const { morning, evening } = without ? explanation.withoutVesicles : explanation.main;
		// Two that take turns share a number.
		for (const { position, name } of [...morning, ...evening]) steps.push(`${position}. ${name}`);
	}
	const facts = [...shown.notes, ...steps, ...recipe];
	for (const half of [readable(letter.html), readable(letter.text)]) {
		let from = 0;
		for (const fact of facts) {
			const at = half.indexOf(fact, from);
			expect(at, `"${fact}" after what stands before it`).toBeGreaterThanOrEqual(0);
			from = at;
		}
		for (const [index, step] of shown.blandCare.entries()) expect(half).toContain(`${index + 1}. ${step}`);
	}
}

/** Nothing in it tells anyone that it was opened, and its envelope says nothing about the reader. */
function expectToBeDiscreet(letter: Letter, address: string): void {
	expect(letter.subject).toBe(enResult.mail.subject);
	expect(letter.envelope).toEqual([address]);
	expect(letter.messageId).toMatch(/^<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@[\w.-]+>$/);
	expect(letter.headers).toContain('date');
	expect(letter.html).not.toMatch(/<(img|script|link|iframe|object|form)\b|url\(|@import/i);
	const links = [...letter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => new URL(href ?? ''));
	for (const { search, hash } of links) expect(search + hash).toBe('');
	expect(Buffer.byteLength(letter.html)).toBeLessThan(102_000);
}

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		for (const { name, answers } of three) {
			test(`${name} gets by letter what the page shows`, async ({ page, request }) => {
				const address = freshAddress();
				await open(page, answers);
				if (script === 'on') await awake(page);
				await ask(page, address);
				await expect(sent(page)).toBeVisible();
				const letter = await firstLetterTo(address);
				expectToBeDiscreet(letter, address);
				expectToTell(letter, await explained(request, answers));
			});
		}

		test('the letter is of the version that was looked at', async ({ page, request }) => {
			const address = freshAddress();
			await open(page, inFrance.answers, '/result?without=exosomes');
			if (script === 'on') await awake(page);
			await ask(page, address);
			await expect(sent(page)).toBeVisible();
			const letter = await firstLetterTo(address);
			const explanation = await explained(request, inFrance.answers);
			expectToTell(letter, explanation, true);
			const vesicles = toBeShown(explanation).formulation ?? '';
			for (const half of [letter.html, letter.text]) expect(half).not.toContain(`. ${vesicles}`);
		});

		test('pressing twice sends one letter', async ({ page }) => {
			const [address, later] = [freshAddress(), freshAddress()];
			await open(page, withAChangingMole.answers);
			if (script === 'on') await awake(page);
			await field(page).fill(address);
			await consent(page).check();
			await submit(page).dblclick();
			await expect(sent(page)).toBeVisible();

			// Letters leave in the order they came: with this one here, a second one would be here too.
			await page.goto('/result');
			if (script === 'on') await awake(page);
			await ask(page, later);
			await firstLetterTo(later);
			expect(lettersTo(address)).toHaveLength(1);
		});

		test('what is wrong is said at the field, and nothing typed is lost', async ({ page }) => {
			await open(page, pregnantInTheUs.answers);
			if (script === 'on') await awake(page);
			await field(page).fill('anna@example');
			await submit(page).click();
			const summary = page.getByRole('alert');
			await expect(summary).toContainText(words.faults['bad-domain']);
			await expect(summary).toContainText(words.faults.consent);
			await expect(field(page)).toHaveValue('anna@example');
			await expect(field(page)).toHaveAccessibleDescription(
				new RegExp(words.faults['bad-domain'].slice(0, 30))
			);
			await expect(page).toHaveTitle(/^Error: /);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('A calm');
			const address = freshAddress();
			await ask(page, address);
			await expect(sent(page)).toBeVisible();
			expect((await firstLetterTo(address)).envelope).toEqual([address]);
		});
	});
}

test.describe('what a form may hold', () => {
	test.use(scriptOff);
	const fields = (page: Page) =>
		page.locator('form[action*="email"] input').evaluateAll((inputs) =>
			inputs.map((input): [string, string] => {
				const { name, value } = input as HTMLInputElement;
				return [name, value];
			})
		);
	const withAddress = (form: [string, string][], address: string) =>
		form.map(([name, value]): [string, string] => [name, name === 'address' ? address : value]);

	test('the same form sent five times at once is one letter', async ({ page }) => {
		const [address, later] = [freshAddress(), freshAddress()];
		await open(page, withAChangingMole.answers);
		const form = await fields(page);
		const all = await Promise.all(
			Array.from({ length: 5 }, () => send(page, '/result?/email', withAddress(form, address)))
		);
		expect(all.map((response) => response.status())).toEqual([303, 303, 303, 303, 303]);
		await send(page, '/result?/email', withAddress(form, later));
		await firstLetterTo(later);
		expect(lettersTo(address)).toHaveLength(1);
	});

	const bad: [what: string, address: string, fault: keyof typeof words.faults][] = [
		['nothing', '', 'missing'],
		['no @', 'anna.example.org', 'no-at'],
		[
			'too long',
			`${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`,
			'too-long'
		],
		['ten thousand letters', `${'a'.repeat(10_000)}@example.org`, 'too-long'],
		['two people', 'anna@example.org, berta@example.org', 'several'],
		['a name around it', 'Anna <anna@example.org>', 'bad-characters'],
		['a header after it', 'anna@example.org\r\nBcc: berta@example.org', 'several'],
		['a header inside it', 'anna\r\nSubject: x@example.org', 'bad-characters'],
		['a command after it', 'anna@example.org\r\nDATA', 'bad-domain'],
		['an encoded line break', 'anna%0d%0aBcc:berta@example.org', 'bad-characters'],
		['an address of this machine', 'root@localhost', 'bad-domain'],
		['markup', '"><script>alert(1)</script>@example.org', 'bad-characters']
	];
	test('every bad address is refused at its field', async ({ page }) => {
		await open(page, withAChangingMole.answers);
		const form = await fields(page);
		for (const [what, address, fault] of bad) {
			const response = await send(page, '/result?/email', withAddress(form, address));
			expect(response.status(), what).toBe(400);
			const html = await response.text();
			expect(html, what).toContain(words.faults[fault]);
			expect(html, what).not.toContain('<script>alert');
		}
		const later = freshAddress();
		await send(page, '/result?/email', withAddress(form, later));
		const letter = await firstLetterTo(later);
		expect(letter.headers.filter((name) => /bcc|^cc$/.test(name))).toEqual([]);
		expect([...lettersTo('anna@example.org'), ...lettersTo('berta@example.org')]).toEqual([]);
	});

	test('without consent, or with answers that are none, nothing is sent', async ({ page }) => {
		const address = freshAddress();
		await open(page, withAChangingMole.answers);
		const form = withAddress(await fields(page), address);
		const cases: [[string, string][], string][] = [
			[form.filter(([name]) => name !== 'consent'), words.faults.consent],
			[form.map(([name, value]) => [name, name === 'consent' ? 'yes' : value]), words.faults.consent],
			[[...form, ['answers', '{"region":"mars"}']], words.faults.answers],
			[[...form, ['answers', '{"hair":"red"}']], words.faults.answers],
			[[...form, ['answers', '{']], words.faults.answers],
			[[...form, ['answers', `"${'x'.repeat(12_000)}"`]], words.faults.answers]
		];
		for (const [sentForm, said] of cases) {
			const response = await send(page, '/result?/email', sentForm);
			expect(response.status(), said).toBe(400);
			expect(await response.text()).toContain(said);
		}
		const later = freshAddress();
		await send(page, '/result?/email', withAddress(form, later));
		await firstLetterTo(later);
		expect(lettersTo(address)).toEqual([]);
	});

	test('a letter about answers that are gone is refused, and the person asked again', async ({ page }) => {
		await open(page, withAChangingMole.answers);
		const form = withAddress(await fields(page), freshAddress());
		await page.context().clearCookies();
		const response = await send(page, '/result?/email', form);
		expect([response.status(), response.headers()['location']]).toEqual([303, '/quiz/concerns']);
		await page.goto('/quiz/concerns');
		await expect(page.getByRole('status').first()).toHaveText(en.notices['nothing-sent']);
	});
});
