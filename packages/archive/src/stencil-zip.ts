import { strFromU8, strToU8 } from "fflate";
import { type PackedEntry, packZip } from "./pack-zip.ts";
import { readEntries } from "./read-entries.ts";
import { unpackZip } from "./unpack-zip.ts";

/** A zip that holds marks where words go: cut once, filled as often as there are words. */
export interface ZipStencil {
  /**
   * The zip with words at its marks: the same bytes as if it had been packed with them in place.
   *
   * @param words for a mark, in a part of the zip: as they stand there, escaped
   */
  fill(words: (mark: string, path: string) => string): Uint8Array;
}

/** A part without marks, packed; or one cut at its marks: text, mark, text, mark … text. */
type Part = { readonly path: string } & ({ readonly packed: PackedEntry } | { readonly pieces: readonly string[] });

/**
 * Cuts a zip that {@link packZip} made at its marks. What has none stays packed as it is.
 *
 * @param marks finds a mark: one group around all of it, without the flag `g`
 */
export function stencilZip(bytes: Uint8Array, marks: RegExp): ZipStencil {
  const contents = unpackZip(bytes);
  const parts = readEntries(bytes).map(([path, packed]): Part => {
    const content = contents.get(path) ?? new Uint8Array();
    const pieces = mayHoldMarks(content) ? strFromU8(content).split(marks) : [];
    return pieces.length > 1 ? { path, pieces } : { path, packed };
  });
  return {
    fill(words) {
      return packZip(parts.map((part) => [part.path, "packed" in part ? part.packed : strToU8(filled(part, words))]));
    },
  };
}

function filled({ path, pieces }: { path: string; pieces: readonly string[] }, words: (mark: string, path: string) => string) {
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : words(piece, path))).join("");
}

/** Whether a part may hold characters beyond the basic plane, as marks are: all begin with such a byte in UTF-8. */
function mayHoldMarks(content: Uint8Array): boolean {
  return content.includes(0xf3);
}
