import { setFlagsFromString } from "node:v8";

/** The engine of Node 20. Later ones compile in one tier more, optimize less, and don't know these flags. */
const engine = /^11\./;

/**
 * Suits the engine to a process that lives for seconds: code that runs a little is compiled quickly, and only what runs long is
 * optimized. Optimizing all that V8 takes for hot by itself, as suits a server, is a fifth of a build's whole CPU time.
 */
export function suitShortLife(): void {
  if (!engine.test(process.versions.v8)) return;
  setFlagsFromString("--sparkplug");
  setFlagsFromString("--interrupt-budget=1000000");
}
