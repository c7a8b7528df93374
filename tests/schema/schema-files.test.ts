import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaFiles } from "./schema-files.ts";

const folder = new URL("../../packages/schema/", import.meta.url);
const files = [...(await schemaFiles())].map(([path, content]) => ({ path, content: Buffer.from(content) }));

it.each(files)("$path is what the data gives: npm run schema-files -w @gongwen/tests", ({ path, content }) => {
  const committed = readFileSync(new URL(path, folder));
  if (!committed.equals(content)) expect(committed.toString("latin1")).toBe(content.toString("latin1"));
});
