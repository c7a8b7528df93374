import { z } from "zod";

/**
 * The stable id of a form entry, the same as its content control's tag, its bookmark, its PDF field and its answer's key.
 * Word's bookmark names allow 40 characters and no dots, PDF field names no dots either.
 */
export const EntryId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9_]{0,39}$/, { error: "标识须以小写字母开头，只含字母、数字和下划线，至多 40 个字符" });
