import { suggest } from "@gongwen/diagnostics";
import type { Problem } from "../report.ts";
import { memberNames, memberShape, type Shape } from "./schema-shape.ts";
import { resolvePath, type Scope } from "./scope.ts";
import type { PathExpression } from "./template-node.ts";

/** The message on a path that names nothing, with the name that was probably meant. */
export function unknownPath(path: PathExpression, scope: Scope<Shape>): Problem {
  const message = `不认识的取值 {{${path.words}}}`;
  const hint = pathHint(path, scope);
  return { rule: "template/unknown-path", message, hint };
}

function pathHint(path: PathExpression, scope: Scope<Shape>): string {
  const resolution = resolvePath(scope, path, memberShape);
  if ("found" in resolution) return "";
  const { missing, index, within, names } = resolution;
  if (index === 0 && path.up === 0 && path.from === "context" && memberShape(scope.root, missing) !== undefined) {
    return `块内写 {{@root.${path.parts.join(".")}}}`;
  }
  if (missing === "region" && index === 0) return `各地区共用的文件不能写，改用 {{slot "名称"}}`;
  const known = [...names, ...(within === undefined ? [] : memberNames(within))];
  const near = suggest(missing, known);
  if (near !== undefined) return `是否应为 {{${corrected(path, index, near)}}}？`;
  return known.length === 0 ? "核对名称" : `可用：${known.slice(0, 12).join("、")}${known.length > 12 ? "……" : ""}`;
}

/** The path with one part put right; what stands before the parts (`../`, `@`) is kept. */
function corrected({ words, parts, from }: PathExpression, index: number, near: string): string {
  if (from === "data" && index === 0) return near;
  const before = words.slice(0, words.length - parts.join(".").length);
  return `${before}${parts.map((part, position) => (position === index ? near : part)).join(".")}`;
}
