export { createPdfPool } from "./pdf/pdf-pool.ts";
export { run } from "./run.ts";
export { suitShortLife } from "./short-lived.ts";
export type { World } from "./world.ts";
