import { fillTree, paragraphsOf, treeHasMarks } from "@gongwen/document";
import { beforeAll, describe, expect, it } from "vitest";
import { createFileMaker } from "../src/file-maker.ts";
import { type BatchPlan, examineBatch, type Job, localPdfService, planBatch, type ReadyBatch, writeTree } from "../src/index.ts";
import { projectFiles } from "./support/project-files.ts";

let ready: ReadyBatch;
let plan: BatchPlan;
beforeAll(() => {
  const { ready: found, diagnostics } = examineBatch(projectFiles(), "2025");
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  ready = found;
  plan = planBatch(ready);
});

const noPdf = localPdfService([]);

describe("a file that is written once and stamped", () => {
  it("is, for every region, the file that is written with the region's words in place", async () => {
    const style = ready.style;
    const maker = createFileMaker(style, noPdf, new Map());
    const stamped = plan.regions.flatMap(({ jobs }) => jobs).filter(({ making }) => making.kind === "stamp");
    expect(stamped.length).toBe(67 * 7 + 10);
    const different: string[] = [];
    for (const { path, making } of stamped) {
      const [filled, direct] = [await maker.make(making), await writeTree(filledTree(making), style, noPdf)];
      if (Buffer.compare(filled.bytes, direct.bytes) !== 0) different.push(path);
    }
    expect(different).toEqual([]);
  }, 240_000);
});

describe("a region whose name holds what XML and Excel take for their own", () => {
  const name = "萧&山'_x0041_“区";
  const files = new Map(projectFiles());
  const regions = new TextDecoder().decode(files.get("data/regions.yaml"));
  const renamed = regions
    .replace(/name: 萧山区,/, `name: "${name}",`)
    .replace("documentName: 杭州市萧山区", `documentName: "杭州市${name}"`);
  files.set("data/regions.yaml", new TextEncoder().encode(renamed));

  it("gets the files that would have been written with it in place", async () => {
    const { ready: other, diagnostics } = examineBatch(files, "2025");
    if (other === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")));
    const region = planBatch(other).regions.find((candidate) => candidate.region.id === "330109");
    expect(region?.region.name).toBe(name);
    const style = other.style;
    const maker = createFileMaker(style, noPdf, new Map());
    for (const { path, making } of (region?.jobs ?? []).filter((job) => job.making.kind === "stamp")) {
      const [filled, direct] = [await maker.make(making), await writeTree(filledTree(making), style, noPdf)];
      expect(Buffer.compare(filled.bytes, direct.bytes), path).toBe(0);
    }
  });
});

/** A PDF of one empty page. */
const onePage = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj",
  "trailer<</Root 1 0 R/Size 4>>",
  "%%EOF",
].join("\n");

describe("an office's own sealed scan", () => {
  const scan = "data/2025/official/notice.pdf";

  it("is everybody's 01-通知, byte for byte, under its plain name", async () => {
    const jobs = planBatch({ ...ready, scan }).regions.flatMap(({ jobs: all }) =>
      all.filter(({ document }) => document === "notice"),
    );
    expect(jobs.length).toBe(77);
    expect(jobs[0]?.path).toBe("regions/330100-T-杭州市/01-通知-杭州市.pdf");
    expect(new Set(jobs.map(({ making }) => making))).toEqual(new Set([{ kind: "copy", file: scan }]));
    const bytes = new TextEncoder().encode(onePage);
    const maker = createFileMaker(ready.style, noPdf, new Map([[scan, bytes]]));
    const made = await maker.make({ kind: "copy", file: scan });
    expect([made.bytes, made.pages]).toEqual([bytes, 1]);
  });

  it("leaves the generated one, named and marked as such, where there is none", () => {
    const [job] = plan.regions[0]?.jobs.filter(({ document }) => document === "notice") ?? [];
    expect(job?.path).toBe("regions/330100-T-杭州市/01-通知（文字版）-杭州市.pdf");
    if (job?.making.kind !== "tree") throw new Error("it is written");
    expect((job.making.from.tree as { mark?: string }).mark).toMatch(/^以正式印发文件为准/);
  });
});

function filledTree(making: Job["making"]): Parameters<typeof writeTree>[0] {
  if (making.kind !== "stamp") throw new Error("not stamped");
  const words = making.words();
  return fillTree(making.stencil, (index) => words[index] as string);
}

describe("the trees of a package", () => {
  it("hold a region's words only at marks: none of the 77 names stands in a stencil", () => {
    const names = ready.regions.flatMap(({ id, name }) => [id, name]);
    const stencils = new Set(
      plan.regions.flatMap(({ jobs }) => jobs.flatMap(({ making }) => (making.kind === "stamp" ? [making.stencil] : []))),
    );
    expect(stencils.size).toBeGreaterThan(4);
    for (const { tree, format } of stencils) {
      expect(treeHasMarks(tree)).toBe(true);
      const text = JSON.stringify(tree).replaceAll(ready.facts.mailing.address, "");
      // A rollup is a city's own: it names its units.
      if (format === "docx") expect(names.filter((name) => text.includes(name))).toEqual([]);
    }
  });

  it("never give two entries of a document one id", () => {
    for (const { making } of plan.regions.flatMap(({ jobs }) => jobs)) {
      if (making.kind !== "stamp" || making.stencil.format !== "docx") continue;
      const ids = [...paragraphsOf(making.stencil.tree)].flatMap(({ paragraph }) =>
        paragraph.children.flatMap((node) => (node.type === "entry" ? [node.id] : [])),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
