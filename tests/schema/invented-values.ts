import { type AdvancementPlan, type InvestmentRow, indicatorsOf, type ReturnedPackage, type ReturnedRow } from "@gongwen/schema";
import fc from "fast-check";
import { facts } from "./batch-2025.ts";
import { inventedCode, inventedPackage } from "./invented-package.ts";

/** Words as people write them, with characters of other planes and marks that formats quote. */
const words = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."甲乙丙丁𠮷Ａa1“”（）、。<&\"'{}"), minLength: 1, maxLength });
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
const year = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const values = fc.record({ y1: year, y2: year }, { requiredKeys: ["y2"] });

/** Plans that are right. */
export const plans = fc
  .record({
    enterprise: words(60),
    name: words(100),
    projects: fc.uniqueArray(fc.record({ name: words(100), investment: amount, period: words(60), summary: words(300) }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ name }) => name,
    }),
    listed: fc.subarray(
      indicatorsOf(facts).map(({ id }) => id),
      { minLength: 1 },
    ),
    own: fc.array(fc.record({ goal: fc.constantFrom(...facts.goals.map(({ id }) => id)), name: words(100), values }), {
      maxLength: 3,
    }),
    values,
    text: fc.record(Object.fromEntries(facts.planOutline.map(({ id }) => [id, words(200)]))),
  })
  .map(({ listed, own, values: of, ...rest }): AdvancementPlan => {
    const investment = rest.projects.reduce((sum, project) => sum + Math.ceil(project.investment), 1000);
    return { ...rest, investment, goals: [...listed.map((indicator) => ({ indicator, values: of })), ...own] };
  });

/** Packages that are right, of any unit. */
export const packages = fc
  .tuple(
    fc.uniqueArray(plans, { minLength: 1, maxLength: 3, selector: ({ enterprise }) => enterprise }),
    fc.constantFrom(...facts.quota.lines.filter(({ level, quota }) => level !== "city" && quota >= 3)),
    words(200),
  )
  .map(([own, { region }, reason]): ReturnedPackage => {
    const row = (one: AdvancementPlan, index: number): ReturnedRow => {
      const { enterprise, name } = one;
      return { enterprise, plan: name, creditCode: inventedCode(index), focusField: "未来产业", reason };
    };
    const money = ({ enterprise, name, investment }: AdvancementPlan): InvestmentRow => {
      return { enterprise, plan: name, investment, target_support: reason };
    };
    return { ...inventedPackage(), region, recommendations: own.map(row), investments: own.map(money).reverse(), plans: own };
  });
