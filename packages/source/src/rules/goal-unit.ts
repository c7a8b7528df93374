import { dataRule } from "../data-rule.ts";

/** Every indicator of the published list has a unit: one without is a number that nobody can judge. */
export const goalUnit = dataRule({
  name: "goal/unit",
  severity: "warning",
  why: "目标值要能考核，没有单位说不清多少",
  needs: ["goals"],
  *find({ goals }) {
    for (const [index, { metrics }] of goals.value.goals.entries()) {
      for (const [place, { parts }] of metrics.entries()) {
        for (const [number, { label, unit }] of parts.entries()) {
          if (unit !== undefined) continue;
          yield {
            message: `指标“${label}”没有单位`,
            ...goals.place(["goals", index, "metrics", place, "parts", number]),
            hint: "补上 unit，如 个、万元、%",
          };
        }
      }
    }
  },
});
