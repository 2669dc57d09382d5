/** Short hash of the whole knowledge, put in by the build; printed on every result and letter. */
declare const __KNOWLEDGE_VERSION__: string;
export const knowledgeVersion: string = __KNOWLEDGE_VERSION__;

/** ISO day on which it last changed, from docs/knowledge/versions.json. */
declare const __KNOWLEDGE_DATE__: string;
export const knowledgeDate: string = __KNOWLEDGE_DATE__;
