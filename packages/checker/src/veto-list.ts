import { groupBy } from "./group-by.ts";
import { type Passage, unbroken } from "./passages.ts";

/** The list of grounds on which a firm is refused. */
export interface VetoList {
  /** Introduces the list: 有下列情况之一……. */
  readonly lead: Passage;
  readonly items: readonly Passage[];
}

/** The attachment that lists them, told by the words that introduce a list. None in an edition without such a list. */
export function vetoListOf(passages: readonly Passage[]): VetoList | undefined {
  for (const [part, own] of groupBy(passages, (passage) => passage.part)) {
    const start = own.findIndex(({ text }) => /下列(?:情况|情形)之一/u.test(unbroken(text)));
    const lead = own[start];
    if (part !== "notice" && lead !== undefined) return { lead, items: own.slice(start + 1).filter(({ inTable }) => !inTable) };
  }
  return undefined;
}
