import type { AllocationProblem, Factor } from "@gongwen/allocation";
import type { Diagnostic } from "@gongwen/diagnostics";
import { unreachable } from "@gongwen/document";
import type { AllocationSources } from "./read-allocation.ts";
import { factorNames } from "./rule-words.ts";

interface Words {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** Inside the rules. */
  readonly path: readonly string[];
}

/** Why there is no allocation, with the names of those concerned, at the rule that would have to change. */
export function explainProblem(problem: AllocationProblem, { regions, rules, indicators }: AllocationSources): Diagnostic {
  const nameOf = new Map(
    regions.value.regions.map(({ id, name, level, officialName }) => [id, level === "city" ? officialName : name]),
  );
  const names = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? factorNames[id as Factor] ?? id).join("、");
  const { rule, message, path, ...rest } = words(problem, names);
  const byFactor = "factor" in problem && problem.factor !== undefined;
  const hint = byFactor && rule === "allocate/limits" ? hintByFactor : rest.hint;
  const place = problem.kind === "no-indicator" ? indicators.place(["rows"]) : rules.place(path);
  return { severity: "error", rule, message: `${scope(problem, names)}${message}`, ...place, hint };
}

/** Each factor by itself, floors are made good by the last one. */
const hintByFactor = "两项各自取整时，保底和封顶由后一项补足、扣减：调整保底和封顶，或把 rounding 改为 once";

/** 杭州市内，省级专精特新中小企业部分： */
function scope(problem: AllocationProblem, names: (ids: readonly string[]) => string): string {
  const city = "city" in problem && problem.city !== undefined ? [`${names([problem.city])}内`] : [];
  const factor =
    "factor" in problem && problem.kind !== "no-indicator" && problem.factor ? [`${factorNames[problem.factor]}部分`] : [];
  const parts = [...city, ...factor];
  return parts.length === 0 ? "" : `${parts.join("，")}：`;
}

function words(problem: AllocationProblem, names: (ids: readonly string[]) => string): Words {
  switch (problem.kind) {
    case "tie":
      return {
        rule: "allocate/tie",
        message: `${names(problem.ids)}并列，剩下的 ${problem.places} 个名额分不出先后`,
        hint: "在 ties 中加一条能分出先后的规则，如 order（名额表中在前者先）",
        path: ["ties"],
      };
    case "floors":
      return {
        rule: "allocate/limits",
        message: `各地${problem.factor === undefined ? "" : "还须补足的"}保底合计 ${problem.floors} 个，多于可分的 ${problem.places} 个`,
        hint: "调低保底，或核对分配总数",
        path: ["limits"],
      };
    case "caps":
      return {
        rule: "allocate/limits",
        message: `各地封顶合计 ${problem.caps} 个，少于可分的 ${problem.places} 个`,
        hint: "调高封顶，或核对分配总数；没有指标的地区只得保底数",
        path: ["limits"],
      };
    case "floor-over-cap":
      return {
        rule: "allocate/limits",
        message: `${names(problem.ids)}的保底高于封顶`,
        hint: "核对 min 和 max",
        path: ["limits"],
      };
    case "tilts-over-cap":
      return {
        rule: "allocate/limits",
        message: `${names(problem.ids)}的倾斜指标已经超过推荐名额的封顶`,
        hint: "调高封顶，或核对倾斜指标",
        path: ["limits"],
      };
    case "tilts":
      return {
        rule: "allocate/total",
        message: `倾斜指标合计 ${problem.tilts} 个，已经多于推荐名额合计 ${problem.places} 个`,
        hint: "核对分配总数和各地的倾斜标记",
        path: ["total", "places"],
      };
    case "no-weight":
      return {
        rule: "allocate/no-indicator",
        message: `各地的指标都是 0，${problem.places} 个名额没有分配的依据`,
        hint: "核对指标文件",
        path: ["total"],
      };
    case "no-indicator":
      return {
        rule: "allocate/no-indicator",
        message: `各地的${factorNames[problem.factor]}数都是 0，没有分配的依据`,
        hint: "核对指标文件，或把这项因素的权重改为 0",
        path: [],
      };
    default:
      return unreachable(problem);
  }
}
