export { run } from "./run.ts";
export { suitShortLife } from "./short-lived.ts";
export type { World } from "./world.ts";
