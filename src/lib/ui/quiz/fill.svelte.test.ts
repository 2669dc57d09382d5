import { expect, it } from 'vitest';
import { fillChanged, fillUntouched } from './fill';

it('fills what was not touched and leaves every choice made on the page', () => {
	const form = document.createElement('form');
	form.innerHTML = `
		<input type="radio" name="feel" value="dry"><input type="radio" name="feel" value="oily" checked>
		<input type="radio" name="sting" value="never"><input type="radio" name="sting" value="often">
		<input type="checkbox" name="goal" value="calm"><input type="checkbox" name="goal" value="soft">
		<input type="radio" name="wish" value="two">`;
	fillUntouched(form, { feel: 'dry', sting: 'often', goal: ['calm', 'soft'] });
	const chosen = [...form.querySelectorAll('input')].filter(({ checked }) => checked);
	expect(chosen.map(({ name, value }) => `${name}=${value}`)).toEqual([
		'feel=oily',
		'sting=often',
		'goal=calm',
		'goal=soft'
	]);
});

it('shows what changed elsewhere, and leaves what is being chosen here', () => {
	const form = document.createElement('form');
	form.innerHTML = `
		<input type="radio" name="feel" value="dry"><input type="radio" name="feel" value="oily" checked>
		<input type="radio" name="sting" value="never" checked><input type="radio" name="sting" value="often">
		<input type="checkbox" name="goal" value="calm" checked><input type="checkbox" name="goal" value="soft">`;
	const before = { feel: 'dry', sting: 'never', goal: ['calm'] };
	fillChanged(form, before, { feel: 'dry', sting: 'often', goal: ['soft'] });
	const chosen = [...form.querySelectorAll('input')].filter(({ checked }) => checked);
	expect(chosen.map(({ name, value }) => `${name}=${value}`)).toEqual([
		'feel=oily',
		'sting=often',
		'goal=soft'
	]);
});
