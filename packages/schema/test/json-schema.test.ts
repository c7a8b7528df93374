import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editorSchema, jsonSchemas } from "../src/index.ts";
import { propertiesOf } from "./support/properties-of.ts";

const folder = new URL("../json/", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const schemas = [...jsonSchemas()];
const editors = schemas.filter(([name]) => name !== "manifest");
const filesOf = (names: readonly (readonly [name: string, unknown])[]) => names.map(([name]) => `${name}.schema.json`).sort();
const listed = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith(".schema.json"))
    .sort();

describe("what is committed is what the schemas give: npm run json-schema -w @gongwen/schema", () => {
  it.each(schemas)("json/%s.schema.json", (name, schema) => expect(read(`${name}.schema.json`)).toEqual(plain(schema)));
  it.each(editors)("json/editor/%s.schema.json", (name, schema) => {
    expect(read(`editor/${name}.schema.json`)).toEqual(plain(editorSchema(schema)));
  });
  it("and no other", () => expect([listed("."), listed("editor/")]).toEqual([filesOf(schemas), filesOf(editors)]));
});

describe("says in Chinese what it is of", () => {
  it.each(schemas)("%s: the whole, and every property", (_, schema) => {
    const all = [{ path: "", property: schema }, ...propertiesOf(schema)];
    const untitled = all.filter(({ property }) => !/\p{Script=Han}/u.test(String(property.title)));
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });
  it.each(schemas)("%s: no description in another language", (_, schema) => {
    const described = propertiesOf(schema).filter(({ property }) => property.description !== undefined);
    expect(described.filter(({ property }) => !/[\p{Script=Han}{]/u.test(String(property.description)))).toEqual([]);
  });
});

describe("editorSchema", () => {
  const schema = {
    $schema: "s",
    $id: "x.schema.json",
    type: "object",
    properties: {
      kind: { title: "种类", const: "a" },
      name: { title: "名称", type: "string", minLength: 1, pattern: "^[^ ]+$" },
      year: { title: "年度", description: "四位", type: "integer" },
      short: { title: "简称", type: "string", maxLength: 1 },
      rows: { title: "行", type: "array", items: { anyOf: [{ type: "integer" }, { const: "auto" }] } },
    },
    additionalProperties: false,
  };
  it("lets every value be 待定 that isn't a text or tells kinds apart, and nothing at the root", () => {
    const open = { $ref: "#/$defs/open" };
    expect(editorSchema(schema)).toMatchObject({
      $id: "editor/x.schema.json",
      type: "object",
      properties: {
        kind: { title: "种类", const: "a" },
        name: { title: "名称", type: "string", minLength: 1, pattern: "^[^ ]+$" },
        year: { title: "年度", description: "四位", anyOf: [{ type: "integer" }, open] },
        short: { title: "简称", anyOf: [{ type: "string", maxLength: 1 }, open] },
        rows: {
          title: "行",
          anyOf: [{ type: "array", items: { anyOf: [{ anyOf: [{ type: "integer" }, { const: "auto" }] }, open] } }, open],
        },
      },
      additionalProperties: false,
      $defs: { open: { const: "待定" } },
    });
  });
});
