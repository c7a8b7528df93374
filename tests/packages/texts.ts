import { unpackZip } from "@gongwen/archive";
import type { ManifestEntry } from "@gongwen/schema";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Everything that a file says anywhere: hidden names and document properties, too. Part → text. */
export async function everyText({ format }: Pick<ManifestEntry, "format">, bytes: Uint8Array): Promise<Map<string, string>> {
  if (format === "pdf") return pdfTexts(bytes);
  return new Map([...unpackZip(bytes)].map(([path, content]) => [path, unescaped(new TextDecoder().decode(content))]));
}

/** XML with its tags taken out where they part words, so that a name that is broken into runs is found. */
export function words(text: string): string {
  return text.replace(/<[^>]*>/g, (tag) => (/ [a-zA-Z:]+="[^"]*\p{Script=Han}/u.test(tag) ? tag : ""));
}

async function pdfTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    texts.set(`page ${number}`, items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  texts.set("properties", JSON.stringify((await file.getMetadata()).info));
  await file.loadingTask.destroy();
  return texts;
}

function unescaped(text: string): string {
  return text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
