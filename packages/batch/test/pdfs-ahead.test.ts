import { expect, it } from "vitest";
import type { FileMaker } from "../src/file-maker.ts";
import type { Job, Making } from "../src/index.ts";
import { startPdfs } from "../src/pdfs-ahead.ts";
import type { OfficeTree } from "../src/writers.ts";

/** A maker that only takes down what is asked of it. */
function recorder(): FileMaker & { readonly made: Making[]; readonly forgotten: (Making | OfficeTree)[] } {
  const made: Making[] = [];
  const forgotten: (Making | OfficeTree)[] = [];
  return {
    made,
    forgotten,
    make(making) {
      made.push(making);
      return Promise.resolve({ bytes: new Uint8Array() });
    },
    forget: (making) => void forgotten.push(making),
  };
}

const copy = (file: string): Making => ({ kind: "copy", file });
const job = (making: Making, format: Job["format"] = "pdf"): Job => ({ path: "", document: "", region: null, format, making });

it("starts a bounded number of PDFs in their order, and one more for each that is done", () => {
  const makings = Array.from({ length: 500 }, (_, index) => copy(String(index)));
  const jobs = makings.map((making) => job(making));
  const maker = recorder();
  const ahead = startPdfs(jobs, maker, true);
  const first = maker.made.length;
  expect(first).toBeLessThan(100);
  for (const [index, done] of jobs.entries()) {
    ahead.done(done);
    expect(maker.made.length).toBe(Math.min(first + index + 1, jobs.length));
  }
  expect(maker.made).toEqual(makings);
});

it("starts nothing but PDFs, and what several regions have once", () => {
  const [shared, own, stamped] = [copy("shared"), copy("own"), copy("stamped")];
  const maker = recorder();
  startPdfs([job(shared), job(stamped, "docx"), job(own), job(shared)], maker, true);
  expect(maker.made).toEqual([shared, own]);
});

it("lets a file go when the last job that wants it is done, and no earlier", () => {
  const [shared, own] = [copy("shared"), copy("own")];
  const jobs = [job(shared), job(own, "docx"), job(shared)];
  const maker = recorder();
  const ahead = startPdfs(jobs, maker, true);
  const after = jobs.map((one) => {
    ahead.done(one);
    return [...maker.forgotten];
  });
  expect(after).toEqual([[], [own], [own, shared]]);
});

it("starts nothing where there is no other thread, and still lets files go", () => {
  const [first, second] = [copy("first"), copy("second")];
  const jobs = [job(first), job(second)];
  const maker = recorder();
  const ahead = startPdfs(jobs, maker, false);
  for (const one of jobs) ahead.done(one);
  expect([maker.made, maker.forgotten]).toEqual([[], [first, second]]);
});

it("lets what files are stamped from go with the last of them", () => {
  const stencil = { format: "docx", tree: {} } as OfficeTree;
  const stamps = [1, 2].map((): Making => ({ kind: "stamp", stencil, words: [] }));
  const jobs = stamps.map((making) => job(making, "docx"));
  const maker = recorder();
  const ahead = startPdfs(jobs, maker, true);
  const after = jobs.map((one) => {
    ahead.done(one);
    return [...maker.forgotten];
  });
  expect(after).toEqual([[stamps[0]], [stamps[0], stamps[1], stencil]]);
});
