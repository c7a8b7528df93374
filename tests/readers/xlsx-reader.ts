import { type PackageParts, packageParts } from "./package-parts.ts";
import { at, below, elementsOf, ownText, type XmlElement } from "./xml.ts";

/** One cell that holds something. `value` is what shows: for a formula the cached value. */
export interface XlsxCell {
  readonly value: string | number | boolean;
  readonly type: "text" | "number" | "boolean" | "error" | "none";
  /** Without `=`. */
  readonly formula?: string;
}

/** A rule on cells: where it holds, what it allows, and what it says. */
export interface XlsxRule {
  readonly ranges: readonly string[];
  readonly type: string;
  readonly formulas: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** One sheet, its cells by address in the order of rows. */
export interface XlsxSheet {
  readonly name: string;
  readonly state: string;
  readonly cells: ReadonlyMap<string, XlsxCell>;
  readonly merges: readonly string[];
  readonly rules: readonly XlsxRule[];
  readonly page: {
    readonly setup: Readonly<Record<string, string>>;
    readonly margins: Readonly<Record<string, string>>;
    readonly fitToPage: boolean;
    readonly footer: string;
    readonly header: string;
  };
  readonly protected: boolean;
  readonly highlights: readonly XlsxHighlight[];
}

/** Cells whose look follows from a formula. */
export interface XlsxHighlight {
  readonly ranges: readonly string[];
  readonly formula: string;
}

export interface XlsxContent {
  readonly sheets: readonly XlsxSheet[];
  /** Name → what it names; a sheet's own names bear its index: `_xlnm.Print_Titles@0`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads an XLSX by its XML alone. */
export function readXlsx(bytes: Uint8Array): XlsxContent {
  const parts = packageParts(bytes);
  const book = parts.get("xl/workbook.xml");
  const related = parts.relations("xl/workbook.xml");
  const strings = sharedStrings(parts);
  return {
    sheets: elementsOf(at(book, "sheets"), "sheet").map(({ attributes }) => {
      const path = related.get(attributes["r:id"] ?? "");
      if (path === undefined) throw new Error(`sheet ${attributes.name} has no part`);
      return readSheet(attributes.name ?? "", attributes.state ?? "visible", parts.get(path), strings);
    }),
    names: new Map(
      elementsOf(at(book, "definedNames"), "definedName").map((name) => {
        const { name: key = "", localSheetId } = name.attributes;
        return [localSheetId === undefined ? key : `${key}@${localSheetId}`, ownText(name)];
      }),
    ),
  };
}

function readSheet(name: string, state: string, root: XmlElement, strings: readonly string[]): XlsxSheet {
  const cells = new Map<string, XlsxCell>();
  for (const element of below(root, "c")) {
    const cell = readCell(element, strings);
    if (cell !== undefined) cells.set(element.attributes.r ?? "", cell);
  }
  return {
    name,
    state,
    cells,
    merges: elementsOf(at(root, "mergeCells"), "mergeCell").map(({ attributes }) => attributes.ref ?? ""),
    rules: elementsOf(at(root, "dataValidations"), "dataValidation").map(readRule),
    page: {
      setup: at(root, "pageSetup")?.attributes ?? {},
      margins: at(root, "pageMargins")?.attributes ?? {},
      fitToPage: ["1", "true"].includes(at(root, "sheetPr", "pageSetUpPr")?.attributes.fitToPage ?? "0"),
      footer: ownText(at(root, "headerFooter", "oddFooter")),
      header: ownText(at(root, "headerFooter", "oddHeader")),
    },
    protected: at(root, "sheetProtection") !== undefined,
    highlights: elementsOf(root, "conditionalFormatting").flatMap((format) =>
      [...below(format, "formula")].map((formula) => ({
        ranges: (format.attributes.sqref ?? "").split(" "),
        formula: ownText(formula),
      })),
    ),
  };
}

function readCell(element: XmlElement, strings: readonly string[]): XlsxCell | undefined {
  const formula = at(element, "f");
  if (formula?.attributes.t !== undefined) throw new Error(`${element.attributes.r}: a shared or array formula`);
  const cached = at(element, "v");
  if (cached === undefined && at(element, "is") === undefined) {
    return formula === undefined ? undefined : { value: "", type: "none", formula: ownText(formula) };
  }
  const value = cellValue(element.attributes.t ?? "n", ownText(cached), at(element, "is"), strings);
  return formula === undefined ? value : { ...value, formula: ownText(formula) };
}

function cellValue(type: string, raw: string, inline: XmlElement | undefined, strings: readonly string[]): XlsxCell {
  switch (type) {
    case "s": {
      const text = strings[Number(raw)];
      if (text === undefined) throw new Error(`no shared string ${raw}`);
      return { type: "text", value: text };
    }
    case "inlineStr":
      return { type: "text", value: richText(inline) };
    case "str":
      return { type: "text", value: decoded(raw) };
    case "b":
      return { type: "boolean", value: raw === "1" };
    case "e":
      return { type: "error", value: raw };
    case "n":
      return { type: "number", value: Number(raw) };
    default:
      throw new Error(`a cell of type ${type}`);
  }
}

function readRule(rule: XmlElement): XlsxRule {
  const { sqref = "", type = "none", ...attributes } = rule.attributes;
  return {
    ranges: sqref.split(" ").filter((range) => range !== ""),
    type,
    formulas: elementsOf(rule).map(ownText),
    attributes,
  };
}

function sharedStrings(parts: PackageParts): string[] {
  return elementsOf(parts.find("xl/sharedStrings.xml"), "si").map(richText);
}

/** Plain text or runs of it; the reading aids of Japanese are no text of the cell. */
function richText(item: XmlElement | undefined): string {
  const plain = elementsOf(item, "t");
  const runs = elementsOf(item, "r").flatMap((run) => elementsOf(run, "t"));
  return decoded([...plain, ...runs].map(ownText).join(""));
}

/** `_x000A_` stands for a character by its code (ECMA-376, 22.9.2.19). */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
