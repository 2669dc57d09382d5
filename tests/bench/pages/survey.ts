/** SurveyJS the way its own guide loads it in a page without a build step: core, interface and style sheet, minified. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { isMultiple, type Served } from './serve.ts';
import type { QuizPage } from './quiz.ts';

export const peers = join(import.meta.dirname, '..', 'peers');

/** Installs what only the benchmark needs, at the versions of its own lock file. */
export function installPeers(): void {
	if (existsSync(join(peers, 'node_modules', '.package-lock.json'))) return;
	console.log('Installing the peers …');
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const done = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: peers, stdio: 'inherit' })
		: spawnSync('npm', args, { cwd: peers, stdio: 'inherit', shell: process.platform === 'win32' });
	if (done.status !== 0) throw new Error('The peers could not be installed; the lines above say why.');
}

const file = (name: string) => readFileSync(join(peers, 'node_modules', name), 'utf8');

export function surveyJs(pages: readonly QuizPage[]): Served {
	const definition = {
		showProgressBar: true,
		pages: pages.map((page) => ({
			title: page.title,
			elements: page.questions.map((question) => ({
				type: isMultiple(question) ? 'checkbox' : 'radiogroup',
				name: question.id,
				title: question.text,
				choices: question.options.map(({ id, label }) => ({ value: id, text: label }))
			}))
		}))
	};
	return {
		'/0': `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Quiz</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/survey.css"><script defer src="/core.js"></script><script defer src="/ui.js"></script><script defer src="/quiz.js"></script><div id="quiz"></div>`,
		'/survey.css': file('survey-core/survey-core.fontless.min.css'),
		'/core.js': file('survey-core/survey.core.min.js'),
		'/ui.js': file('survey-js-ui/survey-js-ui.min.js'),
		'/quiz.js': `new Survey.Model(${JSON.stringify(definition)}).render(document.getElementById('quiz'))`
	};
}
