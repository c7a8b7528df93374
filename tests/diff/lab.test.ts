import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { examineBatch } from "@gongwen/batch";
import { mergeDocuments } from "@gongwen/diff";
import { docxWriter } from "@gongwen/render-docx";
import { projectWith2026 } from "./next-year.ts";

test("lab", async () => {
  const files = projectWith2026();
  const [a, b] = ["2025", "2026"].map((x) => examineBatch(files, x));
  console.log(JSON.stringify(b.diagnostics.filter((d) => d.severity === "error"), null, 1));
  const style = b.ready!.project.style.value;
  const merged = mergeDocuments(a.ready!.composition.notice, b.ready!.composition.notice);
  for (const [name, doc] of [["old", a.ready!.composition.notice], ["new", b.ready!.composition.notice], ["diff", merged]] as const)
    writeFileSync(`/tmp/difflab/${name}.docx`, await docxWriter.write(doc, style));
});
