/** ISO day on which the knowledge last changed, from docs/knowledge/versions.json; put in by the build. */
declare const __KNOWLEDGE_DATE__: string;
export const knowledgeDate: string = __KNOWLEDGE_DATE__;
