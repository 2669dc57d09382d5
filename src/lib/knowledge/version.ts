/** Short hash of the whole knowledge, put in by the build; printed on every result and letter. */
declare const __KNOWLEDGE_VERSION__: string;
export const knowledgeVersion: string = __KNOWLEDGE_VERSION__;
