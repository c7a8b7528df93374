import { packEntry, packZip } from "@gongwen/archive";
import { cellAddress } from "@gongwen/document";

/** A cell of a handmade sheet. Bare texts and numbers are typed values. */
export type HandmadeCell =
  | null
  | string
  | number
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string }
  | { readonly boolean: boolean }
  | { readonly date: number };

/** A sheet written by hand, so that everything that a program may write can be written. */
export interface HandmadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly HandmadeCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

/** The bytes of an XLSX with these sheets. */
export function handmadeXlsx(sheets: readonly HandmadeSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook><sheets>${sheets.map(sheetEntry).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, index) => relation(`r${index}`, "worksheet", `worksheets/sheet${index}.xml`)).join("")}${relation("styles", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetXml(sheet)])),
    ...more,
  };
  const encoder = new TextEncoder();
  return packZip(Object.entries(parts).map(([path, text]) => [path, packEntry(encoder.encode(text))]));
}

function sheetEntry({ name, hidden }: HandmadeSheet, index: number): string {
  return `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"${hidden ? ' state="hidden"' : ""}/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: HandmadeSheet): string {
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : "";
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, cellAddress(index + 1, column + 1))).join("")}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet><sheetData>${lines.join("")}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

function cellXml(cell: HandmadeCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ("error" in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  if ("boolean" in cell) return `<c r="${address}" t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
  if ("date" in cell) return `<c r="${address}" s="1"><v>${cell.date}</v></c>`;
  const type = typeof cell.value === "string" ? ' t="str"' : "";
  const value = cell.value === undefined ? "" : `<v>${escaped(String(cell.value))}</v>`;
  return `<c r="${address}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "&#10;");
}
