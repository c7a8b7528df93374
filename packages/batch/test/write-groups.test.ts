import { expect, it } from "vitest";
import type { FileMaker } from "../src/file-maker.ts";
import type { Job, Making } from "../src/index.ts";
import { planAhead } from "../src/plan-ahead.ts";
import type { Group } from "../src/plan-batch.ts";
import { writeGroups } from "../src/write-groups.ts";

/** A job whose file is a tree of its own. */
function job(path: string, format: Job["format"], isLarge: boolean): Job {
  const from = { format, fillable: false, tree: {} } as Extract<Making, { kind: "tree" }>["from"];
  return { path, document: "notice", region: null, format, making: { kind: "tree", from, isLarge } };
}

/** Makes a group and takes down, in their order, which files were begun, made and handed over. */
async function record(group: Group, apart: boolean): Promise<string[]> {
  const told: string[] = [];
  const begun = new Map<Making, Promise<{ bytes: Uint8Array }>>();
  const pathOf = (making: Making) => group.jobs.find((one) => one.making === making)?.path;
  const work = async (making: Making) => {
    told.push(`begin ${pathOf(making)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`made ${pathOf(making)}`);
    return { bytes: new Uint8Array() };
  };
  const maker: FileMaker = {
    make(making) {
      const file = begun.get(making) ?? work(making);
      begun.set(making, file);
      return file;
    },
    forget: () => undefined,
  };
  const ahead = planAhead([group], maker, apart);
  await writeGroups({ maker, apart, ahead, finish: async ({ path }) => void told.push(`hand over ${path}`) });
  return told;
}

it("has a large document laid out in another thread only when this one has made the group's other files", async () => {
  const jobs = [job("a.docx", "docx", true), job("a.pdf", "pdf", true), job("b.xlsx", "xlsx", false), job("c.pdf", "pdf", false)];
  const told = await record({ jobs, archives: [] }, true);
  expect(told.filter((line) => !line.startsWith("hand over"))).toEqual([
    "begin c.pdf",
    "begin a.docx",
    "made c.pdf",
    "made a.docx",
    "begin b.xlsx",
    "made b.xlsx",
    "begin a.pdf",
    "made a.pdf",
  ]);
  expect(told.filter((line) => line.startsWith("hand over"))).toEqual(jobs.map(({ path }) => `hand over ${path}`));
});

it("makes each PDF in its turn where there is no other thread", async () => {
  const jobs = [job("a.pdf", "pdf", true), job("b.docx", "docx", false), job("c.pdf", "pdf", false)];
  const told = await record({ jobs, archives: [] }, false);
  expect(told.filter((line) => line.startsWith("begin"))).toEqual(["begin b.docx", "begin a.pdf", "begin c.pdf"]);
});
