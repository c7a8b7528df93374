import type { Sourced } from "@gongwen/diagnostics";
import type { InlineTemplate } from "./inline-template.ts";
import { renderText } from "./render-text.ts";
import { type Report, reportAtPlace } from "./report.ts";
import { toInline } from "./to-inline.ts";
import type { World } from "./world.ts";

/** Renders the texts of one YAML file; their problems stand at the texts' places. */
export function inlineRenderer(source: Sourced<unknown>, world: World, report: Report): InlineTemplate {
  return (text, path, locals) => toInline(renderText(text, world, reportAtPlace(report, source.place(path)), locals));
}
