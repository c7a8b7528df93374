/**
 * What a workbook of figures never needs. The province's quota table has 77 rows and 10 KB; a file that unpacks to more than this is a
 * mistake or an attack.
 */
export const limits = {
  /** Of the file, in bytes. */
  file: 20 * 2 ** 20,
  /** Of all parts that are read, unpacked, in bytes. */
  unpacked: 64 * 2 ** 20,
  /** Of entries in the package. */
  entries: 5_000,
  /** Of filled cells in a sheet. */
  cells: 200_000,
  /** Of merged ranges in a sheet. */
  merges: 5_000,
} as const;

/** Thrown where a limit is passed. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}
