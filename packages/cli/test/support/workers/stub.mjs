// In the place of the real worker: does what the document's title says.
import { setTimeout } from "node:timers/promises";
import { parentPort, threadId } from "node:worker_threads";

const acts = {
  write: ({ body }) => ({ kind: "written", written: { bytes: new TextEncoder().encode(body), pages: threadId } }),
  slow: async ({ body }) => {
    await setTimeout(50);
    return acts.write({ body });
  },
  problems: () => ({
    kind: "problems",
    diagnostics: [{ severity: "error", rule: "font/missing-glyph", message: "缺字", file: "a" }],
  }),
  failed: () => ({ kind: "failed", reason: new RangeError("broken program") }),
  exit: () => process.exit(7),
  throw: () => Promise.reject(new Error("thrown")),
  hang: () => new Promise(() => undefined),
};

parentPort.on("message", async ({ id, job: [tree] }) => parentPort.postMessage({ id, outcome: await acts[tree.act](tree) }));
