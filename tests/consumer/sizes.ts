import { bundle } from "./bundle.ts";
import { readme } from "./readme-examples.ts";

/** What one may import, and what is said of it. */
const imports: readonly (readonly [about: string, source: string])[] = [
  ["all of `@gongwen/schema`", 'export * from "@gongwen/schema";'],
  ["all of `@gongwen/schema/rules`", 'export * from "@gongwen/schema/rules";'],
  ["`parseApplication`", 'export { parseApplication } from "@gongwen/schema";'],
  ["`assessApplication`", 'export { assessApplication } from "@gongwen/schema/rules";'],
  ["`divisions`, the 77 regions", 'export { divisions } from "@gongwen/schema";'],
  ["`checkCreditCode`", 'export { checkCreditCode } from "@gongwen/schema";'],
];

/** What an import takes along, in thousands of bytes. */
export interface Size {
  readonly about: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** How big the package is in a browser, zod left out. */
export async function measuredSizes(folder: string): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const [about, source] of imports) {
    const { bytes, gzipped } = await bundle(folder, source, ["zod"]);
    sizes.push({ about, minified: bytes / 1000, gzipped: gzipped / 1000 });
  }
  return sizes;
}

/** How big the README says it is. */
export function statedSizes(): Size[] {
  const rows = readme.matchAll(/^\| (?<about>.+?) +\| (?<minified>[\d.]+) kB +\| (?<gzipped>[\d.]+) kB +\|$/gm);
  return [...rows].map(({ groups = {} }) => ({
    about: groups.about ?? "",
    minified: Number(groups.minified),
    gzipped: Number(groups.gzipped),
  }));
}

/** Whether a stated size is true enough: a sentence more or less changes nothing that a reader decides by. */
export function isNear(stated: Size, measured: Size | undefined): boolean {
  if (measured === undefined) return false;
  const near = (one: number, other: number) => Math.abs(one - other) <= Math.max(0.5, other * 0.05);
  return near(stated.minified, measured.minified) && near(stated.gzipped, measured.gzipped);
}

/** The README's table, to be put there when it isn't true any more. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ about, minified, gzipped }) => `| ${about} | ${minified.toFixed(1)} kB | ${gzipped.toFixed(1)} kB |`);
  return ["| import | minified | and gzipped |", "| --- | --- | --- |", ...rows].join("\n");
}
