import type { RegionFacts } from "@gongwen/schema";
import type { PackagePart } from "@gongwen/template";

/** Most characters of a file's name, its ending included. */
const longest = 60;

/** `330109-萧山区`, `330100-T-杭州市`: a region's folder and the head of its ZIPs' names. */
export function regionFolder({ id, name }: Pick<RegionFacts, "id" | "name">): string {
  return `${id}-${name}`;
}

/** `04-实施方案-萧山区.docx`: a package's file. Of a name that is too long, the title's beginning. */
export function packageFileName(
  part: Pick<PackagePart, "number" | "name" | "format">,
  { name }: Pick<RegionFacts, "name">,
): string {
  const tail = `-${name}.${part.format}`;
  const head = `${part.number}-`;
  const room = longest - [...head, ...tail].length;
  return `${head}${[...part.name].slice(0, room).join("")}${tail}`;
}
