import type { StyleSheet } from "@gongwen/schema";
import type { Document } from "./document.ts";
import type { Workbook } from "./workbook.ts";

/** Turns one tree into the bytes of one format. The same input gives the same bytes. */
export interface Writer<Input extends Document | Workbook> {
  readonly format: "docx" | "xlsx";
  readonly accepts: Input["type"];
  write(input: Input, style: StyleSheet): Promise<Uint8Array>;
}
