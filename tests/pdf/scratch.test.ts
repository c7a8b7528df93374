import { test } from "vitest";
import { printedPages } from "../printed-pages.ts";
import { asWordReads } from "./as-word-reads.ts";
import { buildEdition, fileOf } from "./pdf-pipeline.ts";
test("x", async () => {
  const o = await buildEdition(["docx"]);
  for (const d of [asWordReads(fileOf(o, "notice", "docx")), fileOf(o, "notice", "docx")]) {
  const docx = printedPages(d).slice(0, 9).flatMap((p, i) => p.lines.map(l => `${i + 1} ${((l.left/2.8346-28)/5.556).toFixed(2)} ${((l.right/2.8346-28)/5.556).toFixed(2)} ${l.text.replace(/\s/g, "")}`));
  console.log(docx.filter(t => /持省级|展。2025|企业，收回|理，切|管理，|关键|1000万|对标达|新中小企业（不含/.test(t)).join("\n"));
  }
});
