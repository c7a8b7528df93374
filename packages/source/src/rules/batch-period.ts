import type { DataRule } from "./data-rule.ts";

/** The batch lies in the programme's period, and its ordinal follows from its year. */
export const batchPeriod: DataRule = {
  name: "batch/period",
  severity: "error",
  why: "每年一批，批次序号由年度和实施期决定",
  *check({ batch }) {
    const { year, ordinal } = batch.value.batch;
    const { from, to } = batch.value.program.period;
    if (from > to) {
      yield {
        message: `实施期起始年 ${from} 晚于终止年 ${to}`,
        ...batch.place(["program", "period", "from"]),
        hint: "核对实施期",
      };
    } else if (year < from || year > to) {
      yield {
        message: `批次年度 ${year} 不在实施期 ${from}—${to} 年内`,
        ...batch.place(["batch", "year"]),
        hint: "核对批次年度和实施期",
      };
    } else if (ordinal !== year - from + 1) {
      yield {
        message: `${from} 年起每年一批，${year} 年应为第 ${year - from + 1} 批，批次序号写的是 ${ordinal}`,
        ...batch.place(["batch", "ordinal"]),
        hint: `改批次序号为 ${year - from + 1}`,
      };
    }
  },
};
