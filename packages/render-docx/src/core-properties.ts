import type { Properties } from "@gongwen/document";
import { namespaces, part, tag, textContent } from "./markup.ts";

/** `docProps/core.xml`: title, author and day from the data; never the clock. */
export function corePropertiesPart({ title, author, date }: Properties): string {
  const at = (name: string) => tag(name, { "xsi:type": "dcterms:W3CDTF" }, `${date}T00:00:00Z`);
  const root = {
    "xmlns:cp": namespaces.coreProperties,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return part(
    tag(
      "cp:coreProperties",
      root,
      tag("dc:title", {}, textContent(title)),
      tag("dc:creator", {}, textContent(author)),
      tag("cp:lastModifiedBy", {}, textContent(author)),
      at("dcterms:created"),
      at("dcterms:modified"),
      tag("dc:language", {}, "zh-CN"),
    ),
  );
}
