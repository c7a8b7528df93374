export { applyWaivers } from "./apply-waivers.ts";
export { type LoadedProject, loadProject } from "./load-project.ts";
export { type ParsedSource, parseSource } from "./parse-source.ts";
export type { DataSources, EditionFiles, Project } from "./project.ts";
export type { DataFinding, DataRule } from "./rules/data-rule.ts";
export { dataRules } from "./rules/index.ts";
