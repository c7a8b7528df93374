import type { Inline } from "@gongwen/document";
import { EntryId } from "@gongwen/schema";
import type { Heading } from "mdast";
import { type Lowering, sourceLines } from "./lowering.ts";

/** A heading's words, and the name before them, if there is one. */
interface NamedWords {
  readonly name?: string;
  readonly children: Inline[];
}

/** In the source, where a value's marks are references: no value can name a heading. */
const source = /^#+\s+\{#([^}]*)\}/;
const written = /^\{#[^}]*\}\s*/;

/**
 * `## {#conditions} 申报对象及条件。`: the name by which templates call the heading, whatever its number (`section`, `passage`). It
 * doesn't print.
 *
 * @returns undefined where the name has the wrong form
 */
export function headingName(node: Heading, children: Inline[], lowering: Lowering): NamedWords | undefined {
  const name = source.exec(sourceLines(node, lowering)[0]?.[1] ?? "")?.[1];
  const [first, ...rest] = children;
  if (name === undefined || first?.type !== "text") return { children };
  if (!EntryId.safeParse(name).success) return undefined;
  const text = first.text.replace(written, "");
  return { name, children: text === "" ? rest : [{ ...first, text }, ...rest] };
}
