import { unzipSync } from "fflate";

/** What the directory of a zip says of an entry, before it is unpacked. An entry never unpacks to more bytes than this. */
export interface ZipListing {
  readonly path: string;
  readonly size: number;
}

/**
 * Unpacks a zip, folders included (paths that end in `/`, without bytes).
 * Names without the UTF-8 flag are read as Latin-1, checksums are not compared.
 *
 * @param wanted whether to unpack an entry; asked for each, in order, before any later one is unpacked. What it throws ends the work.
 * @returns path → bytes, in the order of the archive's directory
 * @throws Error when the bytes are no zip, are cut off or damaged, or when a path occurs twice
 */
export function unpackZip(bytes: Uint8Array, wanted: (entry: ZipListing) => boolean = () => true): Map<string, Uint8Array> {
  // The object that unzipSync gives would put names like "1" first; the filter sees them in the archive's order.
  const order: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted({ path: name, size: originalSize }) && order.push(name) > 0,
  });
  const entries = new Map<string, Uint8Array>();
  for (const path of order) {
    const content = files[path];
    if (entries.has(path) || !content) throw new Error(`Twice in one zip, or unreadable: ${JSON.stringify(path)}`);
    entries.set(path, content);
  }
  return entries;
}
