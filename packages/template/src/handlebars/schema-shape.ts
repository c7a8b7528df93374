import { z } from "zod";

/** A schema as the check walks it. */
export type Shape = z.core.$ZodType;

/** What a schema's values are for a template: words, a number, yes or no, a list, or a group of named values. */
export type Kind = "text" | "number" | "flag" | "list" | "group";

/** The schema of a part: a key of an object or a record, an element of a list by its index, or a list's length. */
export function memberShape(shape: Shape, name: string): Shape | undefined {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, name) ? bare.shape[name] : undefined;
  if (bare instanceof z.ZodRecord) return bare.valueType;
  if (bare instanceof z.ZodArray) return name === "length" ? z.int() : /^\d+$/.test(name) ? bare.element : undefined;
  if (bare instanceof z.ZodUnion) return unionMember(bare.options, name);
  return undefined;
}

/** The names a schema's values have, where they are known. */
export function memberNames(shape: Shape): readonly string[] {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape);
  if (bare instanceof z.ZodArray) return ["length"];
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => memberNames(option));
  return [];
}

/** The schema of what `#each` goes through, or undefined when it can't. */
export function elementShape(shape: Shape): Shape | undefined {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodArray) return bare.element;
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
}

/** The kind of a schema's values. */
export function kindOf(shape: Shape): Kind {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodNumber) return "number";
  if (bare instanceof z.ZodBoolean) return "flag";
  if (bare instanceof z.ZodArray) return "list";
  if (bare instanceof z.ZodObject || bare instanceof z.ZodRecord) return "group";
  if (bare instanceof z.ZodUnion) return kindOf(bare.options[0] as Shape);
  return "text";
}

/** The schema of a value that a caller names, such as the number of a repeated row. */
export function shapeOfValue(value: unknown): Shape {
  if (typeof value === "number") return z.number();
  if (typeof value === "boolean") return z.boolean();
  if (Array.isArray(value)) return z.array(shapeOfValue(value[0]) as z.ZodType);
  if (typeof value !== "object" || value === null) return z.string();
  return z.object(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOfValue(part)])));
}

/** The schema inside optional, nullable, read-only and the like: whether a value may be absent is the rendering's question. */
function bareShape(shape: Shape): Shape {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) return bareShape(shape.unwrap());
  if (shape instanceof z.ZodReadonly || shape instanceof z.ZodDefault) return bareShape(shape.unwrap());
  return shape instanceof z.ZodPipe ? bareShape(shape.out) : shape;
}

function unionMember(options: readonly Shape[], name: string): Shape | undefined {
  return options.map((option) => memberShape(option, name)).find((member) => member !== undefined);
}
