import { dataRule } from "../data-rule.ts";

/** Money can't come more often than once a year and once at the start, and a single payment is a whole one. */
export const fundInstallments = dataRule({
  name: "fund/installments",
  severity: "error",
  why: "分次下达的比例和次数须说得通",
  needs: ["batch"],
  *find({ batch }) {
    const { firstTranche, installments, implementationYears } = batch.value.fund;
    if (installments > implementationYears + 1) {
      yield {
        message: `实施期 ${implementationYears} 年，不能分 ${installments} 次下达`,
        ...batch.place(["fund", "installments"]),
        hint: `下达次数至多 ${implementationYears + 1} 次`,
      };
    }
    if ((installments === 1) !== (firstTranche === 100)) {
      yield {
        message: `分 ${installments} 次下达，期初下达比例却是 ${firstTranche}%`,
        ...batch.place(["fund", "firstTranche"]),
        hint: "一次下达写 100，分次下达写小于 100 的数",
      };
    }
  },
});
