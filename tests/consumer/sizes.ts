import { bundle } from "./bundle.ts";

/** What one may import, and what is said of it. */
const imports: readonly (readonly [about: string, source: string])[] = [
  ["all of `@gongwen/schema`", 'export * from "@gongwen/schema";'],
  ["all of `@gongwen/schema/rules`", 'export * from "@gongwen/schema/rules";'],
  ["`parseApplication`", 'export { parseApplication } from "@gongwen/schema";'],
  ["`assessApplication`", 'export { assessApplication } from "@gongwen/schema/rules";'],
  ["`divisions`, the 77 regions", 'export { divisions } from "@gongwen/schema";'],
  ["`checkCreditCode`", 'export { checkCreditCode } from "@gongwen/schema";'],
];

/** How big the package is in a browser, as the README's table: in whole kilobytes, so that a comment more or less changes nothing. */
export async function sizeTable(folder: string): Promise<string> {
  const rows: string[] = [];
  for (const [about, source] of imports) {
    const { bytes, gzipped } = await bundle(folder, source, ["zod"]);
    rows.push(`| ${about} | ${kilobytes(bytes)} | ${kilobytes(gzipped)} |`);
  }
  return ["| import | minified | and gzipped |", "| --- | --- | --- |", ...rows].join("\n");
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
