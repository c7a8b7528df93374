import type { Block, Cell, Entry, Inline, Span } from "@gongwen/document";
import type { World } from "../world.ts";

/**
 * `::joint-signature`: a region's two bureaus side by side, with room for a seal each, and a date that is left open
 * (GB/T 9704—2012, 7.3.5). The names are the places `economyOffice` and `financeOffice`.
 */
export function jointSignature({ slots }: World, span: Span): readonly Block[] {
  const cells = ["economyOffice", "financeOffice"].map((name): Cell => {
    const slot = slots.get(name);
    return { children: [{ type: "paragraph", role: "signature", children: slot === undefined ? [] : [slot] }] };
  });
  return [
    { type: "table", role: "signature", widths: [1, 1], headRows: 0, rows: [{ cells }], span },
    { type: "paragraph", role: "issue-date", children: openDate, span },
  ];
}

/** Year, month and day to fill in: 　　年　月　日. */
const openDate: readonly Inline[] = [
  part("issueYear", "成文日期（年）", 2),
  { type: "text", text: "年" },
  part("issueMonth", "成文日期（月）", 1),
  { type: "text", text: "月" },
  part("issueDay", "成文日期（日）", 1),
  { type: "text", text: "日" },
];

function part(id: string, label: string, width: number): Entry {
  return { type: "entry", id, label, control: { kind: "text", multiline: false }, width };
}
