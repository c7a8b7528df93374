import { readDateStyles } from "./date-styles.ts";
import { TooLarge } from "./limits.ts";
import { openPackage, type Parts, partKey } from "./open-package.ts";
import { readSheet } from "./read-sheet.ts";
import { type Refusal, refusals } from "./refusal.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { walkXml } from "./walk-xml.ts";
import type { Worksheet } from "./workbook.ts";

/**
 * Reads the sheets of an XLSX: what cells hold, which are merged, what is hidden. Looks, drawings and formulas are left alone; a formula
 * counts for the value that was saved with it.
 *
 * @returns the sheets in their order, charts left out; or why the file can't be read. Never throws for a wrong file.
 */
export function readWorkbook(bytes: Uint8Array): readonly Worksheet[] | { readonly refusal: Refusal } {
  const parts = openPackage(bytes);
  if ("refusal" in parts) return parts;
  try {
    return readSheets(parts);
  } catch (error) {
    return { refusal: error instanceof TooLarge ? refusals.tooLarge : refusals.damaged };
  }
}

const bookPath = "xl/workbook.xml";

function readSheets(parts: Parts): Worksheet[] {
  const book = parts.get(bookPath);
  if (book === undefined) throw new Error("no workbook part");
  const related = relations(parts, bookPath);
  const partOf = (type: string) => related.find((one) => one.type === type && parts.has(one.target))?.target;
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const context = {
    strings: strings === undefined ? [] : readSharedStrings(parts.get(strings) as Uint8Array),
    dateStyles: styles === undefined ? new Set<number>() : readDateStyles(parts.get(styles) as Uint8Array),
  };
  return sheetEntries(book).flatMap(({ name, hidden, id }) => {
    const relation = related.find((one) => one.id === id);
    if (relation?.type !== "worksheet") return [];
    const part = parts.get(relation.target);
    if (part === undefined) throw new Error(`no part for the sheet ${name}`);
    return [readSheet(part, name, hidden, context)];
  });
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

function sheetEntries(book: Uint8Array): SheetEntry[] {
  const entries: SheetEntry[] = [];
  walkXml(book, {
    open(element, attributes) {
      if (element !== "sheet") return;
      const hidden = (attributes.get("state") ?? "visible") !== "visible";
      entries.push({ name: attributes.get("name") ?? "", hidden, id: attributes.get("id") ?? "" });
    },
  });
  return entries;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  /** The part's key. */
  readonly target: string;
}

function relations(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const part = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (part === undefined) throw new Error("no relations");
  const found: Relation[] = [];
  walkXml(part, {
    open(element, attributes) {
      if (element !== "Relationship") return;
      const type = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
      const target = attributes.get("Target") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type,
        target: partKey(target.startsWith("/") ? target : resolved(folder, target)),
      });
    },
  });
  return found;
}

/** A path from the folder of the part that names it, `./` and `../` resolved. */
function resolved(folder: string, target: string): string {
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
