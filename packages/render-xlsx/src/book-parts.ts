import type { Properties } from "@gongwen/document";
import { attributes, mainSpace, relationSpace, xlsxValue, xmlHead } from "./xlsx-value.ts";

const packageSpace = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet as the workbook lists it; the lists of validations are never shown. */
export interface ListedSheet {
  readonly name: string;
  readonly shown: boolean;
}

/** The parts of a workbook that are no sheets: path → text. @param names the defined names, written already */
export function bookParts(sheets: readonly ListedSheet[], names: string, properties: Properties): Map<string, string> {
  return new Map([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", packageRelations],
    ["docProps/core.xml", coreProperties(properties)],
    ["xl/workbook.xml", workbookPart(sheets, names)],
    ["xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)],
  ]);
}

/** Where the sheet with this number, from 1, stands inside the file. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ["xl/workbook.xml", `${sheetType}.sheet.main+xml`],
    ...numbers(sheets).map((number) => [sheetPath(number), `${sheetType}.worksheet+xml`]),
    ["xl/styles.xml", `${sheetType}.styles+xml`],
    ["xl/sharedStrings.xml", `${sheetType}.sharedStrings+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  const overrides = parts.map(([path, type]) => `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${xmlHead}<Types xmlns="${packageSpace}/content-types">${defaults}${overrides.join("")}</Types>`;
}

const packageRelations = relations([
  [`${relationSpace}/officeDocument`, "xl/workbook.xml"],
  [`${packageSpace}/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

function workbookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((number) => [`${relationSpace}/worksheet`, `worksheets/sheet${number}.xml`] as const),
    [`${relationSpace}/styles`, "styles.xml"],
    [`${relationSpace}/sharedStrings`, "sharedStrings.xml"],
  ]);
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, target], index) => {
    return `<Relationship${attributes({ Id: `rId${index + 1}`, Type: type, Target: target })}/>`;
  });
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${each.join("")}</Relationships>`;
}

/** Values are computed again when the file is opened: a program that fills it in need not know the formulas. */
function workbookPart(sheets: readonly ListedSheet[], names: string): string {
  const list = sheets.map(({ name, shown }, index) => {
    return `<sheet${attributes({ name, sheetId: index + 1, state: shown ? undefined : "veryHidden", "r:id": `rId${index + 1}` })}/>`;
  });
  return [
    `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}">`,
    '<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>',
    `<sheets>${list.join("")}</sheets>`,
    names === "" ? "" : `<definedNames>${names}</definedNames>`,
    '<calcPr calcId="0" fullCalcOnLoad="1"/>',
    "</workbook>",
  ].join("");
}

/** The dates are the workbook's, never the clock's. */
function coreProperties({ title, author, date }: Properties): string {
  const spaces = attributes({
    "xmlns:cp": `${packageSpace}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  });
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xlsxValue(date)}T00:00:00Z</dcterms:${name}>`;
  return [
    `${xmlHead}<cp:coreProperties${spaces}>`,
    `<dc:title>${xlsxValue(title)}</dc:title>`,
    `<dc:creator>${xlsxValue(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${xlsxValue(author)}</cp:lastModifiedBy>`,
    `${when("created")}${when("modified")}`,
    "</cp:coreProperties>",
  ].join("");
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
