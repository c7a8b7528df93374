import { readFileSync } from "node:fs";
import { DiagnosticError, formatDiagnostic } from "@gongwen/diagnostics";
import { BookFile } from "@gongwen/schema";
import { parseSource } from "@gongwen/source";
import { composeBook } from "@gongwen/template";
import { expect, test } from "vitest";
import { type BookName, facts, regionNamed, requestFor, sources } from "./books.ts";

/** What policy staff read about a book with one passage changed. */
function problemsOf(book: BookName, from: string, to: string): string[] {
  const file = `templates/2025/package/${book}.book.yaml`;
  const parts = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").split(from);
  if (parts.length < 2) throw new Error(`${file} has no “${from}”`);
  const text = `${parts[0]}${to}${parts.slice(1).join(from)}`;
  const { sourced, diagnostics } = parseSource(new TextEncoder().encode(text), file, BookFile);
  if (sourced === undefined) return diagnostics.map(formatDiagnostic);
  const request = requestFor(book, regionNamed("萧山区"));
  try {
    composeBook({ ...sources, books: new Map([[request.content, sourced]]) }, facts, request);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(formatDiagnostic);
    throw error;
  }
}

interface Case {
  readonly what: string;
  readonly book: BookName;
  readonly from: string;
  readonly to: string;
  readonly want: RegExp;
}

test.each<Case>([
  {
    what: "an attachment that isn't there",
    book: "summary",
    from: "attachment: recommendation-summary",
    to: "attachment: recommendation",
    want: /summary\.book\.yaml:\d+:15 错误 book\/unknown-attachment 没有表格附件 recommendation\n/,
  },
  {
    what: "a column that isn't there",
    book: "summary",
    from: "required: [enterprise, focusField",
    to: "required: [enterprise, focusFeild",
    want: /错误 book\/unknown-column 附件没有 focusFeild 一列\n {2}建议：是不是 focusField？/,
  },
  {
    what: "a threshold's passage that isn't there",
    book: "summary",
    from: "refused: veto",
    to: "refused: nowhere",
    want: /错误 book\/unknown-threshold 没有门槛 planInvestment，或没有它的表述 nowhere/,
  },
  {
    what: "the region's name outside a title",
    book: "summary",
    from: "clean: 未发现问题",
    to: 'clean: "{{region.documentName}}未发现问题"',
    want: /错误 template\/unknown-path .*region/,
  },
  {
    what: "a value that a message doesn't have",
    book: "summary",
    from: "与第{{row}}行",
    to: "与第{{line}}行",
    want: /错误 template\/unknown-path .*line/,
  },
  {
    what: "vetoes from an attachment without any",
    book: "review",
    from: "attachment: selection-criteria",
    to: "attachment: checklist",
    want: /错误 book\/no-vetoes 附件 checklist 中没有编号的条目/,
  },
  {
    what: "a field that is missing",
    book: "rollup",
    from: "  total: 合计\n",
    to: "",
    want: /rollup\.book\.yaml:\d+:\d+ 错误 .*合计行名称/,
  },
])("$what", ({ book, from, to, want }) => {
  const problems = problemsOf(book, from, to);
  expect(problems.join("\n")).toMatch(want);
});
