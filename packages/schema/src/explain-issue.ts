import type { z } from "zod";
import { explainUnion } from "./explain-union.ts";
import type { Explanation } from "./explanation.ts";
import { limitMessage } from "./limit-message.ts";
import { forbiddenCharacter } from "./plain-text.ts";
import { keysAt, labelAt, typesAt } from "./schema-path.ts";
import { typeHint, typeWord, valueWords } from "./type-words.ts";

/** What the explanation may draw on besides the schema. */
export interface IssueContext {
  /** How a value was typed, where that is more than its value: `0571` for the number 571. */
  written?(path: readonly PropertyKey[]): string | undefined;
  /** The known name that a wrong one was probably meant to be. */
  suggest?(wrong: string, known: readonly string[]): string | undefined;
}

/**
 * Turns a schema's complaint into Chinese, with the name of the value that the schema carries.
 *
 * @param issue from `safeParse(value, { reportInput: true })`: without its input, a missing value can't be told from a wrong one
 * @param schema the schema that was parsed with, whose root the issue's path starts from
 * @returns one explanation; several where the issue speaks of several names or values
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, context: IssueContext = {}): Explanation[] {
  return explanations(issue, schema, context).map((each) => ({ ...each, message: each.message.trim() }));
}

function explanations(issue: z.core.$ZodIssue, schema: z.ZodType, context: IssueContext): Explanation[] {
  const { path } = issue;
  const label = labelOf(schema, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, schema, context));
  if (issue.code === "invalid_key") return [wrongKey(issue)];
  const empty = emptiness(issue, label);
  if (empty !== undefined) return [empty];
  switch (issue.code) {
    case "invalid_union":
      return explainUnion(issue, label, (inner) => explainIssue(inner, schema, context));
    case "invalid_type":
      return [typeExplanation(issue, label, schema, context)];
    case "invalid_value":
      return [{ rule: "data/choice", ...spoken(issue, label, `${label}只能是 ${valueWords(issue.values)}`), path }];
    case "too_small":
    case "too_big":
      if (isOtherKind(issue, typesAt(schema, path))) return [];
      return [{ rule: "data/range", ...spoken(issue, label, limitMessage(issue, label)), path }];
    case "not_multiple_of":
      return [{ rule: "data/range", ...spoken(issue, label, `${label}须为 ${issue.divisor} 的倍数`), path }];
    case "invalid_format":
      return [{ rule: "data/format", ...spoken(issue, label, `${label}形式不对`), path }];
    default:
      return [{ rule: ownRule(issue) ?? "data/value", ...spoken(issue, label, `${label}不对`), path }];
  }
}

/** The schema's own Chinese sentence, which may bring a hint, or else ours. */
function spoken(issue: z.core.$ZodIssue, label: string, otherwise: string): { message: string; hint?: string } {
  const own = ownSentence(issue);
  const message = own === undefined ? otherwise : own.startsWith(label) || issue.path.length === 0 ? own : `${label}：${own}`;
  const hint: unknown = issue.code === "custom" ? issue.params?.hint : undefined;
  return typeof hint === "string" ? { message, hint } : { message };
}

/** The rule that a schema's own check names. */
function ownRule(issue: z.core.$ZodIssue): string | undefined {
  const rule: unknown = issue.code === "custom" ? issue.params?.rule : undefined;
  return typeof rule === "string" ? rule : undefined;
}

/** What the schema itself says, in Chinese; undefined for the library's own English sentences, which may quote Chinese values. */
function ownSentence({ message }: z.core.$ZodIssue): string | undefined {
  return /\p{Script=Han}/u.test(message) && !/^(Invalid|Too|Unrecognized) /.test(message) ? message : undefined;
}

/** A value that isn't there, or a name with nothing after it. */
function emptiness(issue: z.core.$ZodIssue, label: string): Explanation | undefined {
  if (!("input" in issue) || issue.code === "custom") return undefined;
  const { path, input } = issue;
  if (input === undefined && path.length > 0) {
    const last = path.at(-1);
    return { rule: "data/missing", message: `缺少${label}`, hint: `补上 ${String(last)}`, path };
  }
  if (input !== null || (issue.code === "invalid_type" && "received" in issue && issue.received === "NaN")) return undefined;
  return {
    rule: "data/missing",
    message: path.length === 0 ? "没有内容" : `${label}没有内容`,
    hint: "填上内容；可以不写的，整项删去",
    path,
  };
}

function typeExplanation(
  { path, expected, input }: z.core.$ZodIssueInvalidType,
  label: string,
  schema: z.ZodType,
  { written }: IssueContext,
): Explanation {
  const wanted = expected === "number" && typesAt(schema, path).has("int") ? "int" : expected;
  const message = `${label}应为${typeWord(wanted)}`;
  const hint = typeHint(wanted, input, written?.(path));
  return { rule: "data/type", message, ...(hint === undefined ? {} : { hint }), path };
}

/** A list in a text's place also draws a complaint of its length: one complaint is enough. */
function isOtherKind({ origin }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, wanted: ReadonlySet<string>): boolean {
  return (origin === "array" || origin === "string") && !wanted.has(origin);
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType, { suggest }: IssueContext): Explanation {
  const known = keysAt(schema, path);
  const ofOtherKind = known.includes(key);
  const meant = ofOtherKind ? undefined : suggest?.(key, known);
  const hint = ofOtherKind
    ? "这一种没有这一项，删去"
    : meant !== undefined
      ? `是不是 ${meant}？`
      : known.length === 0
        ? "删去这一项"
        : `可用：${known.join("、")}`;
  return { rule: "data/unknown-key", message: `不认识的字段 ${visible(key)}`, hint, path: [...path, key], key: true };
}

function wrongKey({ path, issues }: z.core.$ZodIssueInvalidKey): Explanation {
  const [first] = issues;
  const name = visible(String(path.at(-1)));
  const own = first && ownSentence(first);
  const message = `“${name}”${own === undefined ? "不能作名称" : `：${own}`}`;
  return { rule: "data/key", message, hint: "改用合乎要求的名称", path, key: true };
}

/** Invisible characters by their number, so that the message itself can be read. */
function visible(key: string): string {
  return [...key].map((character) => forbiddenCharacter(character) ?? character).join("");
}

/** The value's name; without one, its parent's name and its key. */
function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const label = labelAt(schema, path);
  if (label !== undefined) return label;
  if (path.length === 0) return "内容";
  const parent = labelAt(schema, path.slice(0, -1));
  return parent === undefined ? ` ${String(path.at(-1))} ` : `${parent}的 ${String(path.at(-1))} `;
}
