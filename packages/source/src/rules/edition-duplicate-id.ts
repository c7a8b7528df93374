import { dataRule } from "../data-rule.ts";
import { entriesOf, repeatedIds } from "../unique-ids.ts";

/** An attachment's id names one attachment. */
export const editionDuplicateId = dataRule({
  name: "edition/duplicate-id",
  severity: "error",
  why: "正文按标识引用附件，重复了就分不清是哪一个",
  needs: ["edition"],
  find: ({ edition }) => repeatedIds(edition, "附件标识", entriesOf(edition.value.attachments, ["attachments"])),
});
