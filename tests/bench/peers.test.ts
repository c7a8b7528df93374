import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

describe("the ways that the benchmark compares", () => {
  // Without rounds they are only held against each other, and nothing is timed.
  it.each(["stamp-docx", "stamp-xlsx"])("fill in the same words (%s)", async (name) => {
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url))]);
    expect(stdout).toContain('"stamped":[]');
  });
});
