export { addTemplates } from "./add-templates.ts";
export { type StartedBatch, startBatch } from "./start-batch.ts";
export { UnknownTemplateError } from "./template-names.ts";
export type { Deduced, LabelledPlace } from "./turned.ts";
