import type { Span } from "@gongwen/document";
import type { Node } from "mdast";
import type { Position } from "../handlebars/template-node.ts";
import type { Problem, ReportAt } from "../report.ts";
import type { World } from "../world.ts";
import type { Markdown } from "./to-markdown.ts";

/** What turning one parsed template into blocks needs. */
export interface Lowering {
  readonly file: string;
  readonly world: World;
  readonly markdown: Markdown;
  readonly report: ReportAt;
}

/** Where the line of the template begins that a line of the Markdown comes from. */
export function originOf({ markdown }: Lowering, line: number): Position {
  return markdown.origins[line - 1] ?? { line: 1, column: 1 };
}

/** Where a node was written. */
export function spanOf(node: Node, lowering: Lowering): Span {
  return { file: lowering.file, ...originOf(lowering, node.position?.start.line ?? 1) };
}

/** The Markdown a node was parsed from, line by line, with the line's number. */
export function sourceLines(node: Node, { markdown }: Lowering): [line: number, text: string][] {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  return markdown.text
    .split("\n")
    .slice(start.line - 1, end.line)
    .map((text, index) => [start.line + index, text.trim()]);
}

/** Takes a problem down where a node was written; gives no blocks. */
export function refuse(node: Node, lowering: Lowering, problem: Problem): [] {
  lowering.report(originOf(lowering, node.position?.start.line ?? 1), problem);
  return [];
}
