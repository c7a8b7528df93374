export { type AllocatedBatch, allocateBatch } from "./allocate/allocate-batch.ts";
export type { GivenFile } from "./allocate/read-allocation.ts";
export { type Examination, examineBatch, type ReadyBatch } from "./examine-batch.ts";
export { createFileMaker, type FileMaker } from "./file-maker.ts";
export { type FilledForm, fillForm } from "./fill-form.ts";
export type { Substitution } from "./manifest.ts";
export { localPdfService, type PdfService } from "./pdf-service.ts";
export {
  type ArchiveJob,
  type BatchPlan,
  type Job,
  type Making,
  type PlanInput,
  planBatch,
  type RegionPlan,
} from "./plan-batch.ts";
export type { Progress } from "./progress.ts";
export { type Rendering, type RenderOptions, renderBatch } from "./render-batch.ts";
export { selectRegions, UnknownRegionError } from "./select-regions.ts";
export { memorySink, type Sink } from "./sink.ts";
export { type Format, formats, type Tree, writeTree } from "./writers.ts";
export type { Written } from "./written.ts";
