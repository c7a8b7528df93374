import { type Diagnostic, DiagnosticError, sortDiagnostics } from "@gongwen/diagnostics";
import type { Document } from "@gongwen/document";
import type { PdfFace } from "@gongwen/render-pdf";
import type { Answers } from "@gongwen/schema";
import { composeFilledForm } from "@gongwen/template";
import { formFileName } from "./form-file-name.ts";
import { type Substitution, substitutions } from "./manifest.ts";
import { locateCharacters } from "./missing-characters.ts";
import { localPdfService } from "./pdf-service.ts";
import { prefillAnswers } from "./prefill-answers.ts";
import { type AnswersBytes, type ReadAnswers, readAnswers } from "./read-answers.ts";
import { type Tree, writeTree } from "./writers.ts";
import type { Written } from "./written.ts";

/** A filled form by file name, DOCX and PDF; nothing when there is an error. */
export interface FilledForm {
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
  /** Faces that stood in for others in the PDF. */
  readonly fonts: readonly Substitution[];
}

/**
 * Prints one enterprise's answers into the application form. Pure: the same input gives the same bytes.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param answersFile YAML or JSON: `batch`, `region`, `answers`
 * @param faces for PDF: an office's own first, then those that stand in
 */
export async function fillForm(
  files: ReadonlyMap<string, Uint8Array>,
  answersFile: AnswersBytes,
  faces: readonly PdfFace[] = [],
): Promise<FilledForm> {
  const { ready, diagnostics } = readAnswers(files, answersFile);
  if (ready === undefined) return { outputs: new Map(), diagnostics: sortDiagnostics(diagnostics), fonts: [] };
  try {
    const written = await writeAll(treesOf(ready), ready, faces);
    const outputs = new Map([...written].map(([path, { bytes }]) => [path, bytes]));
    return {
      outputs,
      diagnostics: sortDiagnostics(diagnostics),
      fonts: substitutions([...written.values()].flatMap(({ fonts = [] }) => fonts)),
    };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const problems = locateCharacters(error.diagnostics, ready.answers, ready.place);
    return { outputs: new Map(), diagnostics: sortDiagnostics([...diagnostics, ...problems]), fonts: [] };
  }
}

/** Both files, from one document. A filled form is laid out anew, its cells growing: it has no fields to type into in PDF. */
function treesOf({ project, facts, attachment, form, region, answers }: ReadAnswers): ReadonlyMap<string, Tree> {
  const filled = prefillAnswers(answers, region, form.fields);
  const { number, short, document } = composeFilledForm(project.edition, facts, attachment, filled);
  const tree = titled(document, answers);
  const path = (format: string) => formFileName(number, short, String(answers.company ?? ""), format);
  return new Map<string, Tree>([
    [path("docx"), { format: "docx", tree }],
    [path("pdf"), { format: "pdf", tree, fillable: false }],
  ]);
}

/** The company's name in the file's title, so that a window and a list of files tell one form from another. */
function titled(document: Document, { company }: Answers): Document {
  const title = `${document.properties.title}（${String(company ?? "")}）`;
  return { ...document, properties: { ...document.properties, title } };
}

async function writeAll(
  trees: ReadonlyMap<string, Tree>,
  { project }: ReadAnswers,
  faces: readonly PdfFace[],
): Promise<ReadonlyMap<string, Written>> {
  const pdf = localPdfService(faces);
  const written = new Map<string, Written>();
  for (const [path, tree] of trees) written.set(path, await writeTree(tree, project.style.value, pdf));
  return written;
}
