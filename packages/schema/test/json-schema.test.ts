import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemas } from "../src/index.ts";

it.each([...jsonSchemas()])(
  "json/%s.schema.json is what the schema gives: npm run json-schema -w @gongwen/schema",
  (name, schema) => {
    const file = new URL(`../json/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
