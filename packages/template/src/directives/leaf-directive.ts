import type { Block, Span } from "@gongwen/document";
import type { World } from "../world.ts";

/** A directive on a line of its own: blocks made from facts, or from words that stand elsewhere. */
export interface LeafDirective {
  /** Which attributes it takes; all must be given. Each names its possible values. */
  readonly attributes?: Readonly<Record<string, (world: World) => readonly string[]>>;
  print(world: World, span: Span, attributes: Readonly<Record<string, string>>): readonly Block[];
}
