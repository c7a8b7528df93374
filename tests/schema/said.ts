import type { Parsed } from "@gongwen/schema";

/** Everything that is wrong with a value: `path rule message（hint）`; nothing for one that is right. */
export function said(parsed: Parsed<unknown>): string[] {
  if (parsed.ok) return [];
  return parsed.problems.map(({ path, rule, message, hint }) => {
    const place = path.length === 0 ? "" : `${path.map(String).join(".")} `;
    return `${place}${rule} ${message}${hint === undefined ? "" : `（${hint}）`}`;
  });
}
