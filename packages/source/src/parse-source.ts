import type { Diagnostic, Place, Sourced } from "@gongwen/diagnostics";
import { type Document, isAlias, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { checkValue } from "./check-value.ts";
import { decodeText } from "./decode-text.ts";
import { placeFinder } from "./place-finder.ts";
import { yamlMessage } from "./yaml-messages.ts";

/** A parsed file, or undefined with the reasons; a file with open values has neither value nor doubts about the rest. */
export interface ParsedSource<Value> {
  readonly sourced?: Sourced<Value>;
  readonly diagnostics: readonly Diagnostic[];
  /** Places of values that a person has yet to decide (待定). */
  readonly openValues: readonly Place[];
}

/** Most brackets inside brackets: far above any real file, far below what would exhaust the parser. */
const deepest = 100;

/**
 * Reads one YAML file: UTF-8, one document, no anchors, no tags, no duplicate keys; then the schema.
 *
 * @param file the file's path relative to the root, for messages
 */
export function parseSource<Schema extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: Schema,
): ParsedSource<z.infer<Schema>> {
  const decoded = decodeText(bytes, file);
  if ("problem" in decoded) return failed(decoded.problem);
  const bracket = tooDeep(decoded.text);
  if (bracket !== undefined) return failed(error(file, "yaml/depth", "括号嵌套过深", "检查括号是否成对", bracket));

  const lineCounter = new LineCounter();
  const document = parseWithin(decoded.text, lineCounter);
  if (document === undefined) return failed(error(file, "yaml/depth", "层次嵌套过深", "检查短横线和缩进", [1, 1]));
  const problems = documentProblems(document, file, lineCounter);
  if (problems.length > 0) return failed(...problems);
  if (document.contents === null) return failed(error(file, "file/empty", "文件是空的", "补上内容，或恢复原来的文件", [1, 1]));
  const typed = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return checkValue(document.toJS(), schema, { file, find: placeFinder(document, file, lineCounter), typed });
}

/** Parses, or gives up on nesting that exhausts the stack. */
function parseWithin(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, version: "1.2", prettyErrors: false });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** Complaints of the parser, then what this project refuses although YAML allows it. */
function documentProblems(document: Document.Parsed, file: string, lines: LineCounter): Diagnostic[] {
  const at = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [Math.max(line, 1), Math.max(col, 1)];
  };
  const problems = [...document.errors, ...document.warnings].map(({ code, pos }) => {
    const { rule, message, hint } = yamlMessage(code);
    return error(file, rule, message, hint, at(pos[0]));
  });
  visit(document, {
    Node(_, node) {
      const start = at(node.range?.[0] ?? 0);
      if (isAlias(node) || ("anchor" in node && node.anchor !== undefined)) {
        problems.push(error(file, "yaml/alias", "不能用 & 和 * 写法", "直接写出值；值以 & 或 * 开头时加引号", start));
        return visit.BREAK;
      }
      if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
        problems.push(error(file, "yaml/tag", "不能用 ! 标签", "删去标签，值以 ! 开头时加引号", start));
      }
      return undefined;
    },
    Pair(_, { key }) {
      const name = typeof key === "object" && key !== null && "value" in key ? key.value : key;
      if (name !== "__proto__" && name !== "constructor" && name !== "prototype") return;
      const range = typeof key === "object" && key !== null && "range" in key ? (key.range as readonly [number] | null) : null;
      problems.push(error(file, "yaml/key", `字段名不能是 ${name}`, "换一个字段名", at(range?.[0] ?? 0)));
    },
  });
  return dedupe(problems);
}

/** One complaint a place: a broken line draws several from the parser. */
function dedupe(problems: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter(({ line, rule }) => {
    const key = `${line} ${rule}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Line and column of the first bracket that goes too deep. */
function tooDeep(text: string): [number, number] | undefined {
  let depth = 0;
  let line = 1;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    else if (character === "\n") [line, start] = [line + 1, index + 1];
    if (depth > deepest) return [line, index - start + 1];
  }
  return undefined;
}

function failed<Value>(...diagnostics: Diagnostic[]): ParsedSource<Value> {
  return { diagnostics, openValues: [] };
}

function error(
  file: string,
  rule: string,
  message: string,
  hint: string | undefined,
  [line, column]: [number, number],
): Diagnostic {
  return { severity: "error", rule, message, file, line, column, ...(hint === undefined ? {} : { hint }) };
}
