import { dataRule } from "../data-rule.ts";
import { entriesOf, repeatedIds } from "../unique-ids.ts";

/** An issuer's id names one issuer. */
export const noticeDuplicateId = dataRule({
  name: "notice/duplicate-id",
  severity: "error",
  why: "联系人按标识找发文机关，重复了就分不清是哪一个",
  needs: ["batch"],
  find: ({ batch }) => repeatedIds(batch, "发文机关标识", entriesOf(batch.value.notice.issuers, ["notice", "issuers"])),
});
