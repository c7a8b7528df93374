export type { CheckContext, CheckedAttachment, CheckedFacts } from "./check-context.ts";
export { checkDocuments } from "./check-documents.ts";
export type { DocumentRule, Finding, RuleContext } from "./document-rule.ts";
export { documentRules } from "./document-rules.ts";
