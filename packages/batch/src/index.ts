export { type Examination, examineBatch } from "./examine-batch.ts";
export type { Manifest, ManifestEntry } from "./manifest.ts";
export { type Job, planBatch } from "./plan-batch.ts";
export { type Rendering, type RenderOptions, renderBatch } from "./render-batch.ts";
export { type Format, formats } from "./writers.ts";
