import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { facesFolder, fontconfig } from "@gongwen/fonts";
import { type PrintedPage, readPages } from "./readers/page-reader.ts";

/** The programs that turn a DOCX into pages and pages into places of words. */
const programs = ["soffice", "pdftotext"];

/** Those of the programs that this machine lacks. */
export function missingPrograms(): string[] {
  return programs.filter((program) => spawnSync(program, ["-v"], { stdio: "ignore", env: process.env }).error !== undefined);
}

/** Prints a DOCX with LibreOffice and the project's own faces, and reads the pages. */
export function printedPages(docx: Uint8Array): PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-print-"));
  try {
    const file = (name: string) => join(folder, name);
    writeFileSync(file("notice.docx"), docx);
    writeFileSync(file("fonts.conf"), fontconfig(fileURLToPath(facesFolder()), file("cache")));
    const profile = `-env:UserInstallation=${pathToFileURL(file("profile")).href}`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, file("notice.docx")], {
      env: { ...process.env, FONTCONFIG_FILE: file("fonts.conf") },
      stdio: "ignore",
    });
    execFileSync("pdftotext", ["-bbox", file("notice.pdf"), file("notice.html")]);
    return readPages(readFileSync(file("notice.html")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
