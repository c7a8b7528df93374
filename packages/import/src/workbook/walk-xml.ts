import { SaxesParser } from "saxes";

/** What happens on the way through an XML part. Names come without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Goes through an XML part once, from its beginning to its end.
 *
 * @throws {Error} when it isn't well-formed or declares a document type, which no workbook has
 */
export function walkXml(part: Uint8Array, { open, text, close }: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Error("a document type in a workbook");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open(localName(name), new Map(Object.entries(attributes).map(([key, value]) => [localName(key), String(value)])));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close !== undefined) parser.on("closetag", ({ name }) => close(localName(name)));
  parser.write(decodeXml(part)).close();
}

/** UTF-8, or UTF-16 by its byte order mark, as ECMA-376 (part 2) allows. */
function decodeXml(part: Uint8Array): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(part);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
