import type { Place, Sourced } from "@gongwen/diagnostics";
import type { Inline } from "@gongwen/document";
import type { InlineTemplate } from "./inline-template.ts";
import { type LocalShapes, type Locals, prepareText, renderText } from "./render-text.ts";
import { type Report, reportAtPlace } from "./report.ts";
import { toInline } from "./to-inline.ts";
import type { World } from "./world.ts";

/** Checks one text of a YAML file, to be rendered with other values of the names in `shapes` as often as there are any. */
export function prepareInline(
  text: string,
  place: Place,
  world: World,
  report: Report,
  shapes?: LocalShapes,
): (locals: Locals) => readonly Inline[] {
  const render = prepareText(text, world, reportAtPlace(report, place), shapes);
  return (locals) => toInline(render(locals));
}

/** Renders the texts of one YAML file; their problems stand at the texts' places. */
export function inlineRenderer(source: Sourced<unknown>, world: World, report: Report): InlineTemplate {
  return (text, path, locals) => toInline(renderText(text, world, reportAtPlace(report, source.place(path)), locals));
}
