import { dataRule } from "../data-rule.ts";
import { entriesOf, repeatedIds } from "../unique-ids.ts";

/** Ids of goals, of indicators over all goals, and of the plan's sections become ids of the form's entries. */
export const goalDuplicateId = dataRule({
  name: "goal/duplicate-id",
  severity: "error",
  why: "标识用作申请表填写项的名称，重复了两项会写到一处",
  needs: ["goals"],
  *find({ goals }) {
    const { goals: list, planOutline } = goals.value;
    yield* repeatedIds(goals, "目标标识", entriesOf(list, ["goals"]));
    const metrics = list.flatMap((goal, index) => entriesOf(goal.metrics, ["goals", index, "metrics"]));
    yield* repeatedIds(goals, "指标标识", metrics);
    yield* repeatedIds(goals, "章节标识", entriesOf(planOutline, ["planOutline"]));
  },
});
