import type { Block, Span } from "@gongwen/document";
import { chineseDate } from "@gongwen/schema";
import type { World } from "../world.ts";
import { unsealedSignature } from "./unsealed-signature.ts";

/**
 * `::signature`: the issuers in their order and the date (GB/T 9704—2012, 7.3.5). Sealed, they stand side by side with room for
 * a seal each; unsealed, under each other at the right.
 */
export function signature({ facts: { notice } }: World, span: Span): readonly Block[] {
  const names = notice.issuers.map(({ name }) => name);
  const date = chineseDate(notice.issueDate);
  if (!notice.sealed) return [{ ...unsealedSignature(names, date), span }];
  const cells = names.map(
    (text) => ({ children: [{ type: "paragraph", role: "signature", children: [{ type: "text", text }] }] }) as const,
  );
  return [
    { type: "table", role: "signature", widths: names.map(() => 1), headRows: 0, rows: [{ cells }], span },
    { type: "paragraph", role: "issue-date", children: [{ type: "text", text: date }], span },
  ];
}
