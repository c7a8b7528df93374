import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embeddedAssets } from "./scripts/embedded-assets.mjs";

test("the packages that make pages hold their styles and scripts as they stand in assets/: npm run assets", () => {
  const modules = embeddedAssets();
  expect(modules.length).toBe(3);
  for (const { path, text } of modules) expect(readFileSync(path, "utf8")).toBe(text);
});
