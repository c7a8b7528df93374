import { unpackZip } from "@gongwen/archive";

/** A cell as the file has it: its formula, its stored value, or nothing at all. */
export interface ReadCell {
  readonly value?: string | number;
  readonly formula?: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] as string);
}

/** What Excel makes of `_x0041_` in a cell. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readCell(attributes: string, inside: string, strings: readonly string[]): ReadCell | undefined {
  const stored = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
  const formula = /<f>(.*?)<\/f>/s.exec(inside)?.[1];
  if (stored === undefined) return formula === undefined ? undefined : { formula: decoded(formula) };
  const value = cellValue(/t="(\w+)"/.exec(attributes)?.[1], stored, strings);
  return formula === undefined ? { value } : { value, formula: decoded(formula) };
}

function cellValue(type: string | undefined, stored: string, strings: readonly string[]): string | number {
  if (type === "s") return strings[Number(stored)] as string;
  return type === "str" ? unescaped(decoded(stored)) : Number(stored);
}

/** A reader of its own for what the writer wrote: parts as text, and the cells of a sheet. */
export function readXlsx(bytes: Uint8Array) {
  const parts = new Map([...unpackZip(bytes)].map(([path, part]) => [path, new TextDecoder().decode(part)]));
  const part = (path: string): string => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`no part ${path}`);
    return xml;
  };
  const strings = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map((match) =>
    unescaped(decoded(match[1] as string)),
  );
  const sheet = (number: number) => part(`xl/worksheets/sheet${number}.xml`);
  return {
    paths: [...parts.keys()],
    part,
    sheet,
    /** Every cell that holds something, by address. */
    cells: (number = 1): Record<string, ReadCell> =>
      Object.fromEntries(
        [...sheet(number).matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(
          ([, address, attributes = "", inside = ""]) => {
            const cell = readCell(attributes, inside, strings);
            return cell === undefined ? [] : [[address, cell]];
          },
        ),
      ),
    merges: (number = 1) => [...sheet(number).matchAll(/<mergeCell ref="([^"]+)"/g)].map((match) => match[1]),
    names: () =>
      Object.fromEntries(
        [...part("xl/workbook.xml").matchAll(/<definedName name="([^"]+)"[^>]*>(.*?)<\/definedName>/g)].map(([, name, range]) => [
          name,
          decoded(range as string),
        ]),
      ),
    rules: (number = 1) =>
      [...sheet(number).matchAll(/<dataValidation .*?(?:\/>|<\/dataValidation>)/gs)].map((match) => match[0]),
    heights: (number = 1) =>
      Object.fromEntries([...sheet(number).matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map(([, row, ht]) => [row, Number(ht)])),
  };
}
