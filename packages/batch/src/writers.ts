import type { StyleSheet } from "@gongwen/schema";
import { docxWriter } from "@gongwen/render-docx";
import { xlsxWriter } from "@gongwen/render-xlsx";
import type { Job } from "./plan-batch.ts";

/** The formats a build can write. To add one, add its writer here. */
export const formats = ["docx", "xlsx"] as const satisfies readonly Job["format"][];
export type Format = (typeof formats)[number];

/** The bytes of one job. */
export function writeJob(job: Job, style: StyleSheet): Promise<Uint8Array> {
  switch (job.format) {
    case "docx":
      return docxWriter.write(job.tree, style);
    case "xlsx":
      return xlsxWriter.write(job.tree, style);
  }
}
