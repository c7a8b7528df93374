import { z } from "zod";
import { named } from "./named.ts";

/** A table that is also a sheet of a workbook. */
export const SheetFile = z.strictObject({ columns: named("列", z.array(z.unknown()).min(1)) });
export type SheetFile = z.infer<typeof SheetFile>;
