import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSource } from "@gongwen/source";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { projectFiles } from "../pipeline.ts";
import { valuesOf } from "./arbitrary.ts";
import { examplesOf } from "./examples.ts";
import { familiesOf } from "./families.ts";
import { jsonValidator } from "./json-validator.ts";
import { realProject } from "./real-project.ts";

const root = new URL("../../", import.meta.url);
const project = realProject();
const files = projectFiles();
const examples = examplesOf(project, files.keys());

/** What a YAML text says, read as the project reads it, against a schema. @throws Error with all problems */
function read<Schema extends z.ZodType>(bytes: Uint8Array, schema: Schema): z.infer<Schema> {
  const { sourced, diagnostics } = parseSource(bytes, "a.yaml", schema);
  if (sourced === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return sourced.value;
}

/** A value written down and read again: as JSON, and as YAML. */
function again(schema: z.ZodType, value: unknown): unknown[] {
  const yaml = new TextEncoder().encode(stringify(value));
  return [schema.parse(JSON.parse(JSON.stringify(value))), read(yaml, schema)];
}

describe.each(examples)("$file", ({ file, name, schema, json }) => {
  const bytes = files.get(file) as Uint8Array;
  const [firstLine = ""] = new TextDecoder().decode(bytes).split("\n");
  const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(firstLine)?.[1] ?? "";
  const target = posix.join(posix.dirname(file), path);
  const value = read(bytes, z.unknown());

  it("names its schema on its first line, by a path that leads there", () => {
    expect(target).toBe(`packages/schema/json/editor/${name}.schema.json`);
    expect(existsSync(new URL(target, root))).toBe(true);
  });
  it("is right by that schema, and by the one without 待定", () => {
    for (const each of [JSON.parse(readFileSync(new URL(target, root), "utf8")), json]) {
      const validate = jsonValidator(each);
      validate(value);
      expect(validate.errors).toBeNull();
    }
  });
  it("comes back the same from JSON and from YAML", () => {
    const parsed = schema.parse(value);
    expect(again(schema, value)).toEqual([parsed, parsed]);
  });
});

describe.each(familiesOf(project))("$name: values made from the schema", ({ schema }) => {
  it("come back the same from JSON and from YAML", () => {
    for (const value of fc.sample(valuesOf(schema), { numRuns: 60, seed: 5 })) {
      const parsed = schema.parse(value);
      expect(again(schema, value)).toEqual([parsed, parsed]);
    }
  });
});

describe("for editors", () => {
  const quotas = { ...(project.project.sources.quotas.value as object), rows: "待定" };
  const { json } = familiesOf(project).find(({ name }) => name === "quotas") ?? { json: {} };
  const editor = JSON.parse(readFileSync(new URL("packages/schema/json/editor/quotas.schema.json", root), "utf8"));
  it("待定 may stand for any value while a batch is prepared, and never in finished data", () => {
    expect([jsonValidator(editor)(quotas), jsonValidator(json)(quotas)]).toEqual([true, false]);
    expect(jsonValidator(editor)({ ...quotas, rows: "未定" })).toBe(false);
  });
});
