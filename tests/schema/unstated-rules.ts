import { readFileSync } from "node:fs";
import { explainIssue } from "@gongwen/schema";
import type { z } from "zod";

/** A rule that zod holds and JSON Schema can't state. */
export interface UnstatedRule {
  readonly id: string;
  /** Names of the schemas that it holds in. */
  readonly schemas: readonly string[];
  /** What a broken rule is told with; … stands for what differs. */
  readonly message: string;
  readonly rule: string;
  readonly why: string;
}

/** The list that the schema package hands out. */
export const unstatedRules: readonly UnstatedRule[] = JSON.parse(
  readFileSync(new URL("../../packages/schema/json/unstated-rules.json", import.meta.url), "utf8"),
);

/** The ids of the unstated rules that a value breaks, and what else is wrong with it. */
export function brokenRules(
  name: string,
  schema: z.ZodType,
  value: unknown,
): { readonly ids: string[]; readonly others: string[] } {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  const messages = issues.flatMap((issue) => explainIssue(issue, schema)).map(({ message }) => message);
  const ruleOf = (text: string) => unstatedRules.find(({ schemas, message }) => schemas.includes(name) && says(message, text));
  return {
    ids: [...new Set(messages.flatMap((message) => ruleOf(message)?.id ?? []))],
    others: messages.filter((message) => ruleOf(message) === undefined),
  };
}

function says(pattern: string, text: string): boolean {
  const [start = "", end = ""] = pattern.includes("…") ? pattern.split("…") : [pattern, pattern];
  return text.startsWith(start) && text.endsWith(end);
}
