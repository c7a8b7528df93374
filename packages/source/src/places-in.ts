import { LineCounter, parseDocument } from "yaml";
import { type PlaceFinder, placeFinder } from "./place-finder.ts";

/**
 * Finds where the values of a YAML file stand, whether or not they are right.
 *
 * @param text a file that parses
 * @param file its path relative to the root, for the places
 */
export function placesIn(text: string, file: string): PlaceFinder {
  const lineCounter = new LineCounter();
  return placeFinder(
    parseDocument(text, { lineCounter, version: "1.2", prettyErrors: false, logLevel: "error" }),
    file,
    lineCounter,
  );
}
