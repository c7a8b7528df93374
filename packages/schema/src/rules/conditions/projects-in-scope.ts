import { judgeKnown } from "../judge-known.ts";
import { groupsIn, textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement, knowledge } from "../rule.ts";

/** Words that the passage names: a project that is called so is worth a look, no more. */
const excludedWords = ["技术改造", "数字化", "网络化", "智能化改造", "基础研究"];

export const projectsInScope: EligibilityRule = {
  id: "condition/projects-in-scope",
  kind: "condition",
  title: "项目在支持范围内",
  source: {
    place: "六（一）支持范围",
    passage: () => "技术改造项目、数字化网络化智能化改造项目、基础研究项目等不在本推进计划拟实施项目支持范围",
  },
  needs: [...entries("projects"), ...knowledge("projectsOutOfScope")],
  judge,
};

function judge({ answers, known }: ApplicationCase): Judgement {
  const names = groupsIn(answers, "projects").flatMap((project) => textOf(project, "name") ?? []);
  const doubtful = names.filter((name) => excludedWords.some((word) => name.includes(word)));
  const look = doubtful.length === 0 ? "" : `，请留意${doubtful.map((name) => `“${name}”`).join("、")}`;
  return judgeKnown({
    known: known.projectsOutOfScope,
    meets: false,
    met: "经核定，拟实施项目都在支持范围内",
    notMet: "经核定，有拟实施项目不在支持范围内",
    otherwise: "person-decides",
    open: `项目是否属于不支持的类别，由审核人员对照项目内容判定${look}`,
  });
}
