import type { Block } from "./block.ts";

/**
 * The index of the paragraph that stays on the page of the signature, so that no page bears a signature alone
 * (GB/T 9704—2012, 7.3.5.5): the last one before it, be it text or the last line of the attachment note.
 *
 * @returns undefined where there is no signature, or nothing in front of it
 */
export function keptWithSignature(blocks: readonly Block[]): number | undefined {
  const signature = blocks.findIndex((block) => block.type === "table" && block.role.startsWith("signature"));
  return blocks[signature - 1]?.type === "paragraph" ? signature - 1 : undefined;
}
