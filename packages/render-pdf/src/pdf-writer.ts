import { type Diagnostic, DiagnosticError } from "@gongwen/diagnostics";
import { type Document, isLarge } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { collectGarbage } from "./collect-garbage.ts";
import { chooseFaces, loadFaces } from "./face-set.ts";
import { faceUse } from "./face-use.ts";
import { makeFillable } from "./fillable/make-fillable.ts";
import { layoutFaults } from "./layout-faults.ts";
import type { PdfFace, UsedFace } from "./pdf-face.ts";
import type { Place } from "./place.ts";
import { release } from "./release.ts";
import { setTexts } from "./set-texts.ts";
import { typstSource } from "./typst/source.ts";

/** What a document becomes: the file, its number of pages, and the faces that it was set in. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly fonts: readonly UsedFace[];
}

export interface PdfOptions {
  /** A form to fill in: every entry becomes a field of its id on its printed place. */
  readonly fillable?: boolean;
}

/** Turns documents into PDF with one set of faces. */
export interface PdfWriter {
  readonly format: "pdf";
  readonly accepts: "document";
  /**
   * Lays a document out. The same input gives the same bytes. Tagged, PDF/A-2a; a form to fill in is tagged PDF 1.7.
   *
   * @throws DiagnosticError: `font/missing-face`, `font/missing-glyph`, `layout/row-too-tall`
   */
  write(document: Document, style: StyleSheet, options?: PdfOptions): Promise<Pdf>;
}

/**
 * How many documents long the layout engine remembers what it laid out. With any more than none, memory grows by 0.8 MB for every
 * document whose words are new, though pieces of old ones hardly ever fit; a bound notice takes as long either way.
 */
const cacheAge = 0;

/**
 * A writer with its own layout engine, which is slow to make: make one and keep it. The engine also looks for the system's
 * faces as it starts, but never takes one: it asks for family names that only the given faces have. A command that wants to
 * start faster points `FONTCONFIG_FILE` at an empty configuration before.
 *
 * @param faces an office's own first, then those that stand in for each class, and for signs and rare characters
 * @param mayEmpty whether nobody else needs the bytes of `faces`: they are then let go, each array of its own memory
 * @throws DiagnosticError (`font/broken-face`) for files that are no fonts
 */
export function createPdfWriter(faces: readonly PdfFace[], mayEmpty = false): PdfWriter {
  const { loaded, compiler, blobs } = startEngine(faces);
  // The engine has its own copies of the faces: the renamed ones, 50 MB together, are let go.
  const given = mayEmpty ? faces.filter(({ role }) => role !== "fallback").map(({ bytes }) => bytes) : [];
  const freed = release([...blobs, ...given]);
  return {
    format: "pdf",
    accepts: "document",
    async write(document, style, options = {}) {
      const fillable = options.fillable ?? false;
      const chains = chooseFaces(loaded, style);
      const { missing, fonts } = faceUse(setTexts(document, style), chains);
      stopOn(missing);
      const source = typstSource(document, style, chains, fillable);
      const needsRoom = isLarge(document);
      if (needsRoom) await collectGarbage();
      await freed;
      const laidOut = compile(compiler, source);
      stopOn(layoutFaults(laidOut.places, document, style));
      // What was remembered on the way to the pages is as large as they are, and of no use for printing them.
      compiler.evictCache(cacheAge);
      const printed = compiler.pdf(laidOut.result, fillable ? { pdfTags: true } : { pdfStandard: "a-2a", pdfTags: true });
      const valueFace = loaded.find((face) => face.role === "fallback")?.bytes;
      const bytes = fillable ? await makeFillable(printed, laidOut.places, document, style, valueFace) : new Uint8Array(printed);
      const pages = laidOut.result.numOfPages;
      compiler.evictCache(cacheAge);
      // The engine's finished documents are freed between turns of the event loop only.
      await (needsRoom ? collectGarbage() : new Promise((resolve) => setImmediate(resolve)));
      return { bytes, pages, fonts };
    },
  };
}

function startEngine(faces: readonly PdfFace[]) {
  const { faces: loaded, blobs } = loadFaces(faces);
  const fontBlobs = blobs.map((blob) => Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return { loaded, compiler, blobs };
}

function stopOn(problems: readonly Diagnostic[]): void {
  if (problems.length > 0) throw new DiagnosticError(problems);
}

type Notes = ReturnType<ReturnType<NodeCompiler["compile"]>["takeWarnings"]>;

function messages(notes: Notes): string {
  return (notes?.shortDiagnostics ?? []).map((one: { message: string }) => one.message).join("; ");
}

/** The engine keeps every main file it has read, parsed, for as long as it lives: 0.8 MB for a page. What is evaluated goes. */
const mainFileContent = '#eval(sys.inputs.source, mode: "markup")';

/** Lays a source out. A warning stops it, too: such as a layout that doesn't settle. */
function compile(compiler: NodeCompiler, source: string) {
  const compiled = compiler.compile({ mainFileContent, inputs: { source } });
  const { result } = compiled;
  const complaint = result === null ? messages(compiled.takeDiagnostics()) : messages(compiled.takeWarnings());
  if (result === null || complaint !== "") throw new Error(`The layout engine complains of its source: ${complaint}`);
  const places: Place[] = compiler.query(result, { selector: "<gongwen-place>", field: "value" });
  return { result, places };
}
