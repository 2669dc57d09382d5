/** The texts of the visitor's language that have arrived in this browser. A server has all languages at hand. */
import type { Language } from './languages';
import { addressOfSection, type Section } from './sections';

const arrived = new Map<string, unknown>();

/**
 * Fetches what is not here yet; from then on the words can be read without waiting. Rejects when something cannot be
 * fetched, and may be called again. On a server it does nothing.
 */
export async function ready(
	lang: Language,
	sections: readonly Section[],
	get: typeof fetch = fetch
): Promise<void> {
	if (import.meta.env.SSR) return;
	await Promise.all(
		sections.map(async (section) => {
			const address = addressOfSection(lang, section);
			if (arrived.has(address)) return;
			const response = await get(address);
			if (!response.ok) throw new Error(`ready: ${address} answered ${response.status}`);
			const texts: unknown = await response.json();
			// Asked for twice at the same time, the first to come stays: what is read must not change under a page.
			if (!arrived.has(address)) arrived.set(address, texts);
		})
	);
}

/** What `ready` has fetched. Throws when nobody waited for it. */
export function arrivedIn(lang: Language, section: Section): unknown {
	const texts = arrived.get(addressOfSection(lang, section));
	if (texts === undefined) throw new Error(`nobody waited for ready('${lang}', ['${section}'])`);
	return texts;
}
