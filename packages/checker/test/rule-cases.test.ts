import { describe, expect, test } from "vitest";
import { documentRules } from "../src/index.ts";
import { attachmentCases } from "./cases/attachment-cases.ts";
import { contactCases } from "./cases/contact-cases.ts";
import { criteriaCases } from "./cases/criteria-cases.ts";
import { dateCases } from "./cases/date-cases.ts";
import { formCases } from "./cases/form-cases.ts";
import { layoutCases } from "./cases/layout-cases.ts";
import { numberCases } from "./cases/number-cases.ts";
import { punctuationCases } from "./cases/punctuation-cases.ts";
import { partsOf, type RuleCases } from "./cases/rule-case.ts";
import { termCases } from "./cases/term-cases.ts";
import { messagesOf } from "./tiny-document.ts";

const cases: RuleCases = {
  ...attachmentCases,
  ...contactCases,
  ...criteriaCases,
  ...dateCases,
  ...formCases,
  ...layoutCases,
  ...numberCases,
  ...punctuationCases,
  ...termCases,
};
const names = documentRules.map(({ name }) => name);

describe("the table of rules", () => {
  test.each(documentRules)("$name has a group, a reason, a case that it finds and one that it leaves alone", ({ name, why }) => {
    expect(name).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(why).toMatch(/\p{Script=Han}/u);
    expect(cases[name]?.some(([, want]) => want.length > 0)).toBe(true);
    expect(cases[name]?.some(([, want]) => want.length === 0)).toBe(true);
  });

  test("every case is one of a rule", () => {
    expect(Object.keys(cases).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(Object.entries(cases))("%s", (name, rows) => {
  test.each(rows)("%j", (given, want) => {
    const { parts, ...rest } = partsOf(given);
    expect(messagesOf(name, parts, rest)).toEqual(want);
  });
});
