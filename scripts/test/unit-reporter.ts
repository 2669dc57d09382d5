/** What Vitest found, for the summary: written to the file that UNIT_REPORT names. */
import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { shortOf, type Counts, type Trouble } from './reports.ts';

type Failed = { errors(): readonly { message: string }[] };

const said = (errors: readonly { message: string }[] | undefined) => shortOf(errors?.[0]?.message);
const nameOf = ({ module, fullName }: TestCase) => `${module.relativeModuleId}: ${fullName}`;

/** What is wrong with a file or a group itself: it could not be loaded, or what runs before or after its tests failed. */
function around(module: TestModule): Trouble[] {
	const parts: [name: string, part: Failed][] = [
		[module.relativeModuleId, module],
		...[...module.children.allSuites()].map(
			(suite) => [`${module.relativeModuleId}: ${suite.fullName}`, suite] as [string, Failed]
		)
	];
	return parts
		.filter(([, part]) => part.errors().length > 0)
		.map(([name, part]) => ({ name, said: said(part.errors()) }));
}

function countOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
	const tests = modules.flatMap((module) => [...module.children.allTests()]);
	const troubled = (some: readonly TestCase[]) =>
		some.map((test) => ({ name: nameOf(test), said: said(test.result().errors) }));
	const passed = tests.filter((test) => test.result().state === 'passed');
	return {
		passed: passed.length,
		failed: [
			...troubled(tests.filter((test) => test.result().state === 'failed')),
			...modules.flatMap(around),
			...unhandled.map(({ message }) => ({ name: 'outside the tests', said: shortOf(message) }))
		],
		again: troubled(passed.filter((test) => test.diagnostic()?.flaky))
	};
}

export default class UnitReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
		const { UNIT_REPORT } = process.env;
		if (UNIT_REPORT) writeFileSync(UNIT_REPORT, JSON.stringify(countOf(modules, unhandled)));
	}
}
