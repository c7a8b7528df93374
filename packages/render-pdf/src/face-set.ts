import { type Diagnostic, DiagnosticError } from "@gongwen/diagnostics";
import { type Face, type FaceRole, readFace } from "@gongwen/fonts";
import { faceRoles, type FaceRole as SheetFaceRole, type StyleSheet } from "@gongwen/schema";
import type { PdfFace } from "./pdf-face.ts";
import { renameFace } from "./rename-face.ts";

/** A face that the layout engine knows under a family name of its own. */
export interface LoadedFace {
  readonly name: string;
  readonly family: string;
  readonly face: Face;
  /** Absent for an office's own. */
  readonly role?: FaceRole;
  /** The whole file; kept only of the face that sets the values of a form. */
  readonly bytes?: Uint8Array;
}

function broken(face: PdfFace, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    severity: "error",
    rule: "font/broken-face",
    file: face.name,
    message: `字体“${face.name}”读不出来（${reason}）`,
    hint: "换一个完好的 TTF、OTF 或 TTC 字体文件",
  };
}

function kept({ role, bytes }: PdfFace): Pick<LoadedFace, "role" | "bytes"> {
  if (role === undefined) return {};
  return role === "fallback" ? { role, bytes } : { role };
}

/** ASCII without spaces, as PostScript names are; a Chinese name gives its code points. */
function postscriptName(name: string): string {
  return [...name]
    .map((sign) => (/[A-Za-z0-9-]/.test(sign) ? sign : sign === " " ? "-" : sign.codePointAt(0)?.toString(16)))
    .join("");
}

/**
 * Reads every face and gives each a family name of its own.
 *
 * @returns the faces, and the renamed copies to hand to the layout engine
 * @throws DiagnosticError (`font/broken-face`), one for each file that can't be read
 */
export function loadFaces(faces: readonly PdfFace[]): { faces: LoadedFace[]; blobs: Uint8Array[] } {
  const [loaded, blobs, problems]: [LoadedFace[], Uint8Array[], Diagnostic[]] = [[], [], []];
  faces.forEach((source, index) => {
    try {
      const face = readFace(source.bytes, source.index);
      const family = `gongwen-${index}`;
      blobs.push(renameFace(source.bytes, source.index ?? 0, family, postscriptName(source.name)));
      loaded.push({ name: source.name, family, face, ...kept(source) });
    } catch (error) {
      problems.push(broken(source, error));
    }
  });
  if (problems.length > 0) throw new DiagnosticError(problems);
  return { faces: loaded, blobs };
}

/** The faces of one class, in the order in which a character looks for its glyph. */
export interface FaceChain {
  /** The name that the style sheet puts first. */
  readonly wanted: string;
  readonly faces: readonly LoadedFace[];
}

/** A class of face of the style sheet, or its face for signs: boxes to tick. */
export type ChainName = SheetFaceRole | "symbols";

export type FaceChains = Readonly<Record<ChainName, FaceChain>>;

/** Whether a face bears a name, whatever its file is called. */
export function answersTo(face: LoadedFace, name: string): boolean {
  return face.name === name || face.face.families.includes(name) || face.face.fullNames.includes(name);
}

/** An office's own face, by the sheet's names in their order; or else the one given for the role. */
function findFace(faces: readonly LoadedFace[], names: readonly string[], role: FaceRole): LoadedFace | undefined {
  for (const name of names) {
    const found = faces.find((face) => answersTo(face, name));
    if (found !== undefined) return found;
  }
  return faces.find((face) => face.role === role);
}

/**
 * Picks the faces of every class of the style sheet: one that answers to a name of the sheet, or else the one given for the
 * class; then signs, then the face for rare characters.
 *
 * @throws DiagnosticError (`font/missing-face`) for every class without a face
 */
export function chooseFaces(faces: readonly LoadedFace[], style: StyleSheet): FaceChains {
  const signs = findFace(faces, style.symbols.names, "symbols");
  const spare = [signs, ...faces.filter((face) => face.role === "fallback")].filter((face) => face !== undefined);
  const problems: Diagnostic[] = [];
  const chains = {} as Record<ChainName, FaceChain>;
  for (const role of faceRoles) {
    const { names } = style.faces[role];
    const main = findFace(faces, names, role);
    if (main === undefined) problems.push(missingFace(names));
    else chains[role] = { wanted: names[0] as string, faces: [main, ...spare.filter((face) => face !== main)] };
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  const { faces: others } = chains.fangsong;
  chains.symbols = {
    wanted: style.symbols.names[0] as string,
    faces: [...spare, ...others.filter((face) => !spare.includes(face))],
  };
  return chains;
}

function missingFace(names: readonly string[]): Diagnostic {
  return {
    severity: "error",
    rule: "font/missing-face",
    file: "fonts",
    message: `没有“${names[0]}”的字体，也没有替代字体`,
    hint: `把其中一种放进 fonts/：${names.join("、")}`,
  };
}
