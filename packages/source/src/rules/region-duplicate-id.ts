import { dataRule } from "../data-rule.ts";
import { entriesOf, repeatedIds } from "../unique-ids.ts";

/** A region's id names one region. */
export const regionDuplicateId = dataRule({
  name: "region/duplicate-id",
  severity: "error",
  why: "名额、咨询电话按地区代码查找，重复了就分不清是哪一个",
  needs: ["regions"],
  find: ({ regions }) => repeatedIds(regions, "地区代码", entriesOf(regions.value.regions, ["regions"])),
});
