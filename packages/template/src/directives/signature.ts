import type { Block, Cell, Row, Span } from "@gongwen/document";
import { chineseDate } from "@gongwen/schema";
import type { World } from "../world.ts";
import { sealRows } from "./seal-rows.ts";
import { unsealedSignature } from "./unsealed-signature.ts";

/**
 * `::signature`: the issuers in their order and the date (GB/T 9704—2012, 7.3.5). Sealed, they stand side by side with room for
 * a seal each; unsealed, under each other at the right.
 */
export function signature({ facts: { notice } }: World, span: Span): readonly Block[] {
  const names = notice.issuers.map(({ name }) => name);
  const date = chineseDate(notice.issueDate);
  if (!notice.sealed) return [{ ...unsealedSignature(names, date), span }];
  const { widths, rows } = sealRows(names);
  return [
    { type: "table", role: "signature", widths, headRows: 0, rows: rows.map(sealedRow), span },
    { type: "paragraph", role: "issue-date", children: [{ type: "text", text: date }], span },
  ];
}

/** Lines from one row of names to the next: a seal is 42 mm across, and none may touch another (7.3.5.1). */
const sealLines = 5;

function sealedRow(names: readonly string[], index: number): Row {
  if (index === 0) return { cells: names.map(sealed) };
  return { cells: names.map((name) => ({ ...sealed(name), vertical: "bottom" })), minLines: sealLines };
}

function sealed(text: string): Cell {
  return { children: [{ type: "paragraph", role: "signature", children: text === "" ? [] : [{ type: "text", text }] }] };
}
