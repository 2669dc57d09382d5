/** Holds what the server says to what static/openapi.json says it says. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

type Media = { schema: object; examples?: Record<string, { value: unknown }> };
type Reply = {
	content: Record<string, Media>;
	headers?: Record<string, { schema: { const?: string } }>;
};
type Operation = {
	parameters?: { name: string; schema: object; examples?: Record<string, { value: unknown }> }[];
	requestBody?: { content: Record<string, Media> };
	responses: Record<string, Reply>;
};
type Document = {
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, object> };
};

export const file = new URL('../../static/openapi.json', import.meta.url);
export const document = JSON.parse(readFileSync(file, 'utf8')) as Document;

const inAjv = (part: unknown) =>
	JSON.parse(JSON.stringify(part).replaceAll('#/components/schemas/', 'api#/$defs/')) as object;

// Strict: a misspelt keyword in a schema would otherwise check nothing.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', $defs: inAjv(document.components.schemas) });

const compiled = new Map<object, ValidateFunction>();
export function expectToFit(schema: object, value: unknown, where: string): void {
	const validate = compiled.get(schema) ?? ajv.compile(inAjv(schema));
	compiled.set(schema, validate);
	if (!validate(value)) expect.fail(`${where}: ${ajv.errorsText(validate.errors)}`);
}

export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
	Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation }))
);

export function documented(path: string, method: string, status: number): Reply {
	const found = document.paths[path]?.[method.toLowerCase()]?.responses[status];
	if (!found) return expect.fail(`${method} ${path} answered ${status}, which is not documented`);
	return found;
}

/** The body of an answer that is documented in status, type, headers and shape. */
export async function readDocumented(path: string, method: string, response: Response): Promise<unknown> {
	const { content, headers = {} } = documented(path, method, response.status);
	const where = `${method} ${path} ${response.status}`;
	const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
	const media = content[type] ?? expect.fail(`${where}: the type "${type}" is not documented`);
	for (const [name, { schema }] of Object.entries(headers)) {
		expect(response.headers.get(name), `${where}: ${name}`).toBe(schema.const);
	}
	const text = await response.text();
	const body: unknown = type === 'application/json' ? JSON.parse(text) : text;
	expectToFit(media.schema, body, where);
	return body;
}
