import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { OpenQuotasFile } from "@gongwen/schema";
import { rowsDigest, writtenDigest } from "./rows-mark.ts";

/**
 * Why quotas may not be computed again. Rows that are there are frozen unless `allocate` wrote them itself, nobody changed them since,
 * and the batch has not been issued: issued is a batch with a sealed notice (`official/`) or with corrections (`changes.yaml`).
 */
export function frozen(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  quotas: Sourced<OpenQuotasFile>,
): Diagnostic | undefined {
  const problem = (message: string, hint: string): Diagnostic => {
    return { severity: "error", rule: "allocate/frozen", message, ...quotas.place(["rows"]), hint };
  };
  const issued = [...files.keys()].find(
    (path) => path === `data/${batch}/changes.yaml` || path.startsWith(`data/${batch}/official/`),
  );
  if (issued !== undefined) return problem(`${batch} 批次已经印发（有 ${issued}），名额不再测算`, "公布的名额不能改动");
  const { rows } = quotas.value;
  if (rows.length === 0) return undefined;
  const digest = writtenDigest(new TextDecoder().decode(files.get(quotas.file)));
  if (digest === undefined) {
    return problem(`${batch} 批次已有推荐名额，不再测算`, "公布的名额不能改动；还没有公布、确要重新测算的，先把 rows 改为 待定");
  }
  if (digest === rowsDigest(rows)) return undefined;
  return problem("推荐名额在测算之后改动过，不再测算", "确要重新测算、放弃这些改动的，先把 rows 改为 待定");
}
