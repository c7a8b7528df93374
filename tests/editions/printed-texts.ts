import { everyText } from "../packages/texts.ts";
import { openFaceFiles } from "../pdf/pdf-pipeline.ts";
import { type Built, buildInMemory, textOfFile } from "../pipeline.ts";
import { withoutWhiteSpace } from "../reference/published.ts";

/** A district, a county that others fill in for, and their city: each kind of package. */
export const sampleRegions = ["330109", "330127", "330100-T"];

/** Notice, attachments and the packages of the sample, in all formats. @throws Error with every problem when the build refuses */
export async function buildSample(files: ReadonlyMap<string, Uint8Array>, batch: string): Promise<Built> {
  const built = await buildInMemory(files, { batch, regions: sampleRegions, faces: openFaceFiles });
  if (built.manifest === undefined)
    throw new Error(JSON.stringify(built.diagnostics.filter(({ severity }) => severity === "error")));
  return built;
}

/** What each file of a build prints, without white space: path → text. */
export async function printedTexts({
  manifest,
  outputs,
}: Pick<Built, "manifest" | "outputs">): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, format } of manifest?.files ?? []) {
    const bytes = outputs.get(path) as Uint8Array;
    if (format === "docx" || format === "xlsx") texts.set(path, withoutWhiteSpace(textOfFile({ format, bytes })));
    if (format === "pdf") texts.set(path, withoutWhiteSpace(await pdfText(bytes)));
  }
  return texts;
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const parts = await everyText({ format: "pdf" }, bytes);
  return [...parts].flatMap(([part, text]) => (part === "properties" ? [] : [text])).join("");
}
