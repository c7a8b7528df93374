import { expect, it } from "vitest";
import type { FileMaker } from "../src/file-maker.ts";
import type { Job, Making } from "../src/index.ts";
import { planAhead } from "../src/plan-ahead.ts";
import type { Group } from "../src/plan-batch.ts";
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
const groupsOf = (jobs: readonly Job[]): Group[] => jobs.map((one) => ({ jobs: [one], archives: [] }));

it("starts a bounded number of PDFs in their order, and one more for each that is done", () => {
  const makings = Array.from({ length: 500 }, (_, index) => copy(String(index)));
  const jobs = makings.map((making) => job(making));
  const maker = recorder();
  const ahead = planAhead(groupsOf(jobs), maker, true);
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
  planAhead(groupsOf([job(shared), job(stamped, "docx"), job(own), job(shared)]), maker, true);
  expect(maker.made).toEqual([shared, own]);
});

it("leaves a large document to its group's turn", () => {
  const from = { format: "pdf", fillable: false, tree: {} } as Extract<Making, { kind: "tree" }>["from"];
  const [large, small]: Making[] = [
    { kind: "tree", from, isLarge: true },
    { kind: "tree", from, isLarge: false },
  ];
  const maker = recorder();
  planAhead(groupsOf([large, small].flatMap((making) => (making === undefined ? [] : [job(making)]))), maker, true);
  expect(maker.made).toEqual([small]);
});

it("lets a file go when the last job that wants it is done, and no earlier", () => {
  const [shared, own] = [copy("shared"), copy("own")];
  const jobs = [job(shared), job(own, "docx"), job(shared)];
  const maker = recorder();
  const ahead = planAhead(groupsOf(jobs), maker, true);
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
  const ahead = planAhead(groupsOf(jobs), maker, false);
  for (const one of jobs) ahead.done(one);
  expect([maker.made, maker.forgotten]).toEqual([[], [first, second]]);
});

it("lets what files are stamped from go with the last of them", () => {
  const stencil = { format: "docx", tree: {} } as OfficeTree;
  const stamps = [1, 2].map((): Making => ({ kind: "stamp", stencil, words: () => [] }));
  const jobs = stamps.map((making) => job(making, "docx"));
  const maker = recorder();
  const ahead = planAhead(groupsOf(jobs), maker, true);
  const after = jobs.map((one) => {
    ahead.done(one);
    return [...maker.forgotten];
  });
  expect(after).toEqual([[stamps[0]], [stamps[0], stamps[1], stencil]]);
});

/** Groups as a build plans them: each has a file of its own, another object each time, and one that all share. */
function planned(count: number, shared: Making): { readonly groups: Iterable<Group>; readonly indexes: number[] } {
  const indexes: number[] = [];
  const archive = { path: "", document: "archive", region: "", folder: "", members: [] } as const;
  const groups = {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index++) {
        indexes.push(index);
        yield { jobs: [job(copy(String(index))), job(shared, "docx")], archives: [archive] };
      }
    },
  };
  return { groups, indexes };
}

it.for([true, false])("plans all groups in their order, each shortly before its turn (other threads: %s)", (apart) => {
  const { groups, indexes } = planned(500, copy("shared"));
  const ahead = planAhead(groups, recorder(), apart);
  expect(ahead.total).toBe(1500);
  expect(indexes.length - 500).toBeLessThan(100);
  const names: unknown[] = [];
  for (let group = ahead.next(); group !== undefined; group = ahead.next()) {
    names.push(group.jobs[0]?.making);
    expect(indexes.length - 500).toBeLessThan(names.length + 100);
    for (const one of group.jobs) ahead.done(one);
  }
  expect(names).toEqual(Array.from({ length: 500 }, (_, index) => copy(String(index))));
  expect(ahead.next()).toBeUndefined();
});

it("makes of a group's own file what was started, and lets it go with its group, though it was counted as another object", () => {
  const shared = copy("shared");
  const maker = recorder();
  const ahead = planAhead(planned(3, shared).groups, maker, true);
  const files: Making[] = [];
  for (let group = ahead.next(); group !== undefined; group = ahead.next()) {
    for (const one of group.jobs) ahead.done(one);
    files.push(...group.jobs.map(({ making }) => making));
  }
  const own = files.filter((making) => making !== shared);
  expect(maker.made.map((making, index) => making === own[index])).toEqual([true, true, true]);
  expect(maker.forgotten).toEqual([...own, shared]);
});
