import { walkXml } from "./walk-xml.ts";

/** Excel's own formats for dates and times (ECMA-376, 18.8.30), those of East Asia included. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** The numbers of the cell styles in which a number shows as a date or a time. */
export function readDateStyles(part: Uint8Array): Set<number> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let index = 0;
  walkXml(part, {
    open(name, attributes) {
      const id = Number(attributes.get("numFmtId"));
      if (name === "numFmt") codes.set(id, attributes.get("formatCode") ?? "");
      else if (name === "cellXfs") inCellFormats = true;
      else if (name === "xf" && inCellFormats) {
        if (isDateFormat(id, codes.get(id))) dates.add(index);
        index++;
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return dates;
}

function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.some(([first, last]) => id >= first && id <= last);
  // Texts in quotes, escaped signs and [Red] are no part of the format's letters; "General" has none of a date's.
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]|General/gi, "");
  return /[ymdhs]/i.test(letters);
}
