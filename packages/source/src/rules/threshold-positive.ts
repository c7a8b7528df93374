import { dataRule } from "../data-rule.ts";

/** A threshold of 0 excludes nobody: it is a value left blank. */
export const thresholdPositive = dataRule({
  name: "threshold/positive",
  severity: "error",
  why: "门槛为 0 等于没有门槛",
  needs: ["criteria"],
  *find({ criteria }) {
    for (const [id, { label, value }] of Object.entries(criteria.value.thresholds)) {
      if (value > 0) continue;
      yield { message: `${label}的门槛是 ${value}`, ...criteria.place(["thresholds", id, "value"]), hint: "填写大于 0 的数" };
    }
  },
});
