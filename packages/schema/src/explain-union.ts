import type { z } from "zod";
import type { Explanation } from "./explanation.ts";
import { typeWord, valueWords } from "./type-words.ts";

/** Explains an issue whose path starts from the root. */
type Explain = (issue: z.core.$ZodIssue) => Explanation[];

/**
 * What is wrong with a value that meets no branch of a union: the complaints of the branch that it is nearest to, or, when its kind
 * is none of theirs, the kinds that there are.
 */
export function explainUnion(issue: z.core.$ZodIssueInvalidUnion, label: string, explain: Explain): Explanation[] {
  const { path } = issue;
  if (issue.errors.length === 0) return [wrongKind(issue, label)];
  const ofItsKind = issue.errors.filter((issues) => !issues.some((inner) => wrongAtRoot(inner)));
  const nearest = ofItsKind.reduce<readonly z.core.$ZodIssue[] | undefined>(
    (best, issues) => (best === undefined || weight(issues) < weight(best) ? issues : best),
    undefined,
  );
  if (nearest !== undefined) return nearest.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }));
  const kinds = issue.errors.flatMap((issues) => issues.filter(wrongAtRoot).map(kindOf));
  return [{ rule: "data/type", message: `${label}应为${[...new Set(kinds)].join("或").replaceAll("  ", " ")}`, path }];
}

/** A map whose telling entry (`kind`, `type`, `source`) is missing or unknown. */
function wrongKind({ path, input, ...issue }: z.core.$ZodIssueInvalidUnion, label: string): Explanation {
  const key = path.at(-1);
  const given = typeof input === "object" && input !== null && key !== undefined && Object.hasOwn(input, key);
  const options = "options" in issue && Array.isArray(issue.options) ? valueWords(issue.options) : undefined;
  const hint = options === undefined ? {} : { hint: `可写：${options}` };
  if (!given) return { rule: "data/missing", message: `缺少${label}`, ...hint, path };
  return { rule: "data/choice", message: `${label}不在可写的值之中`, ...hint, path };
}

function wrongAtRoot({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

function kindOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return typeWord(issue.expected);
  return issue.code === "invalid_value" ? ` ${valueWords(issue.values)} ` : "";
}

/** How far a value is from a branch: its complaints, each unknown name counting. */
function weight(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}
