import { z } from "zod";
import { QuotaRow, QuotasFile } from "./quotas.ts";

/** `quotas.yaml` before its rows are known. */
export const OpenQuotasFile = QuotasFile.extend({ rows: z.array(QuotaRow) });
export type OpenQuotasFile = z.infer<typeof OpenQuotasFile>;
