import { dataRule } from "../data-rule.ts";

/** The batch lies in the programme's period, and there are no more batches than years. */
export const batchPeriod = dataRule({
  name: "batch/period",
  severity: "error",
  why: "实施期内每年一批",
  needs: ["batch"],
  *find({ batch }) {
    const { year, ordinal } = batch.value.batch;
    const { from, to } = batch.value.program.period;
    if (from > to) {
      const message = `实施期起始年 ${from} 晚于终止年 ${to}`;
      yield { message, ...batch.place(["program", "period", "from"]), hint: "核对实施期" };
      return;
    }
    if (year < from || year > to) {
      const message = `批次年度 ${year} 不在实施期 ${from}—${to} 年内`;
      yield { message, ...batch.place(["batch", "year"]), hint: "核对批次年度和实施期" };
    }
    if (ordinal > to - from + 1) {
      const message = `批次序号 ${ordinal} 超过批次总数 ${to - from + 1}`;
      yield { message, ...batch.place(["batch", "ordinal"]), hint: "核对批次序号和实施期" };
    }
  },
});
