export { type Examination, examineBatch } from "./examine-batch.ts";
export { type FilledForm, fillForm } from "./fill-form.ts";
export type { Manifest, ManifestEntry, Substitution } from "./manifest.ts";
export { localPdfService, type PdfService } from "./pdf-service.ts";
export { type Job, planBatch } from "./plan-batch.ts";
export { type Rendering, type RenderOptions, renderBatch } from "./render-batch.ts";
export { createWriters, type Format, formats, type Writers, type Written } from "./writers.ts";
