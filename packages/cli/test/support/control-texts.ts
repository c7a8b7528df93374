import { inflateRawSync } from "node:zlib";

const centralEntry = 0x02014b50;

/** One file out of a ZIP, by the central directory; enough for a DOCX. @throws Error when it isn't there */
function unzipped(bytes: Uint8Array, wanted: string): string {
  const view = Buffer.from(bytes);
  for (let at = view.indexOf("PK\u0001\u0002"); at >= 0 && view.readUInt32LE(at) === centralEntry; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [number, number, number];
    if (view.toString("utf8", at + 46, at + 46 + nameLength) === wanted) {
      const local = view.readUInt32LE(at + 42);
      const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
      const packed = view.subarray(start, start + view.readUInt32LE(at + 20));
      return (view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`the ZIP has no ${wanted}`);
}

/** What each content control of a DOCX holds, by its tag; a line break is a line feed. */
export function controlTexts(docx: Uint8Array): ReadonlyMap<string, string> {
  const xml = unzipped(docx, "word/document.xml");
  const controls = xml.matchAll(/<w:sdt>.*?<w:tag w:val="([^"]+)"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/gs);
  return new Map([...controls].map(([, tag, content]) => [tag as string, textOf(content as string)]));
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
  const text = [...pieces].map(([, words]) => words ?? "\n").join("");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
