import { dataRule } from "../data-rule.ts";

/** With one batch a year the ordinal follows from the year. */
export const batchOrdinal = dataRule({
  name: "batch/ordinal",
  severity: "warning",
  why: "每年一批时，批次序号由年度和实施期起始年推出",
  needs: ["batch"],
  *find({ batch }) {
    const { year, ordinal } = batch.value.batch;
    const expected = year - batch.value.program.period.from + 1;
    if (expected < 1 || ordinal === expected) return;
    yield {
      message: `${year} 年应为第 ${expected} 批，批次序号写的是 ${ordinal}`,
      ...batch.place(["batch", "ordinal"]),
      hint: `改批次序号为 ${expected}，或核对批次年度和实施期`,
    };
  },
});
