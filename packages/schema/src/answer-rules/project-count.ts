import type { AnswerRule } from "./answer-rule.ts";
import { groupsAt } from "./answer-values.ts";

/** The form asks for no more than so many projects, as a rule; more of them print, all the same. */
export const projectCount: AnswerRule = {
  name: "answers/project-count",
  severity: "note",
  why: "申请表写明项目数原则上的上限，确需超过的自行添加",
  fields: ["projects"],
  *find(context) {
    const count = groupsAt(context, "projects").length;
    const { maxProjects } = context.facts.plan;
    if (count <= maxProjects) return;
    yield {
      path: ["projects"],
      message: `有 ${count} 个项目，申请表要求原则上不超过 ${maxProjects} 个`,
      hint: "确需超过的可以保留",
    };
  },
};
