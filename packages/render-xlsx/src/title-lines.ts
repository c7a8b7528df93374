import { breakTitle } from "@gongwen/document";
import { countLines } from "./text-height.ts";

/** A term in quotes or brackets stays in one line. */
const bracketed = /[“《〈（][^”》〉）]*[”》〉）]/gu;

/**
 * The lines of a sheet's title: as given where they fit, otherwise broken as titles are (GB/T 9704—2012, 7.3.1), so that no single
 * character is left over for a last line.
 *
 * @param width of the sheet in points
 * @param size of the title in points
 */
export function titleLines(title: string, width: number, size: number): string[] {
  return title.split("\n").flatMap((line) => {
    if (countLines(line, width, size) === 1) return [line];
    return breakTitle(line, line.match(bracketed) ?? [], [], Math.floor(width / size) - 1) ?? [line];
  });
}
