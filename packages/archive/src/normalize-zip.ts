import { packZip } from "./pack-zip.ts";
import { unpackZip } from "./unpack-zip.ts";

/** Readers that sniff the first entries to tell an OOXML file expect these, in this order. */
const firstParts = ["[Content_Types].xml", "_rels/.rels"];

function inPackageOrder(paths: Iterable<string>): string[] {
  const sorted = [...paths].sort();
  return [...firstParts.filter((part) => sorted.includes(part)), ...sorted.filter((path) => !firstParts.includes(path))];
}

/**
 * Packs a zip anew so that two archives with the same files become the same bytes: folders dropped, `[Content_Types].xml`
 * first, `_rels/.rels` second, the rest sorted by code unit (never by locale), dates and modes as in {@link packZip}.
 *
 * @param bytes an archive, such as a DOCX or XLSX that a library wrote
 * @param edit is asked for every file, in the new order, and gives the bytes to pack instead
 * @throws what {@link unpackZip} and {@link packZip} throw
 */
export function normalizeZip(bytes: Uint8Array, edit?: (path: string, bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = [...unpackZip(bytes)].filter(([path]) => !path.endsWith("/"));
  const contents = new Map(files);
  const entries = inPackageOrder(contents.keys()).map((path) => {
    const content = contents.get(path) ?? new Uint8Array();
    return [path, edit ? edit(path, content) : content] as const;
  });
  return packZip(entries);
}
