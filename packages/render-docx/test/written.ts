import { unpackZip } from "@gongwen/archive";
import type { Block, Document } from "@gongwen/document";
import { docxWriter } from "../src/index.ts";
import { documentOf } from "./fixtures/nodes.ts";
import { styleFixture } from "./fixtures/style.ts";
import { all, elements, readXml, type XmlNode } from "./read-xml.ts";

/** Writes a document with the fixture's style sheet and gives its parts as text, by path. */
export async function writtenParts(document: Document): Promise<Map<string, string>> {
  const bytes = await docxWriter.write(document, styleFixture);
  return new Map([...unpackZip(bytes)].map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

export function partOf(parts: ReadonlyMap<string, string>, path: string): XmlNode {
  return readXml(parts.get(path) ?? "");
}

/** What stands in the body for some blocks, without the last section's properties. */
export async function writtenBody(...blocks: readonly Block[]): Promise<XmlNode[]> {
  const root = partOf(await writtenParts(documentOf(...blocks)), "word/document.xml");
  return elements(all(root, "w:body")[0] as XmlNode).filter((node) => node.name !== "w:sectPr");
}
