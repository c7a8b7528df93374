import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuesOf } from "./arbitrary.ts";
import { type Family, familiesOf } from "./families.ts";
import { jsonValidator } from "./json-validator.ts";
import { mutated } from "./mutate.ts";
import { realProject } from "./real-project.ts";
import { brokenRules, unstatedRules } from "./unstated-rules.ts";

const families = familiesOf(realProject());
const familyNamed = (name: string) => families.find((family) => family.name === name) as Family;
/** A failure is told as it is: making large values smaller takes longer than reading them. */
const runs = { numRuns: 1000, seed: 6, endOnFailure: true };

/** What the two say of a value: both the same, or where they part. */
function verdict({ name, schema }: Family, accepts: (value: unknown) => boolean, value: unknown): string {
  const zod = schema.safeParse(value).success;
  if (accepts(value) === zod) return "agree";
  if (zod) return "only the JSON Schema refuses";
  const { ids, others } = brokenRules(name, schema, value);
  return ids.length > 0 && others.length === 0 ? "agree but for a listed rule" : `only zod refuses: ${others.join("；")}`;
}

describe.each(families)("$name: the JSON Schema takes and refuses what zod does", (family) => {
  const validate = jsonValidator(family.json);
  const accepts = (value: unknown) => validate(value) === true;
  const values = valuesOf(family.schema);

  it("takes what is right", () => {
    fc.assert(
      fc.property(values, (value) => {
        if (!family.schema.safeParse(value).success) throw new Error("zod refuses a value made from it");
        if (!accepts(value)) throw new Error(JSON.stringify(validate.errors));
      }),
      runs,
    );
  });

  it("judges alike what may be wrong", () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(mutated(values), (value) => {
        seen.add(accepts(value));
        const found = verdict(family, accepts, value);
        if (!found.startsWith("agree")) throw new Error(`${found}: ${JSON.stringify(validate.errors)}`);
      }),
      runs,
    );
    expect(seen).toContain(false);
  });
});

describe("the list of rules that JSON Schema can't state", () => {
  const column = (key: string) => ({ key, head: "甲", width: 5, align: "left" });
  const sheet = (more: object) => ({ sheetName: "名单", columns: [column("a")], rows: { source: "blank", count: 1 }, ...more });
  const form = { company: "虚构公司", creditCode: "91330109MA00000001" };
  const cases: readonly (readonly [id: string, family: string, value: unknown])[] = [
    ["credit-code/check", "2025/application-form", form],
    ["credit-code/check", "2025/answers-file", { batch: "2025", region: "萧山区", answers: form }],
    ["sheet/column-key-twice", "sheet", sheet({ columns: [column("a"), column("b"), column("a")] })],
  ];
  it.each(cases)("%s in %s: zod refuses, the JSON Schema can't", (id, name, value) => {
    const family = familyNamed(name);
    expect(brokenRules(name, family.schema, value)).toEqual({ ids: [id], others: [] });
    expect(jsonValidator(family.json)(value)).toBe(true);
  });
  it("holds no rule that isn't one", () => {
    const ofFamilies = unstatedRules.filter(({ schemas }) => schemas.some((name) => families.some((one) => one.name === name)));
    expect(ofFamilies.map(({ id }) => id)).toEqual([...new Set(cases.map(([id]) => id))]);
  });
  it("leaves out what JSON Schema states: names and totals of the quota table, names of a workbook's own", () => {
    const { json, schema } = familyNamed("sheet");
    const wrong = [
      sheet({ rows: { source: "quotaLines" } }),
      sheet({ total: { label: ["合计"], columns: 1 } }),
      sheet({ columns: [column("hEAD")] }),
      sheet({ rows: { source: "quotaLines" }, columns: [{ group: "甲", columns: [column("a")] }] }),
    ];
    const right = [
      sheet({}),
      sheet({ rows: { source: "quotaLines" }, columns: [column("quota")], total: { label: ["合计"], columns: 1 } }),
      sheet({ columns: [column("headings")] }),
    ];
    const judged = (value: unknown) => [schema.safeParse(value).success, jsonValidator(json)(value)];
    expect([wrong.map(judged), right.map(judged)]).toEqual([wrong.map(() => [false, false]), right.map(() => [true, true])]);
  });
});
