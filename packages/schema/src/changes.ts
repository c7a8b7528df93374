import { z } from "zod";
import { isoDate } from "./iso-date.ts";
import { DocumentId } from "./manifest.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** One correction after the files were first handed out. */
export const Change = z.strictObject({
  date: named("日期", isoDate),
  what: named("更正内容", plainText(200)),
  documents: named("须重新下载的文件", z.array(named("文件标识", DocumentId)).min(1), "清单中的文件标识，如 guide、summary"),
});
export type Change = z.infer<typeof Change>;

/** `data/<batch>/changes.yaml`: the record of corrections, oldest first. Their number is the batch's revision. */
export const ChangesFile = z.strictObject({ changes: named("更正记录", z.array(Change)) });
export type ChangesFile = z.infer<typeof ChangesFile>;
