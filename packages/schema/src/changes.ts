import { z } from "zod";
import { isoDate } from "./iso-date.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** What the manifest calls the documents of a package and of the notice. */
const documentId = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: "文件标识只含小写字母、数字和连字符，如 guide、summary" });

/** One correction after the files were first handed out. */
export const Change = z.strictObject({
  date: named("日期", isoDate),
  what: named("更正内容", plainText(200)),
  documents: named("须重新下载的文件", z.array(documentId).min(1), "清单中的文件标识，如 guide、summary"),
});
export type Change = z.infer<typeof Change>;

/** `data/<batch>/changes.yaml`: the record of corrections, oldest first. Their number is the batch's revision. */
export const ChangesFile = z.strictObject({ changes: named("更正记录", z.array(Change)) });
export type ChangesFile = z.infer<typeof ChangesFile>;
