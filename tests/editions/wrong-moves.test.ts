import { examineBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { expect, test } from "vitest";
import { withChangedEdition } from "./overlays.ts";
import { wrongMoves } from "./wrong-moves.ts";

/** What `check 2026` says; a line for each problem, with its hint. */
function problems(files: ReadonlyMap<string, Uint8Array>): string[] {
  return examineBatch(files, "2026").diagnostics.map(formatDiagnostic);
}

const before = new Set(problems(withChangedEdition()));

test("the edition is in order before the move", () => {
  expect([...before].filter((problem) => problem.includes(" 错误 "))).toEqual([]);
});

test.each(wrongMoves)("$move", ({ edit, want }) => {
  const files = withChangedEdition();
  edit(files);
  const found = problems(files).filter((problem) => !before.has(problem));
  expect(found).toEqual(want);
});
