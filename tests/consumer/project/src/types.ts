import type { QuotaRow, Region } from "@gongwen/schema";
import type { KnownFacts } from "@gongwen/schema/rules";

/** What is right compiles, and what isn't doesn't. */
export const quota: QuotaRow = { region: "330109", factorQuota: 28, quota: 29 };
// @ts-expect-error: a number, not a text
export const quotaAsText: QuotaRow = { region: "330109", factorQuota: 28, quota: "29" };
// @ts-expect-error: no such entry
export const quotaOfNobody: QuotaRow = { region: "330109", factorQuota: 28, quota: 29, quotum: 29 };
// @ts-expect-error: no such level
export const level: Region["level"] = "village";
// @ts-expect-error: a fact is known to be true or false, or isn't known
export const known: KnownFacts = { blacklisted: "no" };
