import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import { inlineText } from "@gongwen/document";
import type { EditionSources } from "../edition-sources.ts";
import { inlineRenderer } from "../inline-renderer.ts";
import type { Locals } from "../render-text.ts";
import type { Report } from "../report.ts";
import type { World } from "../world.ts";
import type { BookRequest } from "./book-request.ts";

type Path = readonly PropertyKey[];

/** What the composers of a workbook's sheets share. */
export interface BookWork {
  readonly sources: EditionSources;
  readonly world: World;
  readonly report: Report;
  readonly request: BookRequest;
  /** Renders a text that doesn't know the region: its row's height may follow from its length. */
  text(text: string, path: Path, locals?: Locals): string;
  /** A mistake of the book's file. */
  problem(path: Path, rule: string, message: string, hint: string): Diagnostic;
  /** Renders a text that may name the region, whose words must not be looked at. */
  title(text: string, path: Path): string;
}

/** The renderers of one workbook's texts; every text may name the quota as `{{rows}}`. */
export function bookWork(
  source: Sourced<unknown>,
  sources: EditionSources,
  world: World,
  report: Report,
  request: BookRequest,
): BookWork {
  const inline = inlineRenderer(source, world, report);
  const { rows, region } = request;
  return {
    sources,
    world,
    report,
    request,
    text: remembered((text, path, locals = {}) => inlineText(inline(text, path, { rows, ...locals }))),
    problem: (path, rule, message, hint) => ({ severity: "error", ...source.place(path), rule, message, hint }),
    title: (text, path) => inlineText(inline(text, path, { rows, region })),
  };
}

/** A sheet says the same in many rows: each text is rendered once. */
function remembered(render: BookWork["text"]): BookWork["text"] {
  const known = new Map<string, string>();
  return (text, path, locals = {}) => {
    const key = JSON.stringify([path, locals]);
    const words = known.get(key) ?? render(text, path, locals);
    known.set(key, words);
    return words;
  };
}
