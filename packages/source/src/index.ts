export { applyWaivers } from "./apply-waivers.ts";
export type { DataFinding, DataRule, RuleSources } from "./data-rule.ts";
export { calendarRules, dataRules } from "./data-rules.ts";
export { listBatches } from "./list-batches.ts";
export { type LoadedProject, loadProject } from "./load-project.ts";
export { parseSource } from "./parse-source.ts";
export type { ParsedSource } from "./parsed-source.ts";
export type { DataSources, EditionFiles, Project } from "./project.ts";
