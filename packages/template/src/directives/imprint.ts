import type { Block, FootRow, Span } from "@gongwen/document";
import { chineseDate } from "@gongwen/schema";
import type { World } from "../world.ts";

/** `::imprint`: who else gets it, who printed it and when (GB/T 9704—2012, 7.4). What the data leave out doesn't print. */
export function imprint({ facts: { notice } }: World, span: Span): readonly Block[] {
  const { cc, printOffice, printDate } = notice;
  const ccRows: FootRow[] = cc.length === 0 ? [] : [{ role: "imprint-cc", left: [text(`抄送：${cc.join("，")}。`)] }];
  const printed: FootRow = { role: "imprint-print", left: [text(printOffice)] };
  const dated = printDate === undefined ? printed : { ...printed, right: [text(`${chineseDate(printDate)}印发`)] };
  return [{ type: "foot", rows: [...ccRows, dated], span }];
}

function text(words: string) {
  return { type: "text", text: words } as const;
}
