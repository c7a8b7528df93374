import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { cliFolder } from "./cli-folder.ts";
import { run } from "./run.ts";
import { suitShortLife } from "./short-lived.ts";

suitShortLife();

const interrupted = 130;
const controller = new AbortController();

/** The first signal lets the command clear up in its own time, a second one ends it: what must be cleared is cleared at its exit. */
function interrupt(): void {
  if (controller.signal.aborted) process.exit(interrupted);
  controller.abort();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);

// Without a listener a file over the limit (ulimit -f) would kill the process; with one, writing fails and is reported.
if (process.platform !== "win32") process.on("SIGXFSZ", () => undefined);

const noColour = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== "";

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => performance.now(),
  interactive: process.stderr.isTTY === true && !noColour,
  columns: process.stderr.columns ?? 80,
  cores: availableParallelism(),
  colours: process.stderr.isTTY === true && !noColour,
  outColours: process.stdout.isTTY === true && !noColour,
  root: fileURLToPath(new URL("../../", cliFolder)),
  cwd: process.cwd(),
  signal: controller.signal,
});
