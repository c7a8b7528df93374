import { test } from "vitest";
import { builtPdfs, fileOf } from "./pdf-pipeline.ts";
import { readPdf } from "./read-pdf.ts";
import { contentOf } from "./structure.ts";
import { writeFileSync } from "node:fs";
test("x", async () => {
  console.time("build"); const o = await builtPdfs(); console.timeEnd("build");
  console.time("read"); const pages = await readPdf(fileOf(o, "notice")); console.timeEnd("read");
  for (const [p,b] of o) { if (p.endsWith("pdf")) writeFileSync("/tmp/w/pdftests/" + p.split("/")[1], b); }
  console.log(pages.length, pages[0]!.glyphs.slice(0,3), [...pages[0]!.fonts], pages.find(p=>p.rules.length)!.rules.slice(0,3));
  for (const p of pages.slice(0, 40)) {
    const byMark = new Map<number|undefined, string>();
    for (const g of p.glyphs) byMark.set(g.mark, (byMark.get(g.mark) ?? "") + g.text);
    const order = contentOf(p.structure);
    const inTree = new Set(order);
    console.log(p.number, p.width > p.height ? "L" : "", "unmarked:", byMark.get(undefined), "| not in tree:", [...byMark].filter(([m]) => m !== undefined && !inTree.has(m)).map(([,t])=>t).join("|").slice(0, 100), "| pagenr in tree:", order.map(m=>byMark.get(m) ?? "").filter(t=>/^—\d+—$/.test(t)).join());
  }
});
