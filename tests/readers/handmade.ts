import { strToU8, zipSync } from "fflate";

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A file of the parts given, for the readers' own tests. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A DOCX with this body, and further parts (their root's name spaces are those of the body). */
export function handmadeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const rooted = Object.entries(parts).map(([path, text]) => [path, text.replace(/^<([\w:]+)/, `<$1 ${names}`)]);
  return zipped({
    "word/document.xml": `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(rooted),
  });
}

/** An XLSX with these sheets (the inside of `worksheet`), shared strings and defined names. */
export function handmadeXlsx(sheets: Readonly<Record<string, string>>, strings = "", definedNames = ""): Uint8Array {
  const list = Object.keys(sheets).map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const relations = list.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`);
  return zipped({
    "xl/workbook.xml": `<workbook ${names}><sheets>${list.join("")}</sheets><definedNames>${definedNames}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((inside, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${inside}</worksheet>`]),
    ),
  });
}
