import { type BatchState, isRecord, type PlainRecord, recordsOf } from "../batch-state.ts";
import { squeeze } from "../table/squeeze.ts";

/** An issuer of the notice, as `batch.yaml` names it. */
export interface IssuerNames {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** The issuers of the batch. */
export function issuersOf(state: BatchState): IssuerNames[] {
  return recordsOf(noticeOf(state.own("batch.yaml")).issuers).flatMap(({ id, name, short }) =>
    typeof id === "string" && typeof name === "string" && typeof short === "string" ? [{ id, name, short }] : [],
  );
}

/** The issuer that a cell means: by its full or short name, with or without the province, or by its id. */
export function findIssuer(text: string, issuers: readonly IssuerNames[]): IssuerNames | undefined {
  const bare = (name: string) => squeeze(name).replace(/^浙江省|^省/, "");
  return issuers.find(({ id, name, short }) => [id, name, short].some((one) => bare(one) === bare(text)));
}

function noticeOf({ notice }: PlainRecord): PlainRecord {
  return isRecord(notice) ? notice : {};
}
