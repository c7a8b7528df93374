import type { Diagnostic, Place, Sourced } from "@gongwen/diagnostics";
import { BookFile, PackageFile } from "@gongwen/schema";
import { inherited } from "./inheritance.ts";
import type { EditionFiles } from "./project.ts";
import type { Reader } from "./reader.ts";

/** The words of a region's package: keys are paths inside the edition's folder. */
interface PackageWords {
  readonly file: Sourced<PackageFile> | undefined;
  readonly books: EditionFiles["books"];
  readonly templates: EditionFiles["templates"];
}

/** What a region's package holds, and the words of its own; a file that is missing is reported at the entry that names it. */
export function readPackage(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[], reader: Reader): PackageWords {
  const path = inherited(files, chain, "templates", "package.yaml");
  const file = reader.has(path) ? reader.read(path, PackageFile) : undefined;
  const books = new Map<string, Sourced<BookFile>>();
  const templates = new Map<string, { file: string; text: string }>();
  for (const { content, at, number } of file === undefined ? [] : contentsOf(file)) {
    const found = inherited(files, chain, "templates", content);
    if (!reader.has(found)) {
      const message = `${number}的内容文件 ${found} 不存在`;
      const hint = "补上这个文件，或改 content";
      reader.diagnostics.push({ severity: "error", rule: "package/missing-file", message, ...at, hint });
    } else if (content.endsWith(".book.yaml")) keep(books, content, reader.read(found, BookFile));
    else {
      const text = reader.text(found);
      keep(templates, content, text === undefined ? undefined : { file: found, text });
    }
  }
  if (file !== undefined) reader.diagnostics.push(...repeatedNumbers(file));
  return { file, books, templates };
}

/** A number that two files of a package begin with, unless they are one in two formats: nobody could tell them apart by it. */
function repeatedNumbers({ value, place }: Sourced<PackageFile>): Diagnostic[] {
  return (["unit", "city"] as const).flatMap((kind) =>
    value[kind].flatMap(({ number, name, format }, index): Diagnostic[] => {
      const earlier = value[kind].slice(0, index).find((entry) => entry.number === number);
      if (earlier === undefined || (earlier.name === name && earlier.format !== format)) return [];
      const message = `文件序号 ${number} 重复：${earlier.name}、${name}`;
      const at = place([kind, index, "number"]);
      return [{ severity: "error", rule: "package/duplicate-number", message, ...at, hint: "每个文件用不同的序号" }];
    }),
  );
}

interface NamedContent {
  readonly number: string;
  readonly content: string;
  readonly at: Place;
}

/** Each content file once, at the first entry that names it. */
function contentsOf({ value, place }: Sourced<PackageFile>): NamedContent[] {
  const found = new Map<string, NamedContent>();
  for (const kind of ["unit", "city"] as const) {
    for (const [index, entry] of value[kind].entries()) {
      if (!("content" in entry) || found.has(entry.content)) continue;
      found.set(entry.content, { number: entry.number, content: entry.content, at: place([kind, index, "content"]) });
    }
  }
  return [...found.values()];
}

function keep<Value>(map: Map<string, Value>, path: string, value: Value | undefined): void {
  if (value !== undefined) map.set(path, value);
}
