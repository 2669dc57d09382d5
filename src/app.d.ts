declare global {
	/** Short hash of everything under src/lib/knowledge, set by scripts/knowledge-plugin.ts. */
	const __KNOWLEDGE_VERSION__: string;
}

export {};
