import { cellRange, overlaps } from "./cell-range.ts";
import { repeated } from "./docx-faults.ts";
import { readXlsx, type XlsxRule, type XlsxSheet } from "./xlsx-reader.ts";

/** What the Open XML SDK validator lets pass and Excel mends or refuses: one sentence for each fault. */
export function xlsxFaults(bytes: Uint8Array): string[] {
  const { sheets, names } = readXlsx(bytes);
  const titles = sheets.map(({ name }) => name);
  return [
    ...repeated(titles.map((name) => name.toLowerCase())).map((name) => `two sheets are named ${name}`),
    ...titles.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name)).map((name) => `${name} is no name for a sheet`),
    ...sheets.flatMap((sheet) => sheetFaults(sheet).map((fault) => `${sheet.name}: ${fault}`)),
    ...[...names]
      .filter(([, range]) => !/^"[^"]*"$/.test(range))
      .filter(([, range]) => !titles.some((title) => range.startsWith(`'${title}'!`) || range.startsWith(`${title}!`)))
      .map(([name, range]) => `${name} names ${range}, which is on no sheet`),
  ];
}

function sheetFaults({ merges, rules, cells, highlights }: XlsxSheet): string[] {
  const ruled = rules.flatMap(({ ranges }) => ranges);
  return [
    ...meeting(merges).map((pair) => `merged ranges meet: ${pair}`),
    ...meeting(ruled).map((pair) => `rules meet: ${pair}`),
    ...rules.flatMap(ruleFaults),
    ...[...cells].flatMap(([address, { formula, type }]) => [
      ...(formula === undefined ? [] : formulaFaults(formula).map((fault) => `${address} ${fault}`)),
      ...(type === "error" ? [`${address} shows an error`] : []),
      ...(type === "none" ? [`${address} has no value beside its formula`] : []),
    ]),
    ...highlights.flatMap(({ ranges, formula }) => [
      ...formulaFaults(formula).map((fault) => `the look of ${ranges.join(" ")} ${fault}`),
      // Excel 2007's element for it knows its own sheet only.
      ...(unquoted(formula).includes("!") ? [`the look of ${ranges.join(" ")} reads another sheet`] : []),
    ]),
  ];
}

/** Functions that Excel 2010, WPS or LibreOffice 7.4 lack or must calculate at every stroke. */
const newOrVolatile = /\b(LET|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|XLOOKUP|XMATCH|TEXTJOIN|CONCAT|IFS|SWITCH|OFFSET|INDIRECT)\(/;

/** Excel's limits for a formula and for a text in it. */
const longest = { formula: 8192, text: 255 } as const;

function formulaFaults(formula: string): string[] {
  const bare = unquoted(formula);
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return [
    ...(/[[\]]/.test(bare) ? ["links to another file"] : []),
    ...(bare.includes("#REF!") ? ["refers to a cell that is gone"] : []),
    ...(newOrVolatile.test(bare) ? ["uses a function that not every program has"] : []),
    ...(formula.length > longest.formula ? ["has a formula that is too long"] : []),
    ...(texts.some((text) => text.length - 2 > longest.text) ? ["has a text in its formula that is too long"] : []),
  ];
}

function unquoted(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'[^']*'!/g, (sheet) => (sheet.includes("[") ? "[]!" : "S!"));
}

/** Excel's limits for the words of a rule (ECMA-376, 18.3.1.32), and for a list inside it. */
const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 } as const;

function ruleFaults({ type, formulas, ranges, attributes }: XlsxRule): string[] {
  const words = Object.entries(limits).filter(([name, limit]) => (attributes[name] ?? "").length > limit);
  const long = type === "list" && (formulas[0] ?? "").length > 257;
  return [
    ...words.map(([name]) => `the ${name} of ${ranges.join(" ")} is too long`),
    ...(long ? [`the list of ${ranges.join(" ")} has over 255 characters`] : []),
  ];
}

function meeting(ranges: readonly string[]): string[] {
  return ranges.flatMap((range, index) =>
    ranges
      .slice(index + 1)
      .filter((other) => overlaps(cellRange(range), cellRange(other)))
      .map((other) => `${range} and ${other}`),
  );
}
