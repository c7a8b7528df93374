import { Facts } from "@gongwen/schema";
import { checkTemplate } from "./handlebars/check-template.ts";
import { parseTemplate } from "./handlebars/parse-template.ts";
import { type Piece, renderTemplate } from "./handlebars/render-template.ts";
import { type Shape, shapeOfValue } from "./handlebars/schema-shape.ts";
import type { Scope } from "./handlebars/scope.ts";
import type { TemplateNode } from "./handlebars/template-node.ts";
import { mapAt } from "./map-at.ts";
import { type ReportAt, rememberSound } from "./report.ts";
import type { World } from "./world.ts";

/** Names that hold in one text only. */
export type Locals = Readonly<Record<string, unknown>>;

/**
 * Parses, checks and renders one text with `{{…}}`. Every problem is reported at its position; what is wrong prints nothing.
 *
 * @param text the words, with lines ending in a line feed
 * @param locals names that hold beside those of the facts
 */
export function renderText(text: string, world: World, report: ReportAt, locals: Locals = {}): Piece[] {
  const ofWorld = mapAt(soundTexts, world, () => new Map());
  const ofText = mapAt(ofWorld, text, () => new Map());
  const { nodes, wrong } = rememberSound(ofText, formOf(locals), report, (heard) =>
    readText(text, world, heard, mapValues(locals, shapeOfValue)),
  );
  return renderTemplate(nodes, valueScope(world, locals), { world, report, wrong });
}

/** Texts that nothing is wrong with, by their words and by the form of the names that hold in them. */
const soundTexts = new WeakMap<World, Map<string, Map<string, ReadText>>>();

/** What `shapeOfValue` looks at, as words. */
function formOf(value: unknown): string {
  if (Array.isArray(value)) return `[${formOf(value[0])}]`;
  if (typeof value !== "object" || value === null) return typeof value;
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}:${formOf(part)}`)
    .join()}}`;
}

/** The schemas of names that hold in one text only. */
export type LocalShapes = ReadonlyMap<string, Shape>;

/**
 * Parses and checks one text, which is then rendered with other values of its names as often as there are any.
 *
 * @param shapes of the names that hold beside those of the facts
 */
export function prepareText(
  text: string,
  world: World,
  report: ReportAt,
  shapes: LocalShapes = new Map(),
): (locals: Locals) => Piece[] {
  const { nodes, wrong } = readText(text, world, report, shapes);
  return (locals) => renderTemplate(nodes, valueScope(world, locals), { world, report, wrong });
}

/** A text as a tree, and its nodes that are wrong. */
interface ReadText {
  readonly nodes: readonly TemplateNode[];
  readonly wrong: ReadonlySet<TemplateNode>;
}

function readText(text: string, world: World, report: ReportAt, shapes: LocalShapes): ReadText {
  const nodes = parseTemplate(text, report);
  const wrong = new Set<TemplateNode>();
  checkTemplate(nodes, scopeOf<Shape>(Facts, shapes), { world, report, wrong });
  return { nodes, wrong };
}

function valueScope(world: World, locals: Locals): Scope<unknown> {
  return scopeOf<unknown>(world.facts, new Map(Object.entries(locals)));
}

function scopeOf<Thing>(root: Thing, names: ReadonlyMap<string, Thing>): Scope<Thing> {
  return { root, context: root, names, data: new Map() };
}

function mapValues<Value>(locals: Locals, map: (value: unknown) => Value): ReadonlyMap<string, Value> {
  return new Map(Object.entries(locals).map(([name, value]) => [name, map(value)]));
}
