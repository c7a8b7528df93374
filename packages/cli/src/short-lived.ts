import { setFlagsFromString } from "node:v8";

/** The engine of Node 20. Later ones compile in one tier more, optimize less, and don't know all of these flags. */
const engine = /^11\./;

/**
 * Suits the engine to a process that lives for seconds: code that runs a little is compiled quickly, and only what runs long is
 * optimized, as optimizing all that V8 takes for hot by itself is a fifth of a build's CPU time. The heap may grow to 1.5
 * times what is alive before it is cleared, not to four times: that is a tenth of a build's memory.
 */
export function suitShortLife(): void {
  if (!engine.test(process.versions.v8)) return;
  for (const flag of ["--sparkplug", "--interrupt-budget=1000000", "--heap-growing-percent=50"]) setFlagsFromString(flag);
}
