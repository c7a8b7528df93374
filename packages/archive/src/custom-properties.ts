const part = "docProps/custom.xml";
const typesPart = "[Content_Types].xml";
const relationsPart = "_rels/.rels";

const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const propertySpace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const valueSpace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format identifier of properties that a user defines (ECMA-376 part 1, 22.3.2.2); their ids begin at 2. */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * Adds document properties of one's own to an OOXML file (DOCX, XLSX) that has none: the part, its content type, its relation.
 *
 * @param entries path → bytes of the file, with content types and package relations
 * @param properties name → text, written in the order given
 * @returns the entries in their order, the new part last
 * @throws Error when the file lacks its content types or relations, or has such properties already
 */
export function withCustomProperties(
  entries: ReadonlyMap<string, Uint8Array>,
  properties: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  if (entries.has(part)) throw new Error(`The file has a part ${part} already`);
  const override = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
  const relation = `<Relationship Id="rIdCustom" Type="${relationType}" Target="${part}"/>`;
  return new Map([
    ...entries,
    [typesPart, insertBefore(entries, typesPart, "</Types>", override)],
    [relationsPart, insertBefore(entries, relationsPart, "</Relationships>", relation)],
    [part, new TextEncoder().encode(propertiesXml(properties))],
  ]);
}

function insertBefore(entries: ReadonlyMap<string, Uint8Array>, path: string, end: string, xml: string): Uint8Array {
  const text = new TextDecoder().decode(entries.get(path));
  const at = text.lastIndexOf(end);
  if (at < 0) throw new Error(`The file has no ${path} to extend`);
  return new TextEncoder().encode(`${text.slice(0, at)}${xml}${text.slice(at)}`);
}

function propertiesXml(properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="${formatId}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<Properties xmlns="${propertySpace}" xmlns:vt="${valueSpace}">${each.join("")}</Properties>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}
