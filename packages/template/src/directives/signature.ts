import type { Block, Cell, Row, Span } from "@gongwen/document";
import { chineseDate } from "@gongwen/schema";
import type { World } from "../world.ts";

/**
 * `::signature`: the issuers in their order and the date (GB/T 9704—2012, 7.3.5). Sealed, they stand side by side with room for
 * a seal each; unsealed, under each other in the right half.
 */
export function signature({ facts: { notice } }: World, span: Span): readonly Block[] {
  const names = notice.issuers.map(({ name }) => cell(name));
  const rows: Row[] = notice.sealed ? [{ cells: names }] : names.map((name) => ({ cells: [cell(""), name] }));
  const widths = (rows[0]?.cells ?? []).map(() => 1);
  return [
    { type: "table", role: "signature", widths, headRows: 0, rows, span },
    { type: "paragraph", role: "issue-date", children: [{ type: "text", text: chineseDate(notice.issueDate) }], span },
  ];
}

function cell(name: string): Cell {
  return { children: [{ type: "paragraph", role: "signature", children: name === "" ? [] : [{ type: "text", text: name }] }] };
}
