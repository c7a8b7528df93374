import { suggest } from "@gongwen/diagnostics";
import type { Inline } from "@gongwen/document";
import type { ReportAt } from "../report.ts";
import type { World } from "../world.ts";
import { type Helper, helpers } from "./helpers.ts";
import { innerScope, type Resolution, resolvePath, type Scope } from "./scope.ts";
import { type BlockNode, type Expression, expressionWords, type Position, type TemplateNode } from "./template-node.ts";

/** A piece of a rendered text, and where it was written. Only `words` may be syntax; a value prints as it stands. */
export type Piece =
  | { readonly type: "words" | "value"; readonly text: string; readonly at: Position }
  | { readonly type: "inline"; readonly node: Inline; readonly at: Position };

/** What the rendering of one text needs. `wrong` nodes print nothing: the check has reported them. */
export interface Rendering {
  readonly world: World;
  readonly report: ReportAt;
  readonly wrong: ReadonlySet<TemplateNode>;
}

/** Renders a text that has been checked. A value that the data leave out is reported, unless an `{{#if}}` asks for it. */
export function renderTemplate(nodes: readonly TemplateNode[], scope: Scope<unknown>, rendering: Rendering): Piece[] {
  return nodes.flatMap((node) => (rendering.wrong.has(node) ? [] : renderNode(node, scope, rendering)));
}

function renderNode(node: TemplateNode, scope: Scope<unknown>, rendering: Rendering): Piece[] {
  switch (node.type) {
    case "words":
      return [node];
    case "value":
      return valuePieces(evaluate(node.expression, scope, node.at, rendering), node.at);
    case "block":
      return renderBlock(node, scope, rendering);
  }
}

function valuePieces(value: unknown, at: Position): Piece[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ type: "value", text: String(value), at }];
  return (value as readonly Inline[]).map((node) =>
    node.type === "text" ? { type: "value", text: node.text, at } : { type: "inline", node, at },
  );
}

function renderBlock(node: BlockNode, scope: Scope<unknown>, rendering: Rendering): Piece[] {
  const subject = blockSubject(node, scope, rendering);
  const inverse = () => renderTemplate(node.inverse, scope, rendering);
  switch (node.name) {
    case "if":
      return isTrue(subject) ? renderTemplate(node.body, scope, rendering) : inverse();
    case "unless":
      return isTrue(subject) ? inverse() : renderTemplate(node.body, scope, rendering);
    case "with":
      return isTrue(subject) ? renderTemplate(node.body, itemScope(node, scope, subject, undefined), rendering) : inverse();
    case "each": {
      const items = entriesOf(subject);
      if (items.length === 0) return inverse();
      return items.flatMap(([key, item], index) => {
        const data = new Map<string, unknown>([
          ["index", index],
          ["key", String(key)],
          ["first", index === 0],
          ["last", index === items.length - 1],
        ]);
        return renderTemplate(node.body, itemScope(node, scope, item, key, data), rendering);
      });
    }
  }
}

/** A block may ask for a value that isn't there; a helper in its place may not. */
function blockSubject({ subject, at }: BlockNode, scope: Scope<unknown>, rendering: Rendering): unknown {
  if (subject.type !== "path") return evaluate(subject, scope, at, rendering);
  const resolution = resolvePath(scope, subject, memberValue);
  return "found" in resolution ? resolution.found : undefined;
}

function itemScope(
  { params: [item, index] }: BlockNode,
  scope: Scope<unknown>,
  value: unknown,
  key: unknown,
  data: ReadonlyMap<string, unknown> = new Map(),
): Scope<unknown> {
  const names = new Map<string, unknown>();
  if (item !== undefined) names.set(item, value);
  if (index !== undefined) names.set(index, key);
  return innerScope(scope, value, names, data);
}

function entriesOf(subject: unknown): (readonly [key: string | number, item: unknown])[] {
  if (Array.isArray(subject)) return subject.map((item: unknown, index) => [index, item] as const);
  return typeof subject === "object" && subject !== null ? Object.entries(subject) : [];
}

/** As in Handlebars: nothing, no, 0, no words and an empty list are false. A number that is open yet (NaN) will be one. */
function isTrue(value: unknown): boolean {
  if (Number.isNaN(value)) return true;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The value of an expression; undefined when there is none, which has then been reported. */
function evaluate(expression: Expression, scope: Scope<unknown>, at: Position, rendering: Rendering): unknown {
  switch (expression.type) {
    case "literal":
      return expression.value;
    case "path": {
      const resolution = resolvePath(scope, expression, memberValue);
      if ("found" in resolution && resolution.found !== null) return resolution.found;
      rendering.report(at, missingValue(expression.words, resolution));
      return undefined;
    }
    case "call": {
      const args = expression.args.map((argument) => evaluate(argument, scope, at, rendering));
      if (args.includes(undefined)) return undefined;
      const result = (helpers[expression.helper] as Helper).run(args, rendering.world);
      if (result === undefined) rendering.report(at, unfitValue(expression, args));
      return result;
    }
  }
}

function missingValue(words: string, resolution: Resolution<unknown>) {
  const within = "found" in resolution ? undefined : resolution.within;
  const near = "found" in resolution ? undefined : suggest(resolution.missing, Object.keys(Object(within)));
  const hint = near === undefined ? `在数据中补上，或用 {{#if ${words}}}…{{/if}} 包住` : `是否应为 ${near}？`;
  return { rule: "template/missing-value", message: `{{${words}}} 在数据中没有写`, hint };
}

function unfitValue(call: Expression, args: readonly unknown[]) {
  const values = args.map((value) => `“${value}”`).join("、");
  return {
    rule: "template/unfit-value",
    message: `{{${expressionWords(call)}}} 不能用于${values}`,
    hint: "核对数据，或换一个函数",
  };
}

/** Own properties only: a path never reaches what JavaScript gives every object. */
function memberValue(value: unknown, name: string): unknown {
  if (Array.isArray(value) && name === "length") return value.length;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
