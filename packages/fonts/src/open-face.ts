/** What a face is for: the classes that GB/T 9704 names, then signs, then characters that the others lack. */
export type FaceRole = "fangsong" | "kaiti" | "heiti" | "songti" | "xiaobiaosong" | "symbols" | "fallback";

/** One face that ships with this package, and where it came from. */
export interface OpenFace {
  readonly role: FaceRole;
  /** Path below the faces folder, with `/`. */
  readonly file: string;
  /**
   * The name to ask for. It is the first family name, but for a bold face, which shares its family name (and, in FandolSong,
   * even the weight that it states) with the regular one: that is asked for by its full name.
   */
  readonly name: string;
  /** The family names in the face's own name table, the typographic one first. */
  readonly families: readonly string[];
  readonly bold: boolean;
  readonly version: string;
  readonly source: FaceSource;
  readonly licence: FaceLicence;
  readonly made: "unmodified" | "decompressed from woff2";
  /** SHA-256 of the file as shipped, in hexadecimal. */
  readonly sha256: string;
}

/** The package that a face was taken from. */
export interface FaceSource {
  readonly kind: "Debian" | "npm";
  readonly package: string;
  readonly version: string;
  /** The file's name inside the package. */
  readonly file: string;
}

/** The terms of a face; the file is a path below the faces folder. */
export interface FaceLicence {
  readonly spdx: string;
  readonly file: string;
}
