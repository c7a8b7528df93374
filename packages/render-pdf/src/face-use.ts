import type { Diagnostic } from "@gongwen/diagnostics";
import type { Span } from "@gongwen/document";
import type { ChainName, FaceChain, FaceChains, LoadedFace } from "./face-set.ts";
import { answersTo } from "./face-set.ts";
import type { UsedFace } from "./pdf-face.ts";

/** Words that will be set in one class of face, and where they were written. */
export interface SetText {
  readonly text: string;
  readonly face: ChainName;
  readonly span?: Span | undefined;
}

const blanks = new Set(["\n", "\r", " ", "\u00a0", "\u3000"]);

function faceFor(chain: FaceChain, sign: string): LoadedFace | undefined {
  if (blanks.has(sign)) return chain.faces[0];
  return chain.faces.find(({ face }) => face.covers(sign.codePointAt(0) as number));
}

function missing({ text, span }: SetText, sign: string): Diagnostic {
  const code = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  const excerpt = [...text].length > 40 ? `${[...text].slice(0, 40).join("")}…` : text;
  const place = span === undefined ? { file: "document" } : { file: span.file, line: span.line, column: span.column };
  return {
    severity: "error",
    rule: "font/missing-glyph",
    ...place,
    message: `没有一种字体有“${sign}”（U+${code}）这个字，它出现在“${excerpt}”中`,
    hint: "改用别的字，或在 fonts/ 中放一种有这个字的字体",
  };
}

/**
 * Finds the face of every character before layout, where a glyph that is not there would print as an empty box or as nothing.
 *
 * @returns `missing`: every character that no face of its chain has, once for each text it stands in; `fonts`: which face was
 *   used for which of the sheet, in the sheet's order, each pair once
 */
export function faceUse(texts: Iterable<SetText>, chains: FaceChains): { missing: Diagnostic[]; fonts: UsedFace[] } {
  const problems: Diagnostic[] = [];
  const used = new Set<string>();
  for (const piece of texts) {
    for (const sign of new Set(piece.text)) {
      const face = faceFor(chains[piece.face], sign);
      if (face === undefined) problems.push(missing(piece, sign));
      else used.add(`${piece.face} ${face.family}`);
    }
  }
  const fonts = Object.entries(chains).flatMap(([role, { wanted, faces }]) =>
    faces
      .filter((face) => used.has(`${role} ${face.family}`))
      .map((face) => ({ wanted, used: answersTo(face, wanted) ? wanted : face.name })),
  );
  return { missing: problems, fonts };
}
