import { dataRule } from "../data-rule.ts";

/** The folder of a batch is its year: a year that differs was not changed after copying. */
export const batchFolder = dataRule({
  name: "batch/folder",
  severity: "warning",
  why: "批次的文件夹按年度命名，不一致多半是复制后没有改",
  needs: ["batch"],
  *find({ batch }) {
    const folder = /^data\/(\d{4})\//.exec(batch.file)?.[1];
    const { year } = batch.value.batch;
    if (folder === undefined || folder === String(year)) return;
    const message = `批次年度 ${year} 与文件夹 ${folder} 不一致`;
    yield { message, ...batch.place(["batch", "year"]), hint: `改批次年度为 ${folder}，或改文件夹名` };
  },
});
