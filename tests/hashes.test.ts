import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Manifest } from "@gongwen/schema";
import { expect, test } from "vitest";
import { siteFolder } from "./browser/site-folder.ts";

const golden = "golden/hashes-2025.txt";
const head = `# 2025 on ${process.arch}: the bytes of every file`;

/** The lines of a file that `sha256sum -c` reads. */
function hashLine(sha256: string, path: string): string {
  return `${sha256}  ${path}`;
}

test("the first edition comes out as it was: npm run golden rewrites the list, and every change in it is reviewed", async (context) => {
  const before = readIfThere(new URL(golden, import.meta.url));
  const otherMachine = before !== undefined && !before.startsWith(`${head}\n`);
  context.skip(
    otherMachine,
    `the list is of another architecture (${before?.split("\n", 1)[0]}); Typst's pages are the same on one only`,
  );

  const bytes = readFileSync(join(await siteFolder(), "manifest.json"));
  const { files } = Manifest.parse(JSON.parse(bytes.toString()));
  const lines = files.map(({ sha256, path }) => hashLine(sha256, path));
  const own = hashLine(createHash("sha256").update(bytes).digest("hex"), "manifest.json");
  await expect([head, ...lines, own, ""].join("\n")).toMatchFileSnapshot(golden);
});

function readIfThere(file: URL): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
