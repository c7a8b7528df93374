import { suggest } from "@gongwen/diagnostics";
import Handlebars from "handlebars";
import type { ReportAt } from "../report.ts";
import { checkCharacters } from "./check-characters.ts";
import { scanMustaches } from "./scan-mustaches.ts";
import { type BlockName, blockNames, type Expression, type Position, type TemplateNode } from "./template-node.ts";

type Statement = hbs.AST.Statement;

/**
 * Parses a text with `{{…}}`. What this package doesn't know (partials, decorators, unescaped values, `name=value`) is reported
 * and left out.
 *
 * @returns nothing when the syntax is broken
 */
export function parseTemplate(source: string, report: ReportAt): readonly TemplateNode[] {
  const text = source.replaceAll("\r\n", "\n");
  checkCharacters(text, report);
  if (!scanMustaches(text, report)) return [];
  try {
    return statements(Handlebars.parse(text).body, report);
  } catch (error) {
    report(failurePosition(error, text), {
      rule: "template/syntax",
      message: "{{…}} 写得不对",
      hint: "核对花括号里的名称、引号和空格",
    });
    return [];
  }
}

function statements(body: readonly Statement[], report: ReportAt): TemplateNode[] {
  return body.flatMap((statement) => {
    switch (statement.type) {
      case "ContentStatement":
        return wordsNode(statement as hbs.AST.ContentStatement);
      case "MustacheStatement":
        return valueNode(statement as hbs.AST.MustacheStatement, report);
      case "BlockStatement":
        return blockNode(statement as hbs.AST.BlockStatement, report);
      case "CommentStatement":
        return [];
      default:
        report(start(statement), {
          rule: "template/partial",
          message: "不能引用别的模板（{{> …}}、{{* …}}）",
          hint: "把文字直接写在这里",
        });
        return [];
    }
  });
}

/** Handlebars takes the rest of a line off around a block that stands alone on it; the position follows what is left. */
function wordsNode(statement: hbs.AST.ContentStatement): TemplateNode[] {
  const { value } = statement;
  if (value === "") return [];
  const original = String(statement.original);
  const core = value.trim();
  const taken = original.slice(0, original.indexOf(core) - value.indexOf(core));
  const { line, column } = start(statement);
  const lines = taken.split("\n");
  const last = (lines.at(-1) as string).length;
  const at = lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
  return [{ type: "words", text: value, at }];
}

function valueNode(statement: hbs.AST.MustacheStatement, report: ReportAt): TemplateNode[] {
  const at = start(statement);
  const expression = callOrPath(statement, at, report);
  return expression === undefined ? [] : [{ type: "value", expression, at }];
}

function blockNode(statement: hbs.AST.BlockStatement, report: ReportAt): TemplateNode[] {
  const at = start(statement);
  const body = statements(statement.program?.body ?? [], report);
  const inverse = statements(statement.inverse?.body ?? [], report);
  const name = statement.path.original;
  if (!isBlockName(name)) {
    const near = suggest(name, blockNames);
    const hint =
      near === undefined ? `可用：${blockNames.map((known) => `{{#${known}}}`).join("、")}` : `是否应为 {{#${near}}}？`;
    report(at, { rule: "template/unknown-block", message: `不认识的块 {{#${name}}}`, hint });
    return [...body, ...inverse];
  }
  const [subject] = statement.params.flatMap((param) => expressionOf(param, at, report) ?? []);
  if (subject === undefined || statement.params.length > 1 || hasPairs(statement.hash)) {
    report(at, { rule: "template/block-argument", message: `{{#${name}}} 后要写一个取值`, hint: `如 {{#${name} notice.note}}` });
    return [...body, ...inverse];
  }
  return [{ type: "block", name, subject, params: statement.program?.blockParams ?? [], body, inverse, at }];
}

function callOrPath(
  { path, params, hash }: Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash">,
  at: Position,
  report: ReportAt,
): Expression | undefined {
  if (hasPairs(hash)) {
    report(at, { rule: "template/helper-arguments", message: "花括号里不能写“名称=值”", hint: "只写名称和参数，用空格隔开" });
    return undefined;
  }
  const head = expressionOf(path, at, report);
  if (params.length === 0 || head === undefined) return head;
  const helper = String((path as hbs.AST.PathExpression).original);
  return { type: "call", helper, args: params.flatMap((param) => expressionOf(param, at, report) ?? []) };
}

function expressionOf(node: hbs.AST.Expression, at: Position, report: ReportAt): Expression | undefined {
  switch (node.type) {
    case "PathExpression":
      return pathExpression(node as hbs.AST.PathExpression);
    case "SubExpression":
      return callOrPath(node as hbs.AST.SubExpression, at, report);
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { type: "literal", value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value };
    default:
      report(at, { rule: "template/syntax", message: "花括号里不能写 null 或 undefined", hint: "写取值的名称" });
      return undefined;
  }
}

function pathExpression({ original, data, depth, parts }: hbs.AST.PathExpression): Expression {
  const scoped = /^(\.|this\b)/.test(original);
  return { type: "path", words: original, from: data ? "data" : "context", up: depth, scoped, parts };
}

function isBlockName(name: string): name is BlockName {
  return (blockNames as readonly string[]).includes(name);
}

function hasPairs(hash: hbs.AST.Hash | undefined): boolean {
  return (hash?.pairs.length ?? 0) > 0;
}

function start({ loc }: hbs.AST.Node): Position {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** Handlebars' parser throws with a line in the message, its tree builder with line and column. */
function failurePosition(error: unknown, text: string): Position {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message: string };
  if (lineNumber !== undefined && column !== undefined) return { line: lineNumber, column: column + 1 };
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  return { line, column: Math.max(0, (text.split("\n")[line - 1] ?? "").indexOf("{{")) + 1 };
}
