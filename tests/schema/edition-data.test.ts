import { readFileSync } from "node:fs";
import {
  EditionFacts,
  FormFile,
  parse,
  parseApplication,
  parseReturnedPackage,
  type ReturnDefinition,
  SheetFile,
} from "@gongwen/schema";
import { assessApplication } from "@gongwen/schema/rules";
import { loadProject } from "@gongwen/source";
import { formInWords } from "@gongwen/template";
import { describe, expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { example, facts, form, investment, recommendation } from "./batch-2025.ts";
import { inventedPackage } from "./invented-package.ts";
import { said } from "./said.ts";

const folder = new URL("../../packages/schema/json/2025/", import.meta.url);

/** What the schema package carries of the 2025 edition, for those who have no YAML: `npm run golden` rewrites it. */
function editionData(): Record<string, unknown> {
  const { project } = loadProject(projectFiles(), "2025");
  if (project === undefined) throw new Error("the 2025 batch has errors");
  const { contacts: _, mailing: __, hotlines: ___, ...others } = facts;
  return {
    facts: others,
    form: formInWords(project.edition, facts, "attachments/application-form.form.yaml"),
    "recommendation-summary": recommendation,
    "investment-summary": investment,
  };
}

test.each(Object.entries(editionData()))("json/2025/%s.json is what the edition says", async (name, value) => {
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(`../../packages/schema/json/2025/${name}.json`);
});

describe("with these files alone", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  function typed<Value>(parsed: { ok: true; value: Value } | { ok: false; problems: readonly unknown[] }): Value {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  }
  function readDefinition(): ReturnDefinition {
    return {
      facts: typed(parse(EditionFacts, read("facts"))),
      form: typed(parse(FormFile, read("form"))),
      recommendation: typed(parse(SheetFile, read("recommendation-summary"))),
      investment: typed(parse(SheetFile, read("investment-summary"))),
    };
  }

  test("an application is parsed and assessed as with the data files", () => {
    const definition = readDefinition();
    expect(said(parseApplication(example, definition.form, definition.facts))).toEqual([]);
    expect(assessApplication(example, definition.facts)).toEqual(assessApplication(example, facts));
  });

  test("a region's quota is there, and a package is held against it", () => {
    const definition = readDefinition();
    expect(definition.facts.quota.lines.find(({ region }) => region === "330109")?.quota).toBe(29);
    expect(said(parseReturnedPackage(inventedPackage(), definition))).toEqual([]);
  });

  test("an option is called what the batch calls it, and nobody is named", () => {
    const definition = readDefinition();
    const wrong = parseApplication({ ...example, listingPlace: "x" }, definition.form, definition.facts);
    expect(said(wrong)[0]).toContain("shMain（上交所主板）");
    expect(said(parseApplication({ ...example, listingPlace: "x" }, form, facts))[0]).not.toContain("上交所主板");
    expect(readFileSync(new URL("facts.json", folder), "utf8")).not.toMatch(/\d{3,4}-\d{7,8}|1[3-9]\d{9}/);
  });
});
