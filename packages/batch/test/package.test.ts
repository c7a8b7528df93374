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
    const style = ready.project.style.value;
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

function filledTree(making: Job["making"]): Parameters<typeof writeTree>[0] {
  if (making.kind !== "stamp") throw new Error("not stamped");
  return fillTree(making.stencil, (index) => making.words[index] as string);
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
