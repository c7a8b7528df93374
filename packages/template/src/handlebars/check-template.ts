import { z } from "zod";
import { type ArgumentShape, type Check, checkCall } from "./check-call.ts";
import { helpers } from "./helpers.ts";
import { type ExpressionKind, kindNames } from "./kind-names.ts";
import { elementShape, type Kind, kindOf, memberShape, type Shape } from "./schema-shape.ts";
import { innerScope, resolvePath, type Scope } from "./scope.ts";
import {
  type BlockNode,
  type Expression,
  expressionWords,
  type PathExpression,
  type Position,
  type TemplateNode,
} from "./template-node.ts";
import { unknownPath } from "./unknown-path.ts";

/** Holds every path, helper and argument of a text, in every branch, against the schema of what it may name. */
export function checkTemplate(nodes: readonly TemplateNode[], scope: Scope<Shape>, check: Check): void {
  for (const node of nodes) {
    if (node.type === "value") {
      if (!isPrintable(node.expression, scope, node.at, check)) check.wrong.add(node);
    } else if (node.type === "block") {
      checkBlock(node, scope, check);
    }
  }
}

function isPrintable(expression: Expression, scope: Scope<Shape>, at: Position, check: Check): boolean {
  const kind = expressionKind(expression, scope, at, check);
  if (kind === undefined || kind === "text" || kind === "number" || kind === "inline") return kind !== undefined;
  const words = expressionWords(expression);
  const hint =
    kind === "list" ? `写成 {{join ${words} "、"}} 或 {{#each ${words}}}` : `写到具体的一项，或用在 {{#if ${words}}} 里`;
  check.report(at, { rule: "template/not-printable", message: `{{${words}}} 是${kindNames[kind]}，不能直接印出`, hint });
  return false;
}

function checkBlock(node: BlockNode, scope: Scope<Shape>, check: Check): void {
  const kind = expressionKind(node.subject, scope, node.at, check);
  const inner = kind === undefined ? undefined : bodyScope(node, kind, scope, check);
  if (inner === undefined) check.wrong.add(node);
  else checkTemplate(node.body, inner, check);
  checkTemplate(node.inverse, scope, check);
}

/** The scope of a block's body; undefined when the block can't go through its subject. */
function bodyScope(node: BlockNode, kind: ExpressionKind, scope: Scope<Shape>, check: Check): Scope<Shape> | undefined {
  if (node.name === "if" || node.name === "unless") return scope;
  const shape = node.subject.type === "path" ? shapeAt(node.subject, scope) : undefined;
  const context = node.name === "each" && shape !== undefined ? elementShape(shape) : shape;
  if (context === undefined) {
    const words = expressionWords(node.subject);
    const message = `{{#${node.name} ${words}}}：${words} 是${kindNames[kind]}，不是列表`;
    check.report(node.at, { rule: "template/not-a-list", message, hint: "改用列表，或用 {{#if …}}" });
    return undefined;
  }
  const [item, index] = node.params;
  const names = new Map<string, Shape>();
  if (item !== undefined) names.set(item, context);
  if (index !== undefined) names.set(index, kind === "list" ? z.int() : z.string());
  return innerScope(scope, context, names, node.name === "each" ? eachData : new Map());
}

const eachData: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["index", z.int()],
  ["first", z.boolean()],
  ["last", z.boolean()],
  ["key", z.string()],
]);

/** The kind of an expression; undefined when it is wrong, which has then been reported. */
export function expressionKind(
  expression: Expression,
  scope: Scope<Shape>,
  at: Position,
  check: Check,
): ExpressionKind | undefined {
  switch (expression.type) {
    case "literal":
      return literalKind(expression.value);
    case "call":
      return checkCall(expression, at, check, (argument) => argumentShape(argument, scope, at, check));
    case "path": {
      if (isBareHelper(expression, scope)) {
        return checkCall({ type: "call", helper: expression.words, args: [] }, at, check, () => undefined);
      }
      const shape = shapeAt(expression, scope);
      if (shape !== undefined) return kindOf(shape);
      check.report(at, unknownPath(expression, scope));
      return undefined;
    }
  }
}

/** An argument's kind, and its elements' when it is a list. */
function argumentShape(argument: Expression, scope: Scope<Shape>, at: Position, check: Check): ArgumentShape | undefined {
  const kind = expressionKind(argument, scope, at, check);
  if (kind !== "list" || argument.type !== "path") return kind === undefined ? undefined : { kind };
  const element = elementShape(shapeAt(argument, scope) as Shape);
  return element === undefined ? { kind } : { kind, element: kindOf(element) };
}

/** `{{date}}` without an argument, where no `as |date|` gives the name another meaning. */
function isBareHelper({ parts, scoped, from, up, words }: PathExpression, scope: Scope<Shape>): boolean {
  if (parts.length !== 1 || scoped || from !== "context" || up > 0 || !Object.hasOwn(helpers, words)) return false;
  for (let inner: Scope<Shape> | undefined = scope; inner !== undefined; inner = inner.parent) {
    if (inner.names.has(words)) return false;
  }
  return true;
}

function shapeAt(path: PathExpression, scope: Scope<Shape>): Shape | undefined {
  const resolution = resolvePath(scope, path, memberShape);
  return "found" in resolution ? resolution.found : undefined;
}

function literalKind(value: string | number | boolean): Kind {
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "flag";
}
