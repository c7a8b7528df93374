import type { Answers } from "@gongwen/schema";
import { assessApplication, type KnownFacts, type RuleAnswer } from "@gongwen/schema/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { facts } from "./batch-2025.ts";

/** Every kind of value that can come out of JSON, at the entries that the rules read. */
const entries = [
  "province",
  "city",
  "listing",
  "stockCode",
  "planName",
  "planText",
  "goals",
  "planInvestment",
  "industrialChain",
  "inSixBasics",
  "projects",
  "classOneRights",
];

/** Answers and knowledge of which most say something, and some contradict each other. */
const text = (...values: string[]) => fc.constantFrom(...values);
const plausible = fc.record({
  province: text("浙江", "浙江省", "江苏"),
  city: text("杭州市萧山", "宁波", "慈溪", "嘉兴"),
  listing: text("none", "planned", "listed", "other"),
  stockCode: text("688001", "688001.SH", "港交所", "？"),
  planName: text("计划"),
  planText: fc.constant(Object.fromEntries(facts.planOutline.map(({ id }) => [id, "文字"]))),
  goals: fc.constantFrom<Answers[]>([], [{ name: "目标" }], [{ name: "目标", value: { y1: "1" } }]),
  planInvestment: fc.oneof(fc.constantFrom(999, 999.99, 1000, 1000.01, 1001), fc.double()),
  industrialChain: text("产业链"),
  inSixBasics: text("yes", "no"),
  projects: fc.constantFrom<Answers[]>([], [{ name: "技术改造" }]),
  classOneRights: fc.integer({ min: 0, max: 4 }),
  patents: fc.integer({ min: 0, max: 9 }),
});
const knowledge = fc.record({
  titleValid: fc.boolean(),
  titleValidAtReview: fc.boolean(),
  littleGiantValid: fc.boolean(),
  listedOn: fc.subarray(["上交所", "境外", "港交所", "某市场"]),
  blacklisted: fc.boolean(),
  productRestricted: fc.boolean(),
  violations: fc.boolean(),
  focusFields: fc.subarray([...facts.criteria.focusFields, "别的领域"]),
  projectsOutOfScope: fc.boolean(),
  projectsFunded: fc.boolean(),
  thirdParty: fc.boolean(),
  planSound: fc.boolean(),
});

const answersOf = (answers: Answers, known: KnownFacts) => assessApplication(answers, facts, known).map(({ answer }) => answer);

function opposite(one: RuleAnswer, other: RuleAnswer | undefined): boolean {
  return (one === "met" && other === "not-met") || (one === "not-met" && other === "met");
}

/** Some of a map's entries. */
function part<Value extends object>(whole: Value, keep: readonly boolean[]): Partial<Value> {
  return Object.fromEntries(Object.entries(whole).filter((_, index) => keep[index % keep.length])) as Partial<Value>;
}

const keeping = fc.array(fc.boolean(), { minLength: 13, maxLength: 13 });

test("more knowledge never turns met into not met, or back", () => {
  fc.assert(
    fc.property(plausible, knowledge, keeping, keeping, (answers, known, keepAnswers, keepKnown) => {
      const less = answersOf(part(answers, keepAnswers) as Answers, part(known, keepKnown) as KnownFacts);
      const more = answersOf(answers as Answers, known);
      expect(less.filter((answer, index) => opposite(answer, more[index]))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test("no answers, whatever they hold, make it throw; each rule gives a Chinese reason", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...entries, "__proto__", "constructor"), fc.jsonValue(), { maxKeys: 12 }),
  );
  fc.assert(
    fc.property(anything, anything, (answers, known) => {
      const assessments = assessApplication(answers as Answers, facts, known as KnownFacts);
      expect(assessments).toHaveLength(22);
      const wrong = assessments.filter(({ reason }) => !/\p{Script=Han}/u.test(reason) || reason.includes("[object"));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("the rules leave what they are given as it was", () => {
  fc.assert(
    fc.property(plausible, knowledge, (answers, known) => {
      const before = JSON.stringify([answers, known]);
      answersOf(answers as Answers, known);
      expect(JSON.stringify([answers, known])).toBe(before);
    }),
  );
});
