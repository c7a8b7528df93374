import { suggest } from "@gongwen/diagnostics";
import type { ReportAt } from "../report.ts";
import type { World } from "../world.ts";
import { type Helper, helpers } from "./helpers.ts";
import { type ExpressionKind, kindNames } from "./kind-names.ts";
import type { Param } from "./params.ts";
import { type Expression, expressionWords, type Position, type TemplateNode } from "./template-node.ts";

/** What the check of one text needs. */
export interface Check {
  readonly world: World;
  readonly report: ReportAt;
  /** Nodes that are wrong: they are not rendered, so that one mistake gives one message. */
  readonly wrong: Set<TemplateNode>;
}

/** What an argument is, and what its elements are when it is a list. */
export interface ArgumentShape {
  readonly kind: ExpressionKind;
  readonly element?: ExpressionKind;
}

/**
 * Holds a call against the table of helpers: the name, how many arguments, each one's kind or name.
 *
 * @param shapeOf gives an argument's shape; undefined when it is wrong, which has then been reported
 * @returns what the call gives; undefined when it is wrong
 */
export function checkCall(
  call: Extract<Expression, { type: "call" }>,
  at: Position,
  check: Check,
  shapeOf: (argument: Expression) => ArgumentShape | undefined,
): ExpressionKind | undefined {
  const helper = Object.hasOwn(helpers, call.helper) ? helpers[call.helper] : undefined;
  if (helper === undefined) {
    const near = suggest(call.helper, Object.keys(helpers));
    const hint = near === undefined ? `可用：${Object.keys(helpers).join("、")}` : `是否应为 ${near}？`;
    check.report(at, { rule: "template/unknown-helper", message: `不认识的函数 {{${call.helper} …}}`, hint });
    return undefined;
  }
  if (!hasRightCount(helper, call, at, check)) return undefined;
  const before = call.args.map((argument) => (argument.type === "literal" ? String(argument.value) : ""));
  // The first that is wrong is told alone: which names there are may depend on it.
  const right = call.args.every((argument, index) => {
    const param = helper.params[index] as Param;
    return param.kind === "name"
      ? isKnownName(argument, param, before.slice(0, index), at, check)
      : isOfKind(argument, param.kind, call, at, check, shapeOf);
  });
  return right ? helper.result : undefined;
}

function hasRightCount(
  helper: Helper,
  { helper: name, args }: { helper: string; args: readonly Expression[] },
  at: Position,
  check: Check,
) {
  const most = helper.params.length;
  const least = most - (helper.optional ?? 0);
  if (args.length >= least && args.length <= most) return true;
  const wanted = least === most ? `${most} 个参数` : `${least} 至 ${most} 个参数`;
  const message = `{{${name}}} 要 ${wanted}，写了 ${args.length} 个`;
  check.report(at, { rule: "template/helper-arguments", message, hint: "参数之间用空格隔开" });
  return false;
}

function isKnownName(
  argument: Expression,
  param: Extract<Param, { kind: "name" }>,
  before: readonly string[],
  at: Position,
  check: Check,
): boolean {
  const known = param.names(check.world, before);
  if (argument.type !== "literal" || typeof argument.value !== "string") {
    const hint = known[0] === undefined ? "写成带引号的名称" : `如 "${known[0]}"`;
    const message = `${param.what}的名称要带引号：${expressionWords(argument)}`;
    check.report(at, { rule: "template/helper-arguments", message, hint });
    return false;
  }
  if (known.includes(argument.value)) return true;
  const near = suggest(argument.value, known);
  const all = known.length === 0 ? "还没有可用的名称" : `可用：${known.join("、")}`;
  const hint = near === undefined ? all : `是否应为 "${near}"？`;
  check.report(at, { rule: param.rule, message: `没有这个${param.what}：${argument.value}`, hint });
  return false;
}

function isOfKind(
  argument: Expression,
  wanted: "text" | "number" | "list" | "any",
  call: Expression,
  at: Position,
  check: Check,
  shapeOf: (argument: Expression) => ArgumentShape | undefined,
): boolean {
  const shape = shapeOf(argument);
  if (shape === undefined) return false;
  const ofWords = shape.element === undefined || shape.element === "text" || shape.element === "number";
  if (wanted === "any" ? shape.kind !== "inline" : shape.kind === wanted && ofWords) return true;
  const found = shape.kind === wanted ? "几组值的列表" : kindNames[shape.kind];
  const message = `{{${expressionWords(call)}}}：${expressionWords(argument)} 是${found}，应为${wantedNames[wanted]}`;
  check.report(at, { rule: "template/argument-kind", message, hint: "换一个取值" });
  return false;
}

const wantedNames = { text: "文字", number: "数字", list: "文字或数字的列表", any: "一个取值" };
