import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const controller = new AbortController();
process.once("SIGINT", () => controller.abort());

const noColour = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== "";

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => performance.now(),
  interactive: process.stderr.isTTY === true && !noColour,
  colours: process.stderr.isTTY === true && !noColour,
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  cwd: process.cwd(),
  signal: controller.signal,
});
