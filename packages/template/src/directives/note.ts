import type { Block, Span } from "@gongwen/document";
import type { World } from "../world.ts";

/** `::note`: the note in full-width brackets under the date, where the data give one (GB/T 9704—2012, 7.3.6). */
export function note({ facts }: World, span: Span): readonly Block[] {
  const words = facts.notice.note;
  return words === undefined
    ? []
    : [{ type: "paragraph", role: "note", children: [{ type: "text", text: `（${words}）` }], span }];
}
