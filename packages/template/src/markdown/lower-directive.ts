import { suggest } from "@gongwen/diagnostics";
import type { Block } from "@gongwen/document";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { containerDirectives } from "../directives/container-directives.ts";
import { leafDirectives } from "../directives/leaf-directives.ts";
import { type Lowering, originOf, refuse, sourceLines, spanOf } from "./lowering.ts";

/** `::title`: a line that prints blocks made from facts. */
export function lowerLeaf(node: LeafDirective, lowering: Lowering): Block[] {
  const directive = Object.hasOwn(leafDirectives, node.name) ? leafDirectives[node.name] : undefined;
  if (directive === undefined) return refuseUnknown(node, "::", Object.keys(leafDirectives), lowering);
  const wanted = Object.entries(directive.attributes ?? {});
  const given = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ""]));
  if (
    node.children.length > 0 ||
    !sameNames(
      Object.keys(given),
      wanted.map(([key]) => key),
    )
  ) {
    const form = wanted.map(([key]) => `${key}=…`).join(" ");
    const message = wanted.length === 0 ? `::${node.name} 后不写别的字` : `::${node.name} 要写 ${form}`;
    const hint = wanted.length === 0 ? `只写 ::${node.name}` : `写作 ::${node.name}{${form}}`;
    return refuse(node, lowering, { rule: "template/directive-form", message, hint });
  }
  for (const [key, values] of wanted) {
    const known = values(lowering.world);
    if (known.includes(given[key] as string)) continue;
    const message = `::${node.name} 的 ${key} 没有 ${given[key]}`;
    return refuse(node, lowering, { rule: "template/directive-value", message, hint: `可用：${known.join("、") || "无"}` });
  }
  return [...directive.print(lowering.world, spanOf(node, lowering), given)];
}

function sameNames(given: readonly string[], wanted: readonly string[]): boolean {
  return given.length === wanted.length && wanted.every((name) => given.includes(name));
}

/** `:::recipients` … `:::`: lines that print in a role of their own. */
export function lowerContainer(node: ContainerDirective, lowering: Lowering): Block[] {
  const lower = Object.hasOwn(containerDirectives, node.name) ? containerDirectives[node.name] : undefined;
  if (lower === undefined) return refuseUnknown(node, ":::", Object.keys(containerDirectives), lowering);
  const lines = sourceLines(node, lowering);
  const last = lines.at(-1)?.[1] ?? "";
  if (lines.length < 2 || !/^:{3,}$/.test(last)) {
    const message = `:::${node.name} 没有收尾`;
    return refuse(node, lowering, { rule: "template/unclosed-directive", message, hint: "在结尾另起一行写 :::" });
  }
  return lower(node, lowering);
}

function refuseUnknown(
  node: LeafDirective | ContainerDirective,
  colons: string,
  known: readonly string[],
  lowering: Lowering,
): [] {
  const near = suggest(node.name, known);
  const hint = near === undefined ? `可用：${known.map((name) => colons + name).join("、")}` : `是否应为 ${colons}${near}？`;
  const at = originOf(lowering, node.position?.start.line ?? 1);
  lowering.report(at, { rule: "template/unknown-directive", message: `不认识的指令 ${colons}${node.name}`, hint });
  return [];
}
