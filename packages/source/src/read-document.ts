import type { Diagnostic } from "@gongwen/diagnostics";
import { type Document, LineCounter, parseDocument } from "yaml";
import { decodeText } from "./decode-text.ts";
import { tooDeep } from "./nesting.ts";
import { type PlaceFinder, placeFinder } from "./place-finder.ts";
import { hiddenCharacters, type Refusal, refusedNodes } from "./refused-nodes.ts";
import { yamlProblems } from "./yaml-problems.ts";

/** A YAML file that could be parsed: its tree, where everything stands, and the hidden characters in its texts. */
export interface ReadDocument {
  readonly document: Document.Parsed;
  readonly find: PlaceFinder;
  readonly hidden: readonly Diagnostic[];
}

/** Parses one YAML file: UTF-8, one document, no anchors, no tags, no duplicate keys; or says all that is wrong with it. */
export function readDocument(bytes: Uint8Array, file: string): ReadDocument | { readonly problems: readonly Diagnostic[] } {
  const decoded = decodeText(bytes, file);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;
  const depth = tooDeep(text);
  if (depth !== undefined) return { problems: [locate(tooDeepAt(depth), file, lineStarts(text))] };

  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: "1.2", prettyErrors: false, logLevel: "error" });
  const located = (refusal: Refusal) => locate(refusal, file, lineCounter);
  const problems = yamlProblems(document.errors, text);
  const whole = problems.every(({ rule }) => rule === "yaml/duplicate-key");
  const refused = [...problems, ...(whole ? refusedNodes(document) : [])];
  if (refused.length > 0) return { problems: refused.map(located) };
  if (document.contents === null) return { problems: [{ severity: "error", ...emptyFile, file, line: 1, column: 1 }] };
  return { document, find: placeFinder(document, file, lineCounter), hidden: hiddenCharacters(document).map(located) };
}

const emptyFile = { rule: "file/empty", message: "文件是空的", hint: "补上内容，或恢复原来的文件" };

function tooDeepAt(offset: number): Refusal {
  return { rule: "yaml/depth", message: "嵌套过深", hint: "检查括号是否成对，短横线和缩进是否多余", offset };
}

function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function locate({ rule, message, hint, offset }: Refusal, file: string, lines: LineCounter): Diagnostic {
  const { line, col } = lines.linePos(offset);
  return { severity: "error", rule, message, file, line: Math.max(line, 1), column: Math.max(col, 1), hint };
}
