import { expect, it } from "vitest";
import { type Block, keptWithSignature } from "../src/index.ts";

const text: Block = { type: "paragraph", role: "body", children: [] };
const item: Block = { type: "paragraph", role: "attachment-note-item", children: [] };
const signature: Block = { type: "table", role: "signature", widths: [1], headRows: 0, rows: [] };

it.each<[string, Block[], number | undefined]>([
  ["the last line of the attachment note", [text, item, item, signature], 2],
  ["the last words, where there is no note", [text, text, signature], 1],
  ["no signature", [text], undefined],
  ["a signature alone", [signature], undefined],
])("%s", (_, blocks, want) => expect(keptWithSignature(blocks)).toBe(want));
