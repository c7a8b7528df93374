import type { Sourced } from "@gongwen/diagnostics";
import { EditionFile, FormFile, SheetFile } from "@gongwen/schema";
import { inherited } from "./inheritance.ts";
import type { EditionFiles } from "./project.ts";
import { readPackage } from "./read-package.ts";
import type { Reader } from "./reader.ts";

/** The edition's list, and every template, form and sheet that it names; a file that nobody names is a warning. */
export function readEdition(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
  reader: Reader,
): EditionFiles | undefined {
  const edition = reader.read(inherited(files, chain, "templates", "edition.yaml"), EditionFile);
  const forms = new Map<string, Sourced<FormFile>>();
  const sheets = new Map<string, Sourced<SheetFile>>();
  const templates = new Map<string, { file: string; text: string }>();
  const contents = edition?.value.attachments.map(({ content }) => content) ?? presentContents(files, chain);
  for (const path of new Set(["notice.md.hbs", ...contents])) {
    const file = inherited(files, chain, "templates", path);
    if (!reader.has(file) && edition !== undefined && path !== "notice.md.hbs") {
      reportMissing(edition, path, file, reader);
    } else if (path.endsWith(".form.yaml")) keep(forms, path, reader.read(file, FormFile));
    else if (path.endsWith(".sheet.yaml")) keep(sheets, path, reader.read(file, SheetFile));
    else {
      const text = reader.text(file);
      keep(templates, path, text === undefined ? undefined : { file, text });
    }
  }
  const pack = readPackage(files, chain, reader);
  for (const [path, text] of pack.templates) templates.set(path, text);
  if (edition === undefined) return undefined;
  reportUnlisted(files, chain, contents, reader);
  return { edition, package: pack.file, forms, sheets, books: pack.books, templates };
}

/** While the list can't be read, every file that it may list is checked. */
function presentContents(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[]): string[] {
  const folders = chain.map((batch) => `templates/${batch}/`);
  return [...files.keys()].flatMap((file) => {
    const folder = folders.find((candidate) => file.startsWith(`${candidate}attachments/`));
    return folder === undefined ? [] : [file.slice(folder.length)];
  });
}

function keep<Value>(map: Map<string, Value>, path: string, value: Value | undefined): void {
  if (value !== undefined) map.set(path, value);
}

function reportMissing(edition: Sourced<EditionFile>, path: string, file: string, reader: Reader): void {
  const index = edition.value.attachments.findIndex(({ content }) => content === path);
  reader.diagnostics.push({
    severity: "error",
    rule: "edition/missing-file",
    message: `附件${index + 1}的内容文件 ${file} 不存在`,
    ...edition.place(["attachments", index, "content"]),
    hint: "补上这个文件，或改 content",
  });
}

function reportUnlisted(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
  contents: readonly string[],
  reader: Reader,
): void {
  const folder = `templates/${chain[0]}/`;
  const unlisted = [...files.keys()].filter(
    (file) => file.startsWith(`${folder}attachments/`) && !contents.includes(file.slice(folder.length)),
  );
  for (const file of unlisted) {
    reader.diagnostics.push({
      severity: "warning",
      rule: "edition/unlisted-file",
      message: "附件清单没有用到这个文件",
      file,
      hint: "列入 edition.yaml 的 attachments，或删去这个文件",
    });
  }
}
