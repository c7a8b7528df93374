import { packZip, unpackZip, withCustomProperties } from "@gongwen/archive";
import { type Stamp, stampNames } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { finishApplication } from "./finish-application.ts";
import { finishSheet } from "./finish-sheet.ts";
import { finishStrings } from "./finish-strings.ts";
import { finishStyles } from "./finish-styles.ts";
import { finishWorkbook } from "./finish-workbook.ts";

type Step = (xml: string) => string;

/**
 * Adds to a file of the library's what the library can't be told, mends where it errs, and packs it so that the same parts are the
 * same bytes. The parts keep the order in which the library writes them: content types first, then relations.
 *
 * @param growing as `writeBook` gives it
 */
export function finishBook(
  bytes: Uint8Array,
  growing: readonly ReadonlySet<number>[],
  stamp: Stamp | undefined,
  style: StyleSheet,
): Uint8Array {
  const values = stamp === undefined ? {} : stampNames(stamp);
  const steps = new Map<string, Step>([
    ["docProps/app.xml", finishApplication],
    ["xl/styles.xml", (xml) => finishStyles(xml, style)],
    ["xl/sharedStrings.xml", finishStrings],
    ["xl/workbook.xml", (xml) => finishWorkbook(xml, values)],
    ...growing.map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, (xml: string) => finishSheet(xml, rows)] as const),
  ]);
  const entries = [...unpackZip(bytes)].filter(([path]) => !path.endsWith("/"));
  const finished = new Map(entries.map(([path, part]) => [path, finishPart(part, steps.get(path))]));
  return packZip(stamp === undefined ? finished : withCustomProperties(finished, values));
}

function finishPart(part: Uint8Array, step: Step | undefined): Uint8Array {
  return step === undefined ? part : new TextEncoder().encode(step(new TextDecoder().decode(part)));
}
